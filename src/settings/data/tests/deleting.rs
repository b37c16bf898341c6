//! What the person reads before a part goes.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::settings::data::views::DeleteFeature;
use crate::settings::safety::tests::stage::shown;
use crate::storage::MemoryBackend;
use crate::storage::backup::Feature;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

fn asked(device: &MemoryBackend, language: Language, feature: Feature) -> String {
    shown(device, language, move || rsx! { DeleteFeature { feature, onclose: |()| {} } })
}

fn device() -> MemoryBackend {
    let device = MemoryBackend::new();
    let entries = r#"{"entries":[{"id":"a","date":"2026-11-02"},{"id":"b","date":"2026-11-03"}]}"#;
    device.poke("reprise/check-in/2026-11", &format!(r#"{{"kind":"check-in","version":1,"data":{entries}}}"#));
    device.poke("reprise-aside/reprise/diary/2026-10/1", "{");
    device.poke("reprise/fill-in/20261001T080000000", r#"{"kind":"fill-in","version":1,"data":{}}"#);
    device
}

#[test]
fn it_says_how_many_of_what_and_of_nothing_else() {
    for language in [Language::En, Language::Nl, Language::NlBe, Language::Fr] {
        let says = texts(language);
        let html = asked(&device(), language, Feature::Journal);
        let items: Vec<String> = elements(&html, "li").iter().map(Tag::text).collect();
        assert_eq!(items, [says.safety_count_check_ins(2), says.safety_count_aside(1)]);
        by_id(&html, "delete-word");
        let read = text_of(&html);
        assert!(read.contains(says.delete_journal()) && read.contains(says.delete_stays()), "{read}");
        assert!(!read.contains(says.delete_part_undo()), "{read}");
    }
}

#[test]
fn an_empty_part_says_so() {
    let says = texts(Language::En);
    let read = text_of(&asked(&device(), Language::En, Feature::Meetings));
    assert!(read.contains(says.delete_part_nothing()) && !read.contains(says.delete_part_what()), "{read}");
}

#[test]
fn what_a_restore_kept_is_said_to_go_too() {
    let device = device();
    device.poke("reprise-restore", "restored 2026-11-20T08:00:00 1230000");
    let says = texts(Language::En);
    let read = text_of(&asked(&device, Language::En, Feature::Questionnaires));
    assert!(read.contains(says.delete_part_undo()) && read.contains(&says.safety_count_fill_ins(1)), "{read}");
}
