//! The beginning of a long text.

use proptest::prelude::*;

use crate::journal::check_in::excerpt;

#[test]
fn a_short_text_is_whole() {
    assert_eq!(excerpt(""), "");
    assert_eq!(excerpt(" Slept badly.\nBetter after coffee. "), "Slept badly.\nBetter after coffee.");
    let just = "é".repeat(200);
    assert_eq!(excerpt(&just), just);
}

#[test]
fn a_long_text_ends_with_a_word() {
    let long = "We walked to the canal and back. ".repeat(4000);
    let short = excerpt(&long);
    assert!(short.ends_with(" …") && short.chars().count() <= 202, "{short}");
    let words = short.trim_end_matches(" …");
    assert!(long.starts_with(&format!("{words} ")), "{short}");
}

#[test]
fn a_word_that_ends_at_the_limit_stays_and_one_without_end_is_cut() {
    let fits = format!("{} x{}", "a".repeat(190), "y".repeat(8));
    assert_eq!(excerpt(&format!("{fits} and more")), format!("{fits} …"));
    assert_eq!(excerpt(&"ß".repeat(100_000)), format!("{} …", "ß".repeat(200)));
}

proptest! {
    #[test]
    fn it_is_the_beginning_and_never_much_shorter(text in "(\\PC|[ \n]){0,500}") {
        let short = excerpt(&text);
        let text = text.trim();
        if text.chars().count() <= 200 {
            prop_assert_eq!(short, text);
        } else {
            let beginning = short.strip_suffix(" …").unwrap();
            prop_assert!(text.starts_with(beginning));
            prop_assert!(beginning.chars().count() <= 200);
        }
    }
}
