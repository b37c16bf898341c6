//! Deleting: one part, and everything, with proof that nothing is left.

use reprise::meeting::preparation::MeetingStep;
use reprise::storage::backup::Feature;
use serde_json::{Value, json};

use crate::exercises::seeds::document;
use crate::harness::{Device, Engine, Phone, button, dialog_button, id, link, run};
use crate::journal::seeds::{check_in, months};
use crate::pages::exercises::summary;
use crate::pages::meeting::arrives;
use crate::pages::{meeting, my_work, question, settings, welcome};
use crate::seed::{self, stored};

const HELP_WANTED: &str = "Getting through a late shift without lying awake";
const NOTE: &str = "Carried the laundry up two floors and had to sit down";
const AIM: &str = "No nights alone on the ward before Easter";
const NEEDED: &str = "Six weeks with a colleague at the hoist";

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

/// All places where a browser keeps something for a site.
async fn everywhere(phone: &Phone) -> Value {
    let script = "return (async () => ({
        localStorage: Object.keys(localStorage).sort(),
        sessionStorage: Object.keys(sessionStorage).sort(),
        caches: (await caches.keys()).sort(),
        databases: (await indexedDB.databases()).map((database) => database.name),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
    }))()";
    phone.ask(script, vec![]).await
}

fn nothing() -> Value {
    json!({ "localStorage": [], "sessionStorage": [], "caches": [], "databases": [], "workers": 0, "cookies": "" })
}

/// What stands in localStorage and in the caches for what the person keeps, as one text. The program, the same for all, is
/// left out.
async fn all_texts(phone: &Phone) -> String {
    let script = "return (async () => {
        const texts = [JSON.stringify(Object.entries(localStorage))];
        for (const name of await caches.keys()) {
            if (name.startsWith('reprise-') && name !== 'reprise-voice') continue;
            const cache = await caches.open(name);
            for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
        }
        return texts.join('\\n');
    })()";
    phone.ask(script, vec![]).await.as_str().unwrap().to_owned()
}

#[test]
fn after_everything_is_deleted_nothing_is_left_anywhere() {
    test(async |phone: &mut Phone| {
        welcome::enter(phone).await;
        phone.reload().await;
        write_in_every_part(phone).await;
        let before = everywhere(phone).await;
        assert_eq!(before["workers"], 1, "{before}");
        for place in ["localStorage", "caches"] {
            assert!(before[place].as_array().is_some_and(|names| names.len() > 1), "{before}");
        }
        let texts = all_texts(phone).await;
        for words in [HELP_WANTED, NOTE, AIM, NEEDED] {
            assert!(texts.contains(words), "{words} was never stored");
        }

        let says = phone.texts();
        settings::open(phone).await;
        phone.tap(&id("delete-everything-button")).await;
        phone.shows(says.delete_program()).await;
        phone.write("delete-word", says.delete_word()).await;
        phone.tap(&dialog_button(says.delete_confirm())).await;
        phone.heading_is(says.welcome_title()).await;
        assert_eq!(everywhere(phone).await, nothing());

        // Who stays can go on: what is still missing comes from the network, and nothing is kept for offline meanwhile.
        phone.tap(&button(says.welcome_start())).await;
        phone.heading_is(says.nav_today()).await;
        my_work::open(phone).await;
        my_work::start_short(phone).await;
        question::arrives(phone, "help-wanted").await;
        assert_eq!(phone.value_of("answer-help-wanted").await, "", "an answer came back");
        let now = everywhere(phone).await;
        assert_eq!((&now["caches"], &now["workers"]), (&json!([]), &json!(0)));
        let texts = all_texts(phone).await;
        for words in [HELP_WANTED, NOTE, AIM, NEEDED] {
            assert!(!texts.contains(words), "{words} came back");
        }

        // Opened again, it is kept for offline again, and works without a network.
        phone.reload().await;
        let kept = "navigator.serviceWorker.ready.then(() => { window.kept = true; }); return window.kept === true";
        phone.until("the app to be kept for offline again", kept).await;
        phone.reload().await;
        phone.site.offline();
        phone.reload().await;
    });
}

