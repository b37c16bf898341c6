//! Goals about having no pain, told from goals about doing something.

use proptest::prelude::*;

use crate::i18n::{Language, texts};
use crate::journal::goal::about_pain_free;

fn is_about_pain(text: &str, language: Language) -> bool {
    let texts = texts(language);
    about_pain_free(text, texts.goal_pain_words(), texts.goal_pain_except())
}

#[track_caller]
fn check(language: Language, about_pain: &[&str], about_doing: &[&str]) {
    for text in about_pain {
        assert!(is_about_pain(text, language), "{text}");
    }
    for text in about_doing {
        assert!(!is_about_pain(text, language), "{text}");
    }
}

#[test]
fn english() {
    check(
        Language::En,
        &[
            "No pain",
            "Work a whole day without pain.",
            "I want to be PAIN-FREE!",
            "painfree by spring",
            "to be free  of\npain",
            "Sitting down so that it doesn’t hurt",
            "Sitting down so that it doesn't hurt",
            "Lift without pain and without pain relief",
            "Drive to work with no back pain",
        ],
        &[
            "I can lift without pain relief",
            "Lift a box without painkillers",
            "Work half a day with or without pain",
            "Go for a run, even if I am not pain-free",
            "Paint the kitchen",
            "Walk with no more pain than now",
            "No pain, no gain",
            "Know pain well enough to go on",
            "There is no painting I cannot hang",
            "Lift a patient together with a colleague",
            "",
        ],
    );
}

#[test]
fn dutch() {
    for language in [Language::Nl, Language::NlBe] {
        check(
            language,
            &[
                "Werken zonder pijn",
                "Geen pijn meer hebben",
                "Pijnvrij kunnen tillen",
                "dat de pijn weg is",
                "Nooit meer PIJN!",
            ],
            &[
                "Tillen zonder pijnstillers",
                "Een halve dag werken, met of zonder pijn",
                "Gaan wandelen, ook als ik niet pijnvrij ben",
                "Werken met niet meer pijn dan nu",
                "Geen pijnboompitten meer sorteren",
                "Een krat van 10 kg tillen",
            ],
        );
    }
}

#[test]
fn french() {
    check(
        Language::Fr,
        &[
            "Travailler sans douleur",
            "SANS DOULEURS au travail",
            "Je voudrais ne plus avoir mal",
            "n'avoir plus mal au dos",
            "Zéro douleur",
            "zero douleur",
            "Plus aucune douleur le soir",
        ],
        &[
            "Travailler avec ou sans douleur",
            "Marcher sans plus de douleur que maintenant",
            "Porter un bac de 10 kg sans médicament",
            "Conduire sans trop de douleur",
            "Suivre un cours sur les douleurs",
            "Remplir les rayons du bas",
        ],
    );
}

#[test]
fn no_phrases_say_nothing() {
    for list in ["", "|", " | - "] {
        assert!(!about_pain_free("Work without pain", list, ""), "{list:?}");
        assert!(about_pain_free("Work without pain", "without pain", list), "{list:?}");
    }
}

proptest! {
    #[test]
    fn any_text_can_be_asked_and_around_a_phrase_nothing_matters(before in "\\PC{0,40}", after in "[ .,;!?-]{0,5}") {
        let _ = is_about_pain(&before, Language::En);
        let text = format!("{before} Without PAIN{after}");
        prop_assert!(about_pain_free(&text, "without pain", "without pain relief"));
    }
}
