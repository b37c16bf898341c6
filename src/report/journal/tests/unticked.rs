//! Nothing that is not ticked ever leaves.

use proptest::collection::vec;
use proptest::prelude::*;

use super::day;
use super::person::{check_in, everything};
use super::report::text;
use crate::i18n::Language;
use crate::journal::check_in::CheckIn;
use crate::report::journal::journal_data::JournalData;
use crate::report::journal::own_words::own_words;
use crate::report::journal::report_settings::ReportPart;

fn mark(place: usize) -> String {
    format!("⟦{place}⟧")
}

/// Everything the person wrote in the period has a mark of its own, some on the same day and minute.
fn marked(notes: usize) -> JournalData {
    let mut data = everything();
    data.check_ins = (0..notes)
        .map(|place| {
            let written = format!("2026-11-{:02}", 1 + place / 2);
            CheckIn { id: format!("note-{place}"), ..check_in(&written, &format!("Wrote {}", mark(place))) }
        })
        .collect();
    data.readings.iter_mut().for_each(|reading| reading.note = mark(100));
    data.blocks.iter_mut().for_each(|block| block.note = mark(101));
    data.weeks.iter_mut().for_each(|week| week.note = mark(102));
    data.weeks.iter_mut().for_each(|week| week.adapted = mark(103));
    data.goals.iter_mut().for_each(|(_, goal)| {
        for look_back in &mut goal.look_backs {
            look_back.helped = mark(104);
        }
        for challenge in &mut goal.challenges {
            challenge.before = mark(105);
            challenge.after = mark(106);
        }
    });
    data
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_not_ticked_is_not_in_the_text(ticks in vec(any::<bool>(), 1..30), parts in vec(any::<bool>(), 4)) {
        let data = marked(ticks.len());
        let parts: Vec<ReportPart> =
            ReportPart::ALL.into_iter().zip(parts).filter(|(_, on)| *on).map(|(part, _)| part).collect();
        let ids: Vec<String> = (0..ticks.len()).filter(|at| ticks[*at]).map(|at| format!("check-in:note-{at}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        for language in [Language::En, Language::NlBe] {
            let text = text(&data, &parts, &ids, language);
            for (at, ticked) in ticks.iter().enumerate() {
                prop_assert_eq!(text.contains(&mark(at)), *ticked, "{} in\n{}", at, text);
            }
            for other in 100..107 {
                prop_assert!(!text.contains(&mark(other)), "{} in\n{}", other, text);
            }
            for (part, trace) in [(ReportPart::Goals, "Stand at the till"), (ReportPart::Measures, "Lifting crates")] {
                prop_assert_eq!(text.contains(trace), parts.contains(&part), "{} in\n{}", trace, text);
            }
        }
    }
}

#[test]
fn each_piece_can_be_told_from_all_others() {
    let data = marked(30);
    let pieces = own_words(&data, (day("2026-11-01"), day("2026-11-23")), Language::En);
    for (at, piece) in pieces.iter().enumerate() {
        assert!(pieces.iter().skip(at + 1).all(|other| other.id != piece.id), "{}", piece.id);
    }
    assert!(pieces.is_sorted_by(|one, other| (one.date, one.time) >= (other.date, other.time)));
}
