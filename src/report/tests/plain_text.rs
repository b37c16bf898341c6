//! What lands on the clipboard.

use super::person::everything;
use super::{Block, answered, own, plain_text, words};
use crate::i18n::{Language, texts};
use crate::report::summary::{Answered, Entry};
use crate::report::summary_text;

#[track_caller]
fn check(name: &str, language: Language) {
    insta::assert_snapshot!(name, plain_text(&own(), &everything(), language));
}

#[test]
fn the_whole_summary_in_english() {
    check("summary-en", Language::En);
}

#[test]
fn the_whole_summary_in_dutch() {
    check("summary-nl", Language::Nl);
}

#[test]
fn the_whole_summary_in_flemish() {
    check("summary-nl-BE", Language::NlBe);
}

#[test]
fn the_whole_summary_in_french() {
    check("summary-fr", Language::Fr);
}

#[test]
fn nothing_answered_is_title_day_and_footer() {
    let text = plain_text(&own(), &answered(&[]), Language::En);
    let head = "Summary for my therapist\nQuestions about your work, before your first visit\nFilled in on (day)";
    let footer = "Written by the person themselves with Reprise. No score, no diagnosis.";
    assert_eq!(text, format!("{head}\n\n{footer}\n"));
}

#[test]
fn only_ticked_blocks_are_in_it_each_entry_in_its_form() {
    let line = |label: &str, answers: &[&str]| Answered {
        label: label.to_owned(),
        answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
    };
    let block = |code: &str, ticked, entries| Block { code: code.to_owned(), title: code.to_owned(), ticked, entries };
    let blocks = [
        block("où", true, vec![Entry::Line(line("Dos", &["oui", "très"]))]),
        block("hidden", false, vec![Entry::Line(line("Secret", &["secret"]))]),
        block("load", true, vec![Entry::Same { answer: "Often".to_owned(), labels: vec!["a".into(), "b".into()] }]),
        block("rows", true, vec![Entry::Row { name: "Beds".to_owned(), details: vec![line("Weight", &["4"])] }]),
    ];
    let text = summary_text::plain_text("T", "D", &blocks, texts(Language::En));
    let middle = "OÙ\n- Dos: oui · très\n\nLOAD\n- Often: a · b\n\nROWS\n- Beds\n  Weight: 4";
    let footer = texts(Language::En).sheet_footer();
    assert_eq!(text, format!("Summary for my therapist\nT\nFilled in on D\n\n{middle}\n\n{footer}\n"));
}

#[test]
fn own_words_are_not_translated_or_trimmed_and_stay_under_their_question() {
    let written = "  Tillen & “dragen” <b>\n2e regel ";
    let text = plain_text(&own(), &answered(&[("help-wanted", &[words(written)])]), Language::Fr);
    let in_place = written.replace('\n', "\n    ");
    assert!(text.contains(&format!("- Demande d’aide\u{a0}: {in_place}\n")), "{text}");
}
