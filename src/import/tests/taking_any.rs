//! Taking over whatever goes wherever.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::device::{named, planned_as, texts};
use super::entries::{FILES, check_ins, is_sound, readings};
use super::file;
use crate::import::{History, Mapping, Track, known, plan, proposal, take_over, targets};
use crate::journal::check_in::CheckIn;
use crate::journal::measure::{Measures, Reading};
use crate::storage::backup::KeyedTexts;

fn any_mapping(history: &History, choice: &[usize], notes: bool) -> Mapping {
    let there = known(&texts(), history.program);
    let pick = |(place, track): (usize, &Track)| {
        let all = targets(track, history.program, &there);
        all[choice[place % choice.len()] % all.len()].clone()
    };
    Mapping { targets: history.tracks.iter().enumerate().map(pick).collect(), notes }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever goes where: the second time changes nothing, every value is accounted for, every document is in order.
    #[test]
    fn twice_is_once(name in 0..FILES.len(), choice in prop::collection::vec(0_usize..7, 1..6), notes: bool) {
        let history = file(FILES[name]);
        let mapping = any_mapping(&history, &choice, notes);
        let before = texts();
        let first = plan(&history, &mapping, &named(&history), &known(&before, history.program));
        let counted: usize = first.left_out.listed().iter().map(|(_, count)| count).sum();
        let unread: usize = history.left_out.listed().iter().map(|(_, count)| count).sum();
        prop_assert_eq!(first.new + first.unwanted + counted - unread, history.len());
        let after = take_over(&before, &first).unwrap();
        is_sound::<Reading>(&after);
        is_sound::<CheckIn>(&after);
        let again = plan(&history, &mapping, &named(&history), &known(&after, history.program));
        prop_assert_eq!((again.new, again.there), (0, first.new));
        prop_assert_eq!(take_over(&after, &again).unwrap(), after);
    }

    /// A file cut in two months of days gives the same in two goes as in one.
    #[test]
    fn in_two_goes_is_as_in_one(name in 0..FILES.len(), cut in 0_u64..800) {
        let history = file(FILES[name]);
        let until = NaiveDate::from_ymd_opt(2024, 11, 1).unwrap() + chrono::Days::new(cut);
        let mut earlier = history.clone();
        for track in &mut earlier.tracks {
            track.values.retain(|value| value.at.day <= until);
        }
        earlier.notes.retain(|note| note.at.day <= until);
        let before = texts();
        let mapping = proposal(&history, &known(&before, history.program));
        let go = |history: &History, before: &KeyedTexts| {
            take_over(before, &planned_as(history, &mapping, &known(before, history.program))).unwrap()
        };
        let sorted = |texts: KeyedTexts| {
            let mut measures: Measures = texts.document(&Measures::key()).unwrap_or_default();
            measures.own.sort_by(|one, other| one.id.cmp(&other.id));
            (readings(&texts), check_ins(&texts), measures)
        };
        prop_assert_eq!(sorted(go(&history, &go(&earlier, &before))), sorted(go(&history, &before)));
    }
}
