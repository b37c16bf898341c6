//! Which part of a text is marked, and which is shown.

use proptest::prelude::*;

use crate::journal::search::{Excerpt, Words, excerpt, marked};
use crate::work::folded;

/// The marked pieces stand in brackets.
#[track_caller]
fn check(text: &str, typed: &str, expect: &str) {
    let pieces = marked(text, &Words::of(typed));
    let shown: String = pieces
        .iter()
        .map(|(piece, is_found)| if *is_found { format!("[{piece}]") } else { (*piece).to_owned() })
        .collect();
    assert_eq!(shown, expect, "{typed:?}");
}

#[test]
fn beginnings_of_words_are_marked_as_they_were_written() {
    check("Rug stijf, rugpijn; terug.", "rug", "[Rug] stijf, [rug]pijn; terug.");
    check("stijve rug", "RUG stij", "[stij]ve [rug]");
    check("nothing here", "rug", "nothing here");
    check("nothing here", "", "nothing here");
    check("", "rug", "");
}

#[test]
fn folding_changes_lengths_and_nothing_is_shifted() {
    check("Le cœur bat", "coeur", "Le [cœur] bat");
    check("Le cœur bat", "coe", "Le [cœ]ur bat");
    // Half a ligature cannot be marked.
    check("Le cœur bat", "co", "Le [cœ]ur bat");
    check("œuf", "oeufs", "œuf");
    check("e\u{301}te\u{301} e\u{301}tat", "été", "[e\u{301}te\u{301}] e\u{301}tat");
    check("e\u{301}te\u{301}", "et", "[e\u{301}t]e\u{301}");
    check("un e\u{301}", "e", "un [e\u{301}]");
    check("d’accord", "d'acc", "[d]’[acc]ord");
    check("😀 fine 😀", "😀", "[😀] fine [😀]");
}

#[test]
fn of_words_that_begin_alike_the_longest_is_marked() {
    check("bakker bak ba", "ba bak", "[bak]ker [bak] [ba]");
}

#[test]
fn the_line_with_most_words_is_shown_whole_when_it_is_short() {
    let text = "Monday was quiet.\n\n  My back after the stairs. \nThe back again.";
    let shown = |typed| excerpt(text, &Words::of(typed));
    let whole = |text| Excerpt { text, cut_before: false, cut_after: false };
    assert_eq!(shown("back"), whole("My back after the stairs."));
    assert_eq!(shown("again back"), whole("The back again."));
    assert_eq!(shown(""), whole("Monday was quiet."));
    assert_eq!(excerpt(" \n ", &Words::of("back")), whole(""));
}

#[test]
fn a_long_line_is_cut_around_what_was_found() {
    let long = format!("{} back {}", "before ".repeat(15_000), "after ".repeat(15_000));
    let shown = excerpt(&long, &Words::of("back"));
    assert!(shown.cut_before && shown.cut_after, "{shown:?}");
    assert!(shown.text.starts_with("before before") && shown.text.ends_with("after after"), "{shown:?}");
    assert!(shown.text.contains(" back ") && shown.text.len() <= 240, "{shown:?}");
    let shown = excerpt(&long, &Words::of("before"));
    assert!(!shown.cut_before && shown.cut_after, "{shown:?}");
    let endless = "é".repeat(50_000);
    let shown = excerpt(&endless, &Words::of("ee"));
    assert_eq!((shown.text.chars().count(), shown.cut_before, shown.cut_after), (120, false, true));
}

proptest! {
    #[test]
    fn the_pieces_are_the_text_and_each_marked_one_a_word_of_the_query(
        text in "[abAéœÆ 😀’\\-\u{301}\n]{0,40}",
        typed in "[abeoœ\u{301} ]{0,8}",
    ) {
        let words = Words::of(&typed);
        let pieces = marked(&text, &words);
        prop_assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text.as_str());
        for (piece, _) in pieces.iter().filter(|(_, is_found)| *is_found) {
            let folded = folded(piece);
            let is_word = words.iter().any(|word| folded == word);
            // The second letter of a ligature is marked with the first.
            let with_ligature = words.iter().any(|word| folded.starts_with(word) && folded.len() == word.len() + 1);
            prop_assert!(is_word || with_ligature && folded.ends_with('e'), "{} in {:?}", piece, text);
        }
    }

    #[test]
    fn what_was_found_is_in_what_is_shown(
        before in "[ab\u{301}é ]{0,400}",
        found in "(œuf|egg|été)",
        after in "[ab\u{301}é ]{0,400}",
    ) {
        let text = format!("{before} {found} {after}");
        let words = Words::of(&found);
        let shown = excerpt(&text, &words);
        prop_assert!(shown.text.len() <= 240);
        prop_assert!(text.contains(shown.text));
        prop_assert!(marked(shown.text, &words).iter().any(|(_, is_found)| *is_found), "{:?}", shown);
    }
}
