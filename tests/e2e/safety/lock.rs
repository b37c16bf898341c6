//! The lock: nothing can be read from outside, nothing is lost, and what may be done without the code.

use serde_json::{Value, json};
use thirtyfour::By;

use super::test;
use crate::harness::{Phone, button, dialog_button, id, link};
use crate::journal::seeds::{check_in, months};
use crate::meeting::seeds::{TALK, talk};
use crate::pages::journal;
use crate::seed::{self, Stored};

const CODE: &str = "vier sleutels en een fiets";
const TYPED: &str = "Lifted the boxes at Bakker's and it held, more or less";

/// Everything that this origin has on the device, in whatever place, as one text.
const OUTSIDE: &str = "
    return (async () => {
        const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, location.href];
        for (const name of await caches.keys()) {
            if (!/kept|voice/.test(name)) continue;
            const cache = await caches.open(name);
            for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request)).text());
        }
        for (const { name } of await indexedDB.databases()) found.push(name);
        return found.join('\\n');
    })();";

const WORDS: [&str; 7] = [
    "Lifted the boxes",
    "more or less",
    "Stiff, ",
    "Turning a heavy patient",
    "like my mother",
    "A slipped disc",
    "Karin",
];

async fn outside(phone: &Phone) -> String {
    phone.ask(OUTSIDE, vec![]).await.as_str().unwrap().to_owned()
}

async fn nothing_can_be_read(phone: &Phone, when: &str) {
    let found = outside(phone).await;
    assert!(found.contains("reprise-sealed/1 "), "nothing is sealed {when}");
    for word in WORDS {
        assert!(!found.contains(word), "“{word}” can be read {when}");
    }
}

fn documents() -> Vec<Stored> {
    let notes =
        [check_in("20261102T080000000", "2026-11-02", &json!({ "words": "Stiff, \"but\" fine 🍺", "pain": 4 }))];
    let mut documents = vec![seed::welcomed("en"), seed::draft(), talk("2026-12-01")];
    documents.extend(months("check-in", &notes));
    documents
}

/// With these choices ticked.
async fn turn_on(phone: &Phone, choices: &[&str]) {
    let texts = phone.texts();
    phone.go("/settings/safety").await;
    phone.tap(&link(texts.lock_set_up())).await;
    phone.heading_is(texts.lock_title()).await;
    phone.shows(texts.lock_forgotten()).await;
    phone.write("lock-code", CODE).await;
    phone.write("lock-code-again", CODE).await;
    for choice in choices {
        phone.choose(choice).await;
    }
    phone.choose("lock-understood").await;
    phone.tap(&button(texts.lock_turn_on())).await;
    phone.shows(texts.lock_turned_on()).await;
}

async fn unlock(phone: &Phone) {
    let texts = phone.texts();
    phone.heading_is(texts.lock_locked()).await;
    phone.write("unlock-code", CODE).await;
    phone.tap(&button(texts.lock_open())).await;
    phone.gone(&id("unlock-code")).await;
}

async fn sealed(phone: &Phone, key: &str) -> bool {
    let text = phone.ask("return localStorage.getItem(arguments[0])", vec![key.into()]).await;
    text.as_str().is_some_and(|text| text.starts_with("reprise-sealed/1 "))
}

#[test]
fn nothing_typed_can_be_read_from_outside_until_the_code_is_given() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        journal::open(phone).await;
        phone.tap(&journal::how(3)).await;
        phone.write("check-in-words", TYPED).await;
        let before: Value = phone.ask("return { ...localStorage }", vec![]).await;
        assert!(outside(phone).await.contains(TYPED));

        // Nothing is done in haste.
        phone.go("/settings/safety/lock").await;
        phone.tap(&button(texts.lock_turn_on())).await;
        phone.shows(&texts.lock_too_short(4)).await;
        phone.until_focused("lock-code").await;
        phone.write("lock-code", CODE).await;
        phone.write("lock-code-again", "vier sleutels").await;
        phone.tap(&button(texts.lock_turn_on())).await;
        phone.shows(texts.lock_not_the_same()).await;
        phone.rewrite("lock-code-again", CODE).await;
        phone.tap(&button(texts.lock_turn_on())).await;
        phone.shows(texts.lock_not_understood()).await;
        assert_eq!(phone.ask("return { ...localStorage }", vec![]).await, before, "nothing happened yet");
        phone.choose("lock-understood").await;
        phone.tap(&button(texts.lock_turn_on())).await;
        phone.shows(texts.lock_turned_on()).await;
        nothing_can_be_read(phone, "while it is open").await;

        phone.tap(&button(texts.lock_now())).await;
        phone.heading_is(texts.lock_locked()).await;
        nothing_can_be_read(phone, "while it is locked").await;
        for elsewhere in ["/", "/journal", "/settings", &format!("/meeting/talk/{TALK}")] {
            phone.go(elsewhere).await;
            phone.find(&id("unlock-code")).await;
            let text = phone.page_text().await.unwrap();
            assert!(WORDS.iter().all(|word| !text.contains(word)), "{text}");
            assert!(!phone.is_there(&By::Css("nav.bottom-bar")).await);
        }
        phone.shot("locked").await;
        phone.write("unlock-code", "vier fietsen").await;
        phone.tap(&button(texts.lock_open())).await;
        phone.shows(texts.lock_wrong()).await;
        phone.until_focused("unlock-code").await;
        phone.rewrite("unlock-code", CODE).await;
        phone.tap(&button(texts.lock_open())).await;
        phone.gone(&id("unlock-code")).await;
        phone.go("/journal").await;
        phone.shows(TYPED).await;
        // Killed and opened again it is locked, and what is written is sealed.
        phone.kill_tab().await;
        phone.go("/journal").await;
        unlock(phone).await;
        phone.shows(TYPED).await;

        phone.go("/settings/safety/lock").await;
        phone.write("lock-off-code", CODE).await;
        phone.tap(&button(texts.lock_turn_off())).await;
        phone.shows(texts.lock_turned_off()).await;
        assert_eq!(phone.ask("return { ...localStorage }", vec![]).await, before, "byte for byte as before");
    });
}

