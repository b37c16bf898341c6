//! The sheet of paper.

use dioxus::prelude::*;

use super::person::everything;
use super::{blocks, own};
use crate::i18n::Language;
use crate::report::sheet::Sheet;
use crate::ui::tests::stage::{elements, render, text_of};

fn sheet(language: Language) -> String {
    // The screen is English, whatever language the sheet is in.
    render(Language::En, move || {
        let blocks = blocks(&own(), &everything(), language);
        rsx! {
            Sheet { title: "TITLE", day: "DAY", blocks, language }
        }
    })
}

#[test]
fn it_says_which_language_it_is_in() {
    for language in Language::ALL {
        assert_eq!(elements(&sheet(language), "article")[0].attribute("lang"), Some(language.tag()));
    }
    assert!(text_of(&sheet(Language::Fr)).contains("Résumé pour mon kiné"));
    assert!(text_of(&sheet(Language::Nl)).contains("Naam:"));
}

#[test]
fn it_holds_the_ticked_blocks_and_no_others() {
    let text = text_of(&sheet(Language::Nl));
    for there in ["TITLE", "DAY", "Steunkousen aandoen", "Altijd: ", "Tillen, dragen", "Mag ik doorwerken"] {
        assert!(text.contains(there), "{there} in {text}");
    }
    for private in ["Over het rooster", "Diabetes", "Dat mijn contract stopt", "Collega’s, vrijheid, balans"] {
        assert!(!text.contains(private), "{private} in {text}");
    }
    assert_eq!(elements(&sheet(Language::Nl), "h3").len(), 8);
}

#[test]
fn words_of_the_person_find_their_own_direction() {
    let html = sheet(Language::En);
    let own_words: Vec<_> =
        elements(&html, "span").into_iter().filter(|span| span.attribute("class") == Some("own-words")).collect();
    assert!(own_words.len() > 20);
    assert!(own_words.iter().all(|span| span.attribute("dir") == Some("auto")));
}
