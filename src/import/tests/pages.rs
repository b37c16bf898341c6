//! The page, as it is read.

use std::rc::Rc;

use dioxus::prelude::*;

use super::device::{holding, shown, taken, texts as on_device};
use super::file;
use crate::i18n::{Language, texts};
use crate::import::ImportPage;
use crate::import::views::preview::Preview;
use crate::storage::MemoryBackend;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

const LANGUAGES: [Language; 4] = [Language::En, Language::Nl, Language::NlBe, Language::Fr];

fn preview(device: &MemoryBackend, language: Language, name: &'static str) -> String {
    shown(device, language, move || rsx! { Preview { history: Rc::new(file(name)), ondone: |()| {} } })
}

#[test]
fn the_page_names_the_three_apps_and_takes_any_file() {
    for language in LANGUAGES {
        let says = texts(language);
        let html = shown(&MemoryBackend::new(), language, || rsx! { ImportPage {} });
        let headings: Vec<String> = elements(&html, "h1").iter().map(Tag::text).collect();
        assert_eq!(headings, [says.import_title()]);
        let read = text_of(&html);
        for app in ["Loop Habit Tracker", "Nomie 6", "Pain Tracker"] {
            assert!(read.contains(app), "{app}");
        }
        let field = by_id(&html, "import-file");
        assert_eq!((field.attribute("type"), field.attribute("accept")), (Some("file"), None));
        assert!(elements(&html, "a").iter().any(|link| link.text() == says.settings_title()));
    }
}

#[test]
fn a_preview_says_what_is_in_the_file_and_what_would_happen() {
    for language in LANGUAGES {
        let says = texts(language);
        let html = preview(&holding(&on_device()), language, "loop.zip");
        let read = text_of(&html);
        let notes = u32::try_from(file("loop.zip").notes.len()).unwrap();
        let all = u32::try_from(file("loop.zip").len()).unwrap();
        assert!(read.contains(says.import_is_loop()) && read.contains(&says.import_values(all - notes)), "{read}");
        assert!(text_of(&html).contains(&says.import_new(all)), "{read}");
        assert!(read.contains(says.import_left_out()), "{read}");
        assert_eq!(elements(&html, "select").len(), 5);
        let label = format!("Steps ({})", says.import_values(750));
        assert!(elements(&html, "label").iter().any(|found| found.text() == label), "{read}");
        let chosen: Vec<String> =
            elements(&html, "option").iter().filter(|one| one.is_on("selected")).map(Tag::text).collect();
        assert_eq!(chosen.len(), 5);
        assert_eq!(chosen[2], says.import_to_measure("steps"));
        assert_eq!(by_id(&html, "import").text(), says.import_button());
    }
}

#[test]
fn the_second_time_there_is_nothing_to_press() {
    let device = holding(&taken(&file("pain-tracker.csv"), &on_device()));
    let html = preview(&device, Language::Nl, "pain-tracker.json");
    let says = texts(Language::Nl);
    let all = u32::try_from(file("pain-tracker.json").len()).unwrap();
    assert!(text_of(&html).contains(says.import_no_news()) && text_of(&html).contains(&says.import_there(all)));
    assert!(!html.contains("id=\"import\""));
    assert!(text_of(&html).contains(&says.import_to_same("MissedWork")));
}
