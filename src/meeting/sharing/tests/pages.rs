//! The screens, as they are read.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::{can, made, text};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{HealthPart, LinePlace, Meeting, MeetingChange, OwnPart, use_meeting};
use crate::meeting::sharing::{ShareStep, WordLanguage, WordList, WordListChange, WordsPage};
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};
use crate::work::Country;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Shown { path: Vec<String> },
}

#[derive(Clone)]
struct Page(Rc<dyn Fn() -> Element>);

#[component]
fn Shown(path: Vec<String>) -> Element {
    let _ = path;
    let page: Page = use_context();
    (page.0)()
}

/// The HTML of a page on a device that holds this.
fn opened(country: Country, fill: impl Fn(&Store), page: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    fill(&store);
    let app = |(store, country, page): (Store, Country, Page)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            provide_context(Signal::new(country));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(page);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, country, Page(Rc::new(page))));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

#[component]
fn Step() -> Element {
    let open = use_meeting("1", None);
    rsx! {
        ShareStep { open }
    }
}

fn share_step(meeting: Option<&Meeting>, country: Country) -> String {
    let meeting = meeting.cloned();
    let fill = move |store: &Store| {
        if let Some(meeting) = &meeting {
            store.update(&Meeting::key("1"), |_| meeting.clone()).unwrap();
        }
    };
    opened(country, fill, || rsx! { Step {} })
}

fn prepared() -> Meeting {
    made([
        text(LinePlace::Aim, "Back to four days"),
        text(can("1"), "Packing, despite my arthritis"),
        text(LinePlace::WithMe, "Ans of the union"),
        text(LinePlace::Health(HealthPart::Pain), "A lot at night"),
        MeetingChange::Own(OwnPart::TellingCons, "They will talk".to_owned()),
    ])
}

#[test]
fn every_line_can_be_shared_or_kept_and_the_preview_is_the_paper() {
    let html = share_step(Some(&prepared()), Country::Belgium);
    let ticked = |id: &str| by_id(&html, id).is_on("checked");
    assert!(ticked("aim-shared") && ticked("can-1-shared"));
    assert!(!ticked("with-me-shared") && !ticked("health-Pain-shared") && !ticked("health-Condition-shared"));
    let about = by_id(&html, "can-1-shared").attribute("aria-label").unwrap().to_owned();
    assert!(about.contains("What I can do: Packing, despite my arthritis"), "{about}");
    let sheet = &elements(&html, "article")[0];
    assert_eq!(sheet.attribute("id"), Some("sheet"));
    let shown = sheet.text();
    assert!(shown.contains("Back to four days") && shown.contains("Packing, despite my arthritis"));
    for kept in ["Ans of the union", "A lot at night", "They will talk"] {
        assert!(html.contains(kept) && !shown.contains(kept), "{kept}");
    }
    assert!(html.contains("/meeting/talk/1/paper/manager"));
}

#[test]
fn a_marked_word_stands_out_and_is_asked_about_with_two_answers() {
    let html = share_step(Some(&prepared()), Country::Belgium);
    let marks: Vec<String> = elements(&html, "mark").iter().map(Tag::text).collect();
    assert_eq!(marks, ["arthritis"], "nothing in a kept line, and nothing on the sheet itself");
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(&texts.share_marked_count(1)));
    let labels: Vec<String> = elements(&html, "button")
        .iter()
        .filter_map(|button| button.attribute("aria-label").map(str::to_owned))
        .collect();
    assert_eq!(labels, [texts.word_keep_about("arthritis"), texts.word_share_about("arthritis")]);
    let let_go = MeetingChange::LetGo(can("1"), true).apply(Some(prepared()), super::now());
    let html = share_step(Some(&let_go), Country::Belgium);
    assert!(elements(&html, "mark").is_empty() && !text_of(&html).contains(texts.word_keep()));
}

#[test]
fn of_many_lines_only_those_that_are_asked_about_are_open() {
    let quiet = (0..30).map(|number| text(can(&number.to_string()), "Packing"));
    let asked = text(can("31"), "Lifting, despite my arthritis");
    let html = share_step(Some(&made(quiet.chain([asked]))), Country::Belgium);
    let choices: Vec<String> = elements(&html, "input")
        .iter()
        .filter_map(|input| input.attribute("id").filter(|id| id.starts_with("can-")).map(str::to_owned))
        .collect();
    assert_eq!(choices, ["can-31-shared"]);
    let summaries: Vec<String> = elements(&html, "summary").iter().map(Tag::text).collect();
    assert!(summaries.contains(&texts(Language::En).share_counts(30, 0)), "{summaries:?}");
}

#[test]
fn only_the_sheet_comes_on_paper() {
    let html = share_step(Some(&prepared()), Country::Belgium);
    let before_sheet = html.split_once("<article").unwrap().0;
    assert_eq!(
        before_sheet.matches("<div").count(),
        before_sheet.matches("</div").count(),
        "all of it is in one block"
    );
    assert!(before_sheet.starts_with("<div class=\"no-print\""), "{before_sheet}");
}

#[test]
fn the_note_is_that_of_the_country() {
    let texts = texts(Language::En);
    let notes = [
        (Country::Netherlands, texts.telling_netherlands()),
        (Country::Belgium, texts.telling_belgium()),
        (Country::UnitedKingdom, texts.telling_united_kingdom()),
    ];
    for (country, note) in notes {
        let shown = text_of(&share_step(None, country));
        let others = notes.iter().filter(|(other, _)| *other != country);
        assert!(shown.contains(note) && others.into_iter().all(|(_, other)| !shown.contains(other)), "{country:?}");
    }
}

#[test]
fn without_any_line_it_says_so_and_offers_no_paper() {
    let html = share_step(None, Country::Netherlands);
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.share_no_lines()) && text_of(&html).contains(texts.share_nothing()));
    assert!(elements(&html, "article").is_empty() && !html.contains("/paper/manager"));
    assert_eq!(by_id(&html, "telling-pros").text(), "");
}

#[test]
fn the_words_of_the_language_on_screen_are_listed_with_those_taken_out() {
    let changes = [
        WordListChange::Add(WordLanguage::En, "divorce".to_owned()),
        WordListChange::TakeOut(WordLanguage::En, "stress".to_owned()),
    ];
    let list = changes.into_iter().fold(WordList::default(), |list, change| change.apply(Some(list)));
    let own = list.clone();
    let fill = move |store: &Store| {
        store.update(&WordList::key(), |_| own.clone()).unwrap();
    };
    let html = opened(Country::Netherlands, fill, || rsx! { WordsPage {} });
    let list_part = html.split_once("word-list").unwrap().1;
    let words = elements(list_part, "span").into_iter().filter(|word| word.attribute("dir").is_some());
    let words: Vec<String> = words.map(|word| word.text()).collect();
    let mut expected = list.words(WordLanguage::En);
    expected.push("stress".to_owned());
    assert_eq!(words, expected);
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.words_original()));
    let untouched = opened(Country::Netherlands, |_| {}, || rsx! { WordsPage {} });
    assert!(!text_of(&untouched).contains(texts.words_original()) && !text_of(&untouched).contains(texts.words_out()));
    assert!(elements(&untouched, "li").len() > 60);
}