/// Real sentences in the questionnaire, the journal and a talk, and what a restore kept for undo, which lies elsewhere.
async fn write_in_every_part(phone: &Phone) {
    let texts = phone.texts();
    my_work::open(phone).await;
    my_work::start_short(phone).await;
    question::arrives(phone, "help-wanted").await;
    phone.write("answer-help-wanted", HELP_WANTED).await;
    phone.shows(texts.saved_here()).await;
    journal_note(phone).await;
    meeting::open(phone).await;
    phone.tap(&link(texts.talks_new())).await;
    arrives(phone, MeetingStep::Basics).await;
    phone.set("talk-date", "2099-12-01").await;
    phone.until("an address of its own", "return !location.hash.includes('/new/')").await;
    meeting::next(phone, MeetingStep::Aim).await;
    phone.write("aim", AIM).await;
    let put = "return caches.open('kept-by-reprise')
        .then((cache) => cache.put('./kept/before', new Response(arguments[0]))).then(() => true)";
    phone.ask(put, vec![NEEDED.into()]).await;
    phone
        .eventually("all of it on the device", async || {
            let texts = all_texts(phone).await;
            [HELP_WANTED, NOTE, AIM].iter().all(|words| texts.contains(words)).then_some(())
        })
        .await;
}

async fn journal_note(phone: &Phone) {
    // The bar makes room for the question.
    phone.go("/journal").await;
    phone.tap(&summary(phone.texts().check_in_more())).await;
    phone.choose("check-in-Pain-3").await;
    phone.shows(phone.texts().check_in_noted()).await;
    phone.write("check-in-words", NOTE).await;
}

#[test]
fn one_part_goes_and_the_others_stay() {
    test(async |phone: &mut Phone| {
        let mut documents = vec![seed::welcomed("en"), seed::draft()];
        documents.extend(seed::history());
        documents
            .extend(months("check-in", &[check_in("20261102T080000000", "2026-11-02", &json!({ "words": NOTE }))]));
        documents
            .push(("reprise-aside/reprise/check-in/2026-10/1".to_owned(), "{\"kind\":\"check-in\",\"ver".to_owned()));
        documents.push(document("diary", Some("2026-11"), &json!({ "not": "the shape of it" })));
        let others = documents[..4].to_vec();
        seed::open(phone, &documents).await;
        let says = phone.texts();
        settings::open(phone).await;
        phone.tap(&id("delete-journal-button")).await;
        phone.shows(&says.safety_count_check_ins(1)).await;
        phone.write("delete-word", says.delete_word()).await;
        phone.tap(&dialog_button(says.delete_confirm())).await;
        phone.gone(&id("delete-word")).await;
        phone.until_focused("delete-journal-button").await;
        for (key, text) in &others {
            assert_eq!(stored(phone, key).await.as_ref(), Some(text), "{key}");
        }
        let left = everywhere(phone).await;
        let expected: Vec<&str> = {
            let mut keys: Vec<&str> = others.iter().map(|(key, _)| key.as_str()).collect();
            keys.sort_unstable();
            keys
        };
        assert_eq!(left["localStorage"], json!(expected));

        phone.tap(&id(&format!("delete-{}-button", Feature::Journal.code()))).await;
        phone.shows(says.delete_part_nothing()).await;
        phone.tap(&dialog_button(says.cancel())).await;
        phone.gone(&id("delete-word")).await;
    });
}

/// As the browser is when it was killed in the middle of it.
#[test]
fn deleting_that_was_interrupted_is_finished_before_anything_is_shown() {
    test(async |phone: &mut Phone| {
        let mut documents =
            vec![seed::welcomed("en"), ("reprise-restore".to_owned(), "deleting questionnaires".to_owned())];
        documents.extend(seed::history());
        let note = months("check-in", &[check_in("20261102T080000000", "2026-11-02", &json!({ "words": NOTE }))]);
        documents.extend(note.clone());
        seed::open(phone, &documents).await;
        phone.heading_is(phone.texts().nav_today()).await;
        assert_eq!(everywhere(phone).await["localStorage"], json!([note[0].0, "reprise/settings"]));
    });
}
