//! What holds for any changes in any order.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{after, fresh, of_app, own};
use crate::meeting::rehearsal::{Manager, ManagerLine, Rehearsal, RehearsalChange as Change, Stage, Sure};

fn any_line() -> impl Strategy<Value = crate::meeting::rehearsal::RehearsalLine> {
    prop_oneof![
        (0..ManagerLine::ALL.len()).prop_map(|place| of_app(ManagerLine::ALL[place])),
        "[0-9]{1,2}".prop_map(|id| own(&id, "You were late again.")),
    ]
}

fn any_id() -> impl Strategy<Value = String> {
    any_line().prop_map(|line| line.id)
}

fn any_sure() -> impl Strategy<Value = (Sure, Option<u8>)> {
    ((0..Sure::ALL.len()).prop_map(|place| Sure::ALL[place]), option::of(any::<u8>()))
}

/// Anything a person can do except closing the rehearsal.
fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        1 => (0..Manager::ALL.len()).prop_map(|place| Change::Manager(Manager::ALL[place])),
        1 => (any_line(), any::<bool>()).prop_map(|(line, on)| Change::Line(line, on)),
        1 => any::<bool>().prop_map(Change::Spoken),
        1 => any_sure().prop_map(|(sure, number)| Change::Before(sure, number)),
        1 => any_sure().prop_map(|(sure, number)| Change::After(sure, number)),
        2 => Just(Change::Begin),
        6 => Just(Change::Next),
        3 => Just(Change::Back),
        2 => Just(Change::Again),
        1 => Just(Change::Pause),
        1 => Just(Change::GoOn),
        1 => Just(Change::Stop),
        3 => (any_id(), "[a-zA-Z …]{0,12}").prop_map(|(id, words)| Change::Answer(id, words)),
        1 => (any_id(), "[0-9]{3}").prop_map(|(id, kept)| Change::Kept(id, kept)),
    ]
}

fn answers(rehearsal: &Rehearsal) -> Vec<(&str, &str)> {
    rehearsal.lines.iter().map(|line| (line.id.as_str(), line.answer.as_str())).collect()
}

proptest! {
    #[test]
    fn the_place_is_never_lost(changes in vec(any_change(), 0..60)) {
        let mut rehearsal = fresh();
        for change in changes {
            rehearsal = after(rehearsal, [change.clone()]);
            if rehearsal.stage == Stage::Choosing {
                prop_assert_eq!(rehearsal.place, 0);
            } else {
                prop_assert!(rehearsal.line().is_some(), "no line at {} after {change:?}", rehearsal.place);
            }
            prop_assert!(!rehearsal.paused || rehearsal.stage == Stage::Speaking);
        }
        let reloaded: Rehearsal = serde_json::from_str(&serde_json::to_string(&rehearsal).unwrap()).unwrap();
        prop_assert_eq!(reloaded, rehearsal, "a reload comes back to the same line");
    }

    #[test]
    fn once_begun_no_change_takes_words_away_except_writing(changes in vec(any_change(), 0..60)) {
        let mut rehearsal = after(fresh(), [Change::Begin]);
        for change in changes {
            let before = rehearsal.clone();
            rehearsal = after(rehearsal, [change.clone()]);
            match change {
                Change::Answer(id, words) => {
                    for (line, was) in rehearsal.lines.iter().zip(&before.lines) {
                        prop_assert_eq!(&line.answer, if line.id == id { &words } else { &was.answer });
                    }
                }
                other => prop_assert_eq!(answers(&rehearsal), answers(&before), "{:?}", other),
            }
        }
    }

    #[test]
    fn next_and_back_lead_to_the_same_line_and_next_ends_in_the_end(steps in 0_usize..30) {
        let begun = after(fresh(), [Change::Begin]);
        let there = after(begun.clone(), std::iter::repeat_n(Change::Next, steps));
        prop_assert_eq!(there.stage == Stage::Ending, steps >= begun.lines.len());
        let and_back = after(there.clone(), [Change::Next, Change::Back]);
        prop_assert_eq!(and_back.line(), there.line());
        prop_assert_eq!(and_back.stage, Stage::Speaking);
        let again = after(and_back.clone(), [Change::Again]);
        prop_assert_eq!(again.line(), and_back.line());
    }

    #[test]
    fn ratings_stay_between_0_and_10(changes in vec(any_change(), 0..40)) {
        let rehearsal = after(fresh(), changes);
        for sure in Sure::ALL {
            for rated in [sure.of(rehearsal.before), sure.of(rehearsal.after)] {
                prop_assert!(rated.is_none_or(|number| number <= 10));
            }
        }
    }
}
