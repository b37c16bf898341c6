//! What holds for any session, any taps and any clock.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::{Act, Cue, Moment, Pace, PhaseKind, Session, Standing, cues, outcome};
use super::{after, at, seconds, session};
use crate::exercises::booklet::Dose;
use crate::exercises::log::{Outcome, PartOutcome};

prop_compose! {
    fn any_dose()(
        sets in option::of(0_u16..4),
        reps in option::of(0_u16..5),
        per_side in any::<bool>(),
        hold_seconds in option::weighted(0.4, 0_u16..25),
        minutes in option::weighted(0.2, 0_u16..2),
    ) -> Dose {
        Dose { sets, reps, per_side, hold_seconds, minutes, metres: None }
    }
}

prop_compose! {
    fn any_session()(
        doses in vec(any_dose(), 1..4),
        rest_seconds in 0_u16..40,
        rep_seconds in option::of(0_u16..12),
    ) -> Session {
        session(&doses, Pace { rest_seconds, rep_seconds })
    }
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => Just(Act::Look),
        8 => Just(Act::Tap),
        1 => Just(Act::UndoRep),
        1 => Just(Act::Pause),
        2 => Just(Act::Resume),
        2 => Just(Act::Next),
        1 => Just(Act::Back),
        1 => Just(Act::SkipExercise),
        1 => any::<bool>().prop_map(Act::Easier),
        1 => option::of(0_u16..12).prop_map(|rep_seconds| Act::SetPace(Pace { rest_seconds: 10, rep_seconds })),
        1 => Just(Act::Finish),
        1 => Just(Act::StopEarly),
    ]
}

/// How many milliseconds the clock goes on until the next act.
fn any_wait() -> impl Strategy<Value = i64> {
    prop_oneof![
        10 => 0_i64..2_000,
        2 => 2_000_i64..15_000,
        1 => 15_000_i64..10_000_000,
        1 => -8_000_000_i64..0,
    ]
}

/// A phase, as one name.
fn phase(moment: &Moment) -> (usize, u32) {
    (moment.position.item, moment.position.phase)
}

/// A cue and the phase it came in.
type Heard = ((usize, u32), Cue);

/// Repetitions in all.
fn planned(session: &Session) -> usize {
    let mut planned = 0;
    for (index, _) in session.items.iter().enumerate() {
        let course = session.course(index).unwrap();
        let phases = (0..course.phases()).filter_map(|number| course.phase(number));
        planned +=
            phases.map(|phase| if let PhaseKind::Reps(reps) = phase.kind { reps.into() } else { 0 }).sum::<usize>();
    }
    planned
}

/// Plays on from a moment to the end, as someone does who looks every half second and taps when something waits for it.
fn play_on(session: &Session, from: i64) -> (Session, Vec<Heard>) {
    let (mut session, mut now) = (session.clone(), from);
    let mut before = session.at(at(now));
    let mut heard = Vec::new();
    let a_day = from + 24 * 3_600_000;
    while !matches!(before.standing, Standing::Finished | Standing::Stopped) {
        now += 500;
        assert!(now < a_day, "it never ends: {before:?}");
        let waits = before.standing != Standing::Running || before.length_milliseconds.is_none();
        session = after(session, at(now), if waits && (now - from) % 2_000 == 0 { Act::Tap } else { Act::Look });
        let moment = session.at(at(now));
        heard.extend(cues(Some(&before), &moment).into_iter().map(|cue| (phase(&before), cue)));
        before = moment;
    }
    (session, heard)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_tap_and_no_clock_does_harm(new in any_session(), acts in vec((any_wait(), any_act()), 0..60)) {
        let (mut session, mut now) = (new, 0);
        let mut before = session.at(at(now));
        for (wait, act) in acts {
            now += wait;
            let may_go_back = matches!(act, Act::Back | Act::UndoRep);
            session = after(session, at(now), act);
            let stored = serde_json::to_string(&session).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Session>(&stored).unwrap(), &session);
            let moment = session.at(at(now));
            prop_assert!(may_go_back || moment.position >= before.position, "{:?} then {:?}", before, moment);
            if let Some(length) = moment.length_milliseconds {
                prop_assert!(moment.spent_milliseconds <= length && moment.seconds_left() <= Some(length / 1_000));
            }
            prop_assert_eq!(moment.standing == Standing::Finished && moment.phase.is_none(), session.item().is_none());
            prop_assert!(cues(Some(&before), &moment).len() <= 3);
            prop_assert!(!session.has_moved_on(at(now)));
            prop_assert_eq!(outcome(&session).1.len(), session.items.len());
            before = moment;
        }
        let (end, _) = play_on(&session, now);
        prop_assert!(end.run.end.is_some() && end.run.since.is_none());
    }

    #[test]
    fn a_session_played_through_is_whole(new in any_session()) {
        let (end, heard) = play_on(&new, 0);
        let (outcome, parts) = outcome(&end);
        prop_assert_eq!(outcome, Outcome::Done);
        prop_assert!(parts.iter().all(|(_, part)| *part == PartOutcome::Done));
        let counted = heard.iter().filter(|(_, cue)| matches!(cue, Cue::RepCounted(_))).count();
        prop_assert_eq!(counted, planned(&new));
        let starts = heard.iter().filter(|(_, cue)| matches!(cue, Cue::ExerciseStarts(_))).count();
        prop_assert_eq!(starts + 1, new.items.len());
        prop_assert_eq!(heard.last().map(|(_, cue)| *cue), Some(Cue::Finished));
        for (index, cue) in heard.iter().enumerate() {
            prop_assert!(!heard[..index].contains(cue), "twice: {:?}", cue);
        }
    }

    #[test]
    fn it_does_not_matter_when_one_looks(new in any_session(), waits in vec(1_i64..3_000, 1..60)) {
        // Untimed phases begin when the person taps, here at the same moment in both.
        let (mut one, mut other, mut now) = (new.clone(), new, 0);
        for wait in waits {
            for moment in (now..now + wait).step_by(100) {
                one = after(one, at(moment), Act::Look);
            }
            now += wait;
            one = after(one, at(now), Act::Tap);
            other = after(other, at(now), Act::Tap);
            prop_assert_eq!(one.at(at(now)), other.at(at(now)));
        }
        prop_assert_eq!(one.run, other.run);
    }

    #[test]
    fn an_absence_passes_at_most_ten_seconds(new in any_session(), left in 0_i64..100, away in 11_i64..100_000) {
        let mut session = new;
        for second in 0..=left {
            session = after(session, seconds(second), Act::Look);
        }
        let before = session.at(seconds(left));
        let moment = session.at(seconds(left + away));
        let until_end = before.seconds_left().unwrap_or(u64::from(u32::MAX));
        if before.standing == Standing::Running && away.unsigned_abs() > until_end + 10 {
            prop_assert_eq!((phase(&moment), moment.standing), (phase(&before), Standing::TimeUp));
        }
    }
}
