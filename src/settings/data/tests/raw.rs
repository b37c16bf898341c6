//! How much is shown, and what a file is called.

use proptest::prelude::*;

use crate::settings::data::raw::{SHOWN, beginning, file_name};

#[test]
fn a_short_text_is_whole_and_a_long_one_is_cut_between_two_signs() {
    assert_eq!(beginning(""), ("", false));
    let whole = "é".repeat(SHOWN);
    assert_eq!(beginning(&whole), (whole.as_str(), false));
    let long = format!("{whole}🍺 and what came after");
    assert_eq!(beginning(&long), (whole.as_str(), true));
}

#[test]
fn a_megabyte_is_cut() {
    let long = r#"{"id":"a","words":"Carried the laundry up two floors"},"#.repeat(20_000);
    let (shown, is_cut) = beginning(&long);
    assert!(long.len() > 1_000_000 && shown.len() == SHOWN && is_cut);
}

#[test]
fn the_file_says_what_it_is() {
    for (stored_under, expected) in [
        ("reprise-aside/reprise/check-in/2026-11/1", "reprise-check-in-2026-11-1.txt"),
        ("reprise/fill-in/20261101T080000000", "reprise-fill-in-20261101T080000000.txt"),
        ("reprise/settings", "reprise-settings.txt"),
        ("reprise/questionnaire-file/../../é:*?", "reprise-questionnaire-file-----------.txt"),
    ] {
        assert_eq!(file_name(stored_under), expected);
    }
}

proptest! {
    #[test]
    fn every_name_makes_a_file_that_every_system_takes(part in ".{0,200}") {
        let name = file_name(&format!("reprise/questionnaire-file/{part}"));
        prop_assert!(name.len() <= 84 && name.strip_suffix(".txt").is_some());
        let is_safe = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '.';
        prop_assert!(name.chars().all(is_safe), "{name}");
    }
}
