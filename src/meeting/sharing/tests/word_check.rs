//! Which words are found, and which are not.

use crate::i18n::Language;
use crate::meeting::preparation::{HealthPart, LinePlace, Meeting, MeetingChange};
use crate::meeting::sharing::{WordCheck, WordLanguage, WordList, WordListChange, marked_lines};

use super::{can, made, text};

fn check_in(language: Language) -> WordCheck {
    WordCheck::new(&WordList::default(), &[language])
}

/// The words that are marked in a text.
fn marked(language: Language, text: &str) -> Vec<String> {
    let check = check_in(language);
    let pieces = check.pieces(text);
    assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text, "nothing is lost");
    let marked: Vec<String> =
        pieces.into_iter().filter(|(_, is_marked)| *is_marked).map(|(piece, _)| piece.to_owned()).collect();
    assert_eq!(check.marks(text), !marked.is_empty(), "{text}");
    marked
}

#[track_caller]
fn finds(language: Language, text: &str, words: &[&str]) {
    assert_eq!(marked(language, text), words, "{text}");
}

#[test]
fn diagnoses_medicines_treatment_and_mood_are_found() {
    use Language::{En, Fr, Nl, NlBe};
    finds(En, "Since my slipped discs I take painkillers.", &["slipped discs", "painkillers"]);
    finds(En, "I see a psychologist, for DEPRESSION and anxiety", &["psychologist", "DEPRESSION", "anxiety"]);
    finds(En, "Low back pain; X-ray on Monday", &["back pain", "X-ray"]);
    finds(Nl, "Ik heb een depressie (en een hernia).", &["depressie", "hernia"]);
    finds(Nl, "Door de burn-out slik ik slaappillen", &["burn-out", "slaappillen"]);
    finds(NlBe, "Woensdag kinésist, daarna röntgenfoto’s", &["kinésist", "röntgenfoto"]);
    finds(Fr, "J’ai de l’arthrose et une hernie discale", &["arthrose", "hernie"]);
    finds(Fr, "Après la depression, séances d'anti-inflammatoires", &["depression", "anti-inflammatoires"]);
    finds(Fr, "Mal\u{a0}de\u{a0}dos, kiné, IRM", &["Mal\u{a0}de\u{a0}dos", "kiné", "IRM"]);
    finds(Fr, "le nom de ma maladie", &["ma maladie"]);
}

#[test]
fn words_about_work_are_not() {
    use Language::{En, Fr, Nl, NlBe};
    for text in [
        "I want to come back to work for four half days.",
        "Painting the fence and scanning parcels are fine.",
        "Operating the press puts strain on the trolley; the exhaust fan is loud.",
        "Inflammable goods stay on the lowest shelf, on the tablet I see which.",
        "I follow the advice of the occupational physician, Dr. Peeters.",
        "Pillows and pillars. Press the pedal halfway.",
        "",
        "…!? — 😀",
    ] {
        finds(En, text, &[]);
    }
    for text in [
        "Terug aan het werk, eerst vier halve dagen.",
        "Na de discussie scan ik pakjes en pak ik moeilijke dozen met twee.",
        "De slijtage aan de machine, de overspanning op het net, spuiten in de cabine.",
        "In de operatiekamer klaarzetten lukt. Ik volg het advies van de bedrijfsarts, dr. Jansen.",
        "Kinetische pilaren en bangers op de pijnboomplank",
    ] {
        finds(Nl, text, &[]);
        finds(NlBe, text, &[]);
    }
    for text in [
        "Je livre du pain et je range les cachettes.",
        "Retour au travail à mi-temps, sans opération de nuit.",
        "L’air comprimé, la radio, le scanner de colis et l’ordonnancement vont bien.",
        "Le stock est épuisé. La dépressurisation de la cuve est lente.",
        "J’opère la presse et je suis l’avis du médecin du travail, Dr Dubois.",
    ] {
        finds(Fr, text, &[]);
    }
}

#[test]
fn a_word_of_several_does_not_run_over_the_end_of_a_sentence() {
    finds(Language::Fr, "Ça fait mal. De dos, on ne voit rien.", &[]);
    finds(Language::En, "That did burn. Out we went.", &[]);
    finds(Language::En, "burn\nout", &["burn\nout"]);
}

#[test]
fn accents_and_signs_that_are_not_seen_hide_nothing() {
    finds(Language::Nl, "de\u{ad}pres\u{200b}sie", &["de\u{ad}pres\u{200b}sie"]);
    finds(Language::Fr, "de\u{301}prime", &["de\u{301}prime"]);
}

#[test]
fn each_language_has_a_list_of_its_own_and_two_are_looked_for_together() {
    let of = |languages: &[Language]| WordCheck::new(&WordList::default(), languages);
    let dutch = "mijn vermoeidheid";
    assert!(of(&[Language::Nl]).marks(dutch) && of(&[Language::NlBe]).marks(dutch));
    assert!(!of(&[Language::Fr]).marks(dutch));
    assert!(of(&[Language::Fr, Language::Nl]).marks(dutch));
    assert_eq!(of(&[Language::Nl, Language::NlBe]), of(&[Language::Nl]), "no list is taken twice");
}

#[test]
fn only_lines_that_leave_and_were_not_let_go_are_asked_about() {
    let health = LinePlace::Health(HealthPart::Condition);
    let lines = [
        text(LinePlace::Aim, "Back to four days"),
        text(can("1"), "Desk work, also with my hernia"),
        text(can("2"), "Standing, despite the arthritis"),
        text(can("3"), "Sitting, with painkillers"),
        text(health.clone(), "Sciatica"),
        MeetingChange::Share(can("2"), false),
        MeetingChange::LetGo(can("3"), true),
    ];
    let meeting = made(lines);
    let check = check_in(Language::En);
    let asked =
        |meeting: &Meeting| marked_lines(meeting, &check).into_iter().map(|line| line.place).collect::<Vec<_>>();
    assert_eq!(asked(&meeting), [can("1")]);
    let now = super::now();
    let shared = MeetingChange::Share(health.clone(), true).apply(Some(meeting), now);
    assert_eq!(asked(&shared), [can("1"), health.clone()]);
    let written_on = text(can("3"), "Sitting, with painkillers at noon").apply(Some(shared), now);
    assert_eq!(asked(&written_on), [can("1"), can("3"), health], "other words are asked about again");
    let line = marked_lines(&written_on, &check).swap_remove(0);
    let expected = [("Desk work, also with my ", false), ("hernia", true)];
    assert_eq!(line.pieces, expected.map(|(piece, is_marked)| (piece.to_owned(), is_marked)));
}

#[test]
fn a_very_long_line_is_looked_through_to_its_end() {
    let line = "Stacking the shelves goes well. ".repeat(320) + "Except with my hernia.";
    assert!(line.len() > 10_000);
    finds(Language::En, &line, &["hernia"]);
}

#[test]
fn own_words_are_found_and_those_taken_out_are_not() {
    let add = |word: &str| WordListChange::Add(WordLanguage::En, word.to_owned());
    let list = [add("divorce*"), add("St John"), WordListChange::TakeOut(WordLanguage::En, "hernia*".to_owned())];
    let list = list.into_iter().fold(None, |list, change| Some(change.apply(list))).unwrap();
    let check = WordCheck::new(&list, &[Language::En]);
    assert!(check.marks("since the Divorced years") && check.marks("at st-john’s hospital"));
    assert!(!check.marks("my hernia") && check.marks("my arthritis"));
}
