//! The data section, as it is read.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::settings::data::DataSection;
use crate::settings::safety::tests::stage::shown;
use crate::storage::MemoryBackend;
use crate::storage::backup::Feature;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

const LANGUAGES: [Language; 4] = [Language::En, Language::Nl, Language::NlBe, Language::Fr];
const BROKEN: &str = r#"{"kind":"check-in","version":1,"data":{"entries":[{"words":"Carried the lau"#;

fn section(device: &MemoryBackend, language: Language) -> String {
    shown(device, language, || rsx! { DataSection {} })
}

fn buttons(html: &str) -> Vec<String> {
    elements(html, "button").iter().map(Tag::text).collect()
}

#[test]
fn every_part_can_be_deleted_and_says_what_that_means_in_every_language() {
    for language in LANGUAGES {
        let says = texts(language);
        let html = section(&MemoryBackend::new(), language);
        let expected = [
            (says.delete_questionnaires(), says.delete_questionnaires_means()),
            (says.delete_exercises(), says.delete_exercises_means()),
            (says.delete_journal(), says.delete_journal_means()),
            (says.delete_meetings(), says.delete_meetings_means()),
        ];
        assert_eq!(buttons(&html)[..4], expected.map(|(button, _)| button.to_owned()));
        let read = text_of(&html);
        assert!(expected.iter().all(|(_, means)| read.contains(means)), "{read}");
        for feature in Feature::ALL {
            by_id(&html, &format!("delete-{}-button", feature.code()));
        }
        assert!(!read.contains(says.aside_heading()) && !read.contains(says.newer_heading()), "{read}");
    }
}

#[test]
fn what_was_set_aside_is_folded_and_says_what_it_is() {
    let device = MemoryBackend::new();
    device.poke("reprise-aside/reprise/check-in/2026-11/1", BROKEN);
    device.poke("reprise-aside/reprise/settings/1", "{");
    let says = texts(Language::En);
    let html = section(&device, Language::En);
    let read = text_of(&html);
    assert!(!read.contains("Carried the lau"), "shown before anybody asked");
    for words in [says.aside_heading(), "Journal", "Settings of Reprise", "reprise-aside/reprise/check-in/2026-11/1"] {
        assert!(read.contains(words), "{words} is not in {read}");
    }
    let folded: Vec<String> = elements(&html, "summary").iter().map(Tag::text).collect();
    assert_eq!(folded, [says.raw_show(); 2]);
    let labels: Vec<Option<String>> =
        elements(&html, "button").iter().map(|button| button.attribute("aria-label").map(str::to_owned)).collect();
    let named = |action: &str, what: &str| Some(says.raw_named(action, what));
    assert_eq!(
        labels[..6],
        [
            named(says.copy_text(), "Journal"),
            named(says.raw_save(), "Journal"),
            named(says.aside_remove(), "Journal"),
            named(says.copy_text(), "Settings of Reprise"),
            named(says.raw_save(), "Settings of Reprise"),
            named(says.aside_remove(), "Settings of Reprise"),
        ]
    );
}

#[test]
fn what_a_newer_app_wrote_can_be_saved_and_not_removed() {
    let device = MemoryBackend::new();
    device.poke("reprise/fill-in/20261101T080000000", r#"{ "version": 99, "kind": "fill-in", "data": {} }"#);
    device.poke("reprise/letters", r#"{"kind":"letters","version":1,"data":{}}"#);
    device.poke("reprise/goal/20261101T080000000", r#"{"kind":"goal","version":1,"data":{"version":99}}"#);
    device.poke("reprise/check-in/2026-11", BROKEN);
    let says = texts(Language::En);
    let html = section(&device, Language::En);
    let read = text_of(&html);
    for words in [says.newer_heading(), "reprise/fill-in/20261101T080000000", "reprise/letters", says.feature_unknown()]
    {
        assert!(read.contains(words), "{words} is not in {read}");
    }
    assert!(!read.contains("reprise/goal") && !read.contains("reprise/check-in"), "{read}");
    assert!(buttons(&html).contains(&says.raw_save().to_owned()));
    assert!(!buttons(&html).contains(&says.aside_remove().to_owned()));
}
