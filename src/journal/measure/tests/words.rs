//! Names and values in words.

use super::{everything, own};
use crate::i18n::{Language, texts};
use crate::journal::measure::{MeasureId, Measures, NamedScore, OwnKind, OwnMeasure, measure_name, value_words};

#[track_caller]
fn check(id: &str, value: f64, language: Language, name: &str, words: &str) {
    let mut measures = everything();
    measures.scores.push(NamedScore { id: "s1".to_owned(), name: "Grip strength".to_owned() });
    let (id, texts) = (MeasureId::from(id.to_owned()), texts(language));
    assert_eq!(measure_name(&id, &measures, texts), name);
    assert_eq!(value_words(&id, value, &measures, texts, language), words);
}

#[test]
fn every_measure_has_a_name_and_its_values_words() {
    use Language::{En, Fr, Nl, NlBe};
    check("pain7", 4.0, En, "Pain in the last 7 days", "4");
    check("pain7", 4.5, Nl, "Pijn in de laatste 7 dagen", "4,5");
    check("expectation", 5.0, En, "When I do my usual work again", "I do not know");
    check("expectation", 0.0, NlBe, "Wanneer ik mijn gewone werk weer doe", "Ik doe het nu al");
    check("expectation", 9.0, En, "When I do my usual work again", "9");
    check("change", 3.0, Fr, "Par rapport au début", "Comme au début");
    check("change", 6.0, En, "Compared with the start", "Very much easier");
    check("activity:a2", 10.0, En, "An hour of typing", "10");
    check("own:o1", 12.5, Fr, "Minutes of sitting", "12,5\u{a0}min");
    check("own:o2", 1.0, Fr, "Took a walk", "Oui");
    check("own:o2", 0.0, En, "Took a walk", "No");
    check("own:o3", 0.0, En, "Courage", "0");
    check("paper:wals", 18.0, Nl, "WALS-score", "18");
    check("paper:s1", 18.0, Nl, "Grip strength", "18");
    check("grip", 18.0, En, "grip", "18");
    check("own:gone", 18.0, En, "without a name", "18");
    check("own:o1", 1e308, En, "Minutes of sitting", "a value that cannot be right");
}

#[test]
fn a_name_of_spaces_is_no_name() {
    let measures = Measures { own: vec![OwnMeasure { ..own("o9", "  ", OwnKind::Rating) }], ..Measures::default() };
    let id = MeasureId::Own("o9".to_owned());
    assert_eq!(measure_name(&id, &measures, texts(Language::En)), "without a name");
}