#[test]
fn a_check_in_without_the_code_is_read_once_it_is_open() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        turn_on(phone, &["lock-check-in"]).await;
        phone.reload().await;
        phone.heading_is(texts.lock_locked()).await;
        phone.tap(&button(texts.lock_check_in())).await;
        phone.tap(&journal::how(1)).await;
        phone.shows(texts.lock_check_in_kept()).await;
        phone.write("check-in-words", TYPED).await;
        nothing_can_be_read(phone, "after a check-in").await;
        // The phone rings, and the browser is gone.
        phone.kill_tab().await;
        phone.go("/journal").await;
        unlock(phone).await;
        phone.shows(TYPED).await;
        nothing_can_be_read(phone, "once it is in the journal").await;
        let left = "return Object.keys(localStorage).filter((key) => key.startsWith('reprise-letter/')).length";
        assert_eq!(phone.ask(left, vec![]).await, 0, "it is there once");
    });
}

#[test]
fn it_locks_out_of_sight_and_in_every_tab() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        turn_on(phone, &[]).await;
        // Another tab asks for the code, too, and each has its own key.
        let first = phone.session().window().await.unwrap();
        let second = phone.session().new_tab().await.unwrap();
        phone.session().switch_to_window(second.clone()).await.unwrap();
        phone.go("/journal").await;
        unlock(phone).await;
        phone.shows("Stiff, ").await;
        phone.go("/settings/safety/lock").await;
        phone.tap(&button(texts.lock_now())).await;
        phone.heading_is(texts.lock_locked()).await;
        phone.session().switch_to_window(first).await.unwrap();
        phone.heading_is(texts.lock_locked()).await;
        unlock(phone).await;

        // With "as soon as I leave it", going out of sight is enough.
        phone.go("/settings/safety/lock").await;
        phone.pick("lock-after", "0").await;
        phone.session().switch_to_window(second).await.unwrap();
        phone.session().switch_to_window(phone.session().windows().await.unwrap()[0].clone()).await.unwrap();
        let leave = "
            Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
            Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));";
        if !phone.is_there(&id("unlock-code")).await {
            phone.ask(leave, vec![]).await;
        }
        phone.find(&id("unlock-code")).await;
        phone.heading_is(texts.lock_locked()).await;
    });
}

#[test]
fn a_talk_on_screen_is_left_with_the_code_only() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        turn_on(phone, &["lock-talk"]).await;
        let texts = phone.texts();
        phone.go(&format!("/meeting/talk/{TALK}/show")).await;
        phone.heading_is(texts.show_title()).await;
        phone.tap(&button(texts.show_start())).await;
        phone.find(&By::Css(".presenting")).await;
        phone.hold(&By::Css(".presenting .hold"), std::time::Duration::from_millis(2_600)).await;
        phone.heading_is(texts.lock_locked()).await;
        unlock(phone).await;
        phone.find(&By::Css("nav.bottom-bar")).await;
        assert!(!phone.is_there(&By::Css(".presenting")).await);

        // Loaded again in the middle of a talk, it asks for the code and goes on with the talk.
        phone.go(&format!("/meeting/talk/{TALK}/show")).await;
        phone.tap(&button(texts.show_start())).await;
        phone.find(&By::Css(".presenting")).await;
        phone.reload().await;
        unlock(phone).await;
        phone.find(&By::Css(".presenting")).await;
    });
}

#[test]
fn a_forgotten_code_leaves_a_way_to_begin_again() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        turn_on(phone, &[]).await;
        phone.reload().await;
        phone.heading_is(texts.lock_locked()).await;
        phone.tap(&By::Css("main details summary")).await;
        phone.shows(texts.lock_forgot()).await;
        phone.tap(&button(texts.delete_button())).await;
        phone.write("delete-word", texts.delete_word()).await;
        phone.tap(&dialog_button(texts.delete_confirm())).await;
        phone.heading_is(texts.welcome_title()).await;
        let left = "return Object.keys(localStorage).filter((key) => key.startsWith('reprise'))";
        assert_eq!(phone.ask(left, vec![]).await, json!([]));
    });
}

#[test]
fn something_neutral_is_one_tap_away_and_keeps_what_is_typed() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        journal::open(phone).await;
        phone.tap(&button(texts.hide_short())).await;
        phone.find(&By::Css(".hidden-screen[open]")).await;
        let seen = "
            const inside = document.querySelector('.hidden-screen');
            const at = (x, y) => inside.contains(document.elementFromPoint(x, y));
            return [[5, 5], [180, 300], [350, 700]].every(([x, y]) => at(x, y)) && !document.title.includes('Reprise');";
        phone.until("only the time to be seen", seen).await;
        phone.shot("hidden").await;
        phone.tap(&button(texts.hidden_back())).await;
        phone.gone(&By::Css(".hidden-screen")).await;
        phone.until("the title to be back", "return document.title.includes('Reprise')").await;
        // Where there is a lock, it locks.
        turn_on(phone, &[]).await;
        assert!(sealed(phone, "reprise/check-in/2026-11").await);
        phone.tap(&button(texts.hide_short())).await;
        phone.heading_is(texts.lock_locked()).await;
    });
}
