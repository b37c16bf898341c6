//! What leaves on paper and as text: what is shared, in the language of who reads it, and nothing that is kept.

use reprise::i18n::{Language, Texts, texts};

use super::seeds::{ANSWER, CONDITION, KEPT, PRESSURE, SHARED, address, talk};
use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::summary::{printed, squeezed};
use crate::seed;

const COMPANION: &str = "Jan of the union";
const SINCE: &str = "Since the summer";
const GOES_WELL: &str = "Handing out medicines";

/// What the talk shares.
const OWN: [&str; 8] = [
    SHARED,
    GOES_WELL,
    "I want to know which tasks I can start with in December",
    "Turning heavy patients in bed",
    "Twelve times in an early shift",
    "Room behind the ward",
    "Reports and light care",
    "Who is my contact while I build up?",
];

/// What it keeps, and what goes to no manager at all.
const NOT_FOR_THE_MANAGER: [&str; 6] = [KEPT, CONDITION, PRESSURE, ANSWER, COMPANION, SINCE];

/// Where the copied text is pasted: an empty field.
const PASTE_INTO: &str = "ready-ask-first";

fn dutch() -> Device {
    Device { language: "nl-NL", ..Device::default() }
}

async fn begin_in_dutch(phone: &mut Phone) {
    // The last settings count.
    let settings = seed::settings("nl", "NL", "system", "normal");
    begin(phone, "2026-11-23T09:00:00", &[settings, talk("2026-11-27")]).await;
    phone.go(&address("")).await;
}

fn headings(texts: Texts) -> [&'static str; 9] {
    [
        texts.shared_title(),
        texts.shared_people(),
        texts.place_aim(),
        texts.shared_can(),
        texts.shared_hard(),
        texts.shared_asked(),
        texts.shared_pattern(),
        texts.shared_questions(),
        texts.shared_footer(),
    ]
}

#[test]
fn the_managers_page_in_french_from_a_dutch_session() {
    run(Engine::Chromium, dutch(), async |phone: &mut Phone| {
        begin_in_dutch(phone).await;
        let screen = phone.texts();
        phone.tap(&link(screen.talk_paper_manager())).await;
        phone.heading_is(screen.paper_manager()).await;
        in_french(phone).await;
        let paper = on_one_page(phone).await;
        for words in headings(texts(Language::Fr)) {
            assert!(paper.contains(&comparable(words)), "“{words}” is not on paper:\n{paper}");
        }
        for words in [screen.shared_title(), screen.shared_hard(), screen.paper_manager(), screen.summary_print()] {
            assert!(!paper.contains(&comparable(words)), "“{words}” is on the French paper:\n{paper}");
        }
        has(&paper, &OWN, &NOT_FOR_THE_MANAGER);
        phone.shot("paper-manager").await;

        // One line more is kept, and one that was kept is shared: the paper follows.
        phone.tap(&link(screen.paper_to_choices())).await;
        phone.heading_is(screen.meeting_title_share()).await;
        phone.choose("can-c1-shared").await;
        phone.choose("with-me-shared").await;
        let sheet = "return document.getElementById('sheet').textContent";
        let preview = phone.ask(sheet, vec![]).await;
        let preview = comparable(preview.as_str().unwrap());
        has(&preview, &[SHARED, COMPANION], &[KEPT, CONDITION, PRESSURE, ANSWER, GOES_WELL, SINCE]);
        phone.reload().await;
        phone.tap(&link(screen.share_to_paper())).await;
        phone.heading_is(screen.paper_manager()).await;
        in_french(phone).await;
        let paper = on_one_page(phone).await;
        has(
            &paper,
            &[&OWN[2..], &[SHARED, COMPANION]].concat(),
            &[KEPT, CONDITION, PRESSURE, ANSWER, GOES_WELL, SINCE],
        );

        let copied = copied(phone).await;
        has(&copied, &[SHARED, COMPANION], &[KEPT, CONDITION, PRESSURE, ANSWER, GOES_WELL, SINCE]);
        assert!(copied.contains(&comparable(texts(Language::Fr).shared_hard())), "not in French:\n{copied}");
    });
}

/// Kept lines may stand on the card, for it is the person's own; health and what presses may not.
#[test]
fn the_own_card_has_no_word_of_health() {
    run(Engine::Chromium, dutch(), async |phone: &mut Phone| {
        begin_in_dutch(phone).await;
        let screen = phone.texts();
        phone.tap(&link(screen.talk_paper_card())).await;
        phone.heading_is(screen.paper_card()).await;
        let on_it = [SHARED, KEPT, ANSWER, OWN[2], screen.card_title(), screen.card_break()];
        let never = [CONDITION, PRESSURE, "Four hours go well", screen.summary_print()];
        has(&on_one_page(phone).await, &on_it, &never);
        phone.shot("paper-card").await;
        has(&copied(phone).await, &on_it, &never);
    });
}

async fn in_french(phone: &Phone) {
    phone.pick("paper-language", Language::Fr.tag()).await;
    phone.until("the paper in French", "return document.getElementById('sheet').lang === 'fr'").await;
}

async fn on_one_page(phone: &Phone) -> String {
    phone.find(&id("sheet")).await;
    let pages = printed(phone).await;
    assert_eq!(pages.len(), 1, "{pages:#?}");
    comparable(&pages[0])
}

/// Pressed and pasted. The talk is left for that.
async fn copied(phone: &Phone) -> String {
    let texts = phone.texts();
    phone.tap(&button(texts.copy_text())).await;
    phone.shows(texts.copied()).await;
    phone.go(&address("/readiness")).await;
    phone.heading_is(texts.ready_title()).await;
    phone.tap_into(PASTE_INTO).await;
    phone.press_with_control('v').await;
    let text = phone
        .eventually("the pasted text", async || {
            let text = phone.value_of(PASTE_INTO).await;
            (!text.is_empty()).then_some(text)
        })
        .await;
    comparable(&text)
}

/// Lines break elsewhere on paper than on screen, and headings are in capitals.
fn comparable(text: &str) -> String {
    squeezed(text).to_uppercase()
}

fn has(found: &str, wanted: &[&str], unwanted: &[&str]) {
    for words in wanted {
        assert!(found.contains(&comparable(words)), "“{words}” is missing in\n{found}");
    }
    for words in unwanted {
        assert!(!found.contains(&comparable(words)), "“{words}” is kept, yet in\n{found}");
    }
}
