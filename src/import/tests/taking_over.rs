//! Taking files over: all of it, once, and nothing else.

use super::device::{contents, holding, planned, planned_as, restored, taken, texts, undone};
use super::entries::{FILES, check_ins, is_sound, readings};
use super::{day, file};
use crate::import::{Mapping, Reason, Target, known, proposal, take_over};
use crate::journal::check_in::{CheckIn, CheckInField};
use crate::journal::measure::{MeasureId, Measures, OwnKind, Reading};
use crate::storage::backup::{KeyedTexts, Way, compare, result};
use crate::storage::{Month, MonthChange, SaveError};

fn may_change(key: &str) -> bool {
    key == "reprise/measures" || key.starts_with("reprise/measured/") || key.starts_with("reprise/check-in/")
}

#[test]
fn every_file_comes_in_whole_once_and_touches_nothing_else() {
    for name in FILES {
        let history = file(name);
        let before = texts();
        let plan = planned(&history, &before);
        assert_eq!((plan.new, plan.there, plan.unwanted), (history.len(), 0, 0), "{name}");
        assert_eq!(plan.left_out, history.left_out, "{name}");
        let after = take_over(&before, &plan).unwrap();
        is_sound::<Reading>(&after);
        is_sound::<CheckIn>(&after);
        let others = |texts: &KeyedTexts| -> Vec<(String, String)> {
            let kept = texts.iter().filter(|(key, _)| !may_change(key));
            kept.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
        };
        assert_eq!(others(&after), others(&before), "{name}");
        assert!(compare(&before, &after).gone == 0, "{name}");
        let again = planned(&history, &after);
        assert_eq!((again.new, again.there, again.is_empty()), (0, history.len(), true), "{name}");
        assert_eq!(take_over(&after, &again).unwrap(), after, "{name}");
    }
}

#[test]
fn a_newer_export_adds_what_is_new() {
    let after = taken(&file("loop.zip"), &texts());
    let newer = file("loop-newer.zip");
    let plan = planned(&newer, &after);
    assert_eq!((plan.new, plan.there), (1, newer.len() - 1));
    let with_more = take_over(&after, &plan).unwrap();
    let last: Vec<Reading> = readings(&with_more).into_iter().filter(|one| one.date == day("2026-11-21")).collect();
    assert_eq!((last.len(), last[0].value), (1, 1.0));
}

/// The same entries under the same names, whichever form somebody has.
#[test]
fn another_form_of_the_same_export_adds_nothing() {
    for (first, second) in [
        ("pain-tracker.json", "pain-tracker.csv"),
        ("pain-tracker-lines.csv", "pain-tracker.json"),
        ("nomie-6.json", "nomie-5.json"),
        ("loop-1.8.zip", "loop-checkmarks.csv"),
    ] {
        let after = taken(&file(first), &texts());
        assert_eq!(planned(&file(second), &after).new, 0, "{first}, then {second}");
    }
}

#[test]
fn values_go_where_they_were_mapped() {
    let after = taken(&file("loop.zip"), &texts());
    let measures: Measures = after.document(&Measures::key()).unwrap();
    let made: Vec<(&str, &OwnKind)> = measures.own.iter().map(|own| (own.name.as_str(), &own.kind)).collect();
    assert_eq!(
        made,
        [
            ("steps", &OwnKind::Number { unit: "steps".to_owned() }),
            ("Rekken na de dienst 🧘", &OwnKind::YesNo),
            ("Promenade, même sous la pluie", &OwnKind::YesNo),
            ("Water drinken", &OwnKind::Number { unit: "liter".to_owned() }),
            ("Nachtdienst", &OwnKind::YesNo),
        ]
    );
    let of = |id: &str| readings(&after).into_iter().filter(|one| one.measure == MeasureId::Own(id.to_owned())).count();
    assert_eq!(of("20260101T080000000"), 750);
    assert_eq!(measures.own.iter().map(|own| of(&own.id)).sum::<usize>(), readings(&after).len());

    let pain = taken(&file("pain-tracker.json"), &texts());
    let first = check_ins(&pain).into_iter().find(|one| one.date == day("2026-07-24")).unwrap();
    assert_eq!(
        (first.id.as_str(), first.pain, first.sleep, first.edited),
        ("paintracker-20260724T0630", Some(0), None, None)
    );
    assert_eq!(first.time.unwrap().to_string(), "07:30:00");
    assert!(first.words.starts_with("Early shift, ward 4."));
    // One entry, one check-in.
    assert_eq!(check_ins(&pain).len(), 121 + 1);
}

#[test]
fn what_the_person_changed_stays_and_what_they_moved_does_not_come_twice() {
    let history = file("pain-tracker.json");
    let mut after = taken(&history, &texts());
    let find = |texts: &KeyedTexts, id: &str| check_ins(texts).into_iter().find(|one| one.id == id).unwrap();
    let changed = CheckIn {
        words: "Doux, en fait".to_owned(),
        pain: None,
        edited: Some("2026-11-22T08:00:00".parse().unwrap()),
        ..find(&after, "paintracker-20260724T0630")
    };
    let moved = CheckIn { date: day("2026-06-30"), ..find(&after, "paintracker-20260725T0730") };
    after.change(&Month::key(changed.date), |month| MonthChange::Correct(changed.clone()).apply(month)).unwrap();
    after.change(&Month::key(moved.date), |month| MonthChange::Add(moved.clone()).apply(month)).unwrap();
    after
        .change(&Month::key(day("2026-07-25")), |month| MonthChange::<CheckIn>::Remove(moved.id.clone()).apply(month))
        .unwrap();
    let again = planned(&history, &after);
    assert_eq!((again.new, take_over(&after, &again).unwrap() == after), (0, true));
    let renamed = after.document(&Measures::key()).map(|mut measures: Measures| {
        measures.own[1].name = "Gemist werk".to_owned();
        measures
    });
    after.change(&Measures::key(), |_| renamed.clone().unwrap()).unwrap();
    assert_eq!(taken(&history, &after), after);
}

#[test]
fn what_was_left_out_at_first_can_follow() {
    let history = file("pain-tracker.json");
    let before = texts();
    let there = known(&before, history.program);
    let without = Mapping { notes: false, ..proposal(&history, &there) };
    let first = planned_as(&history, &without, &there);
    assert_eq!((first.unwanted, first.new), (history.notes.len(), history.len() - history.notes.len()));
    let after = take_over(&before, &first).unwrap();
    assert!(check_ins(&after).iter().filter(|one| one.id.starts_with("paintracker")).all(|one| one.words.is_empty()));
    let rest = planned(&history, &after);
    assert_eq!((rest.new, rest.there), (history.notes.len(), first.new));
    let mut at_once = check_ins(&taken(&history, &before));
    let mut in_two = check_ins(&take_over(&after, &rest).unwrap());
    at_once.sort_by(|one, other| one.id.cmp(&other.id));
    in_two.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(in_two, at_once);
}

#[test]
fn two_tracks_for_one_field_become_two_check_ins() {
    let history = file("nomie-6.json");
    let there = known(&texts(), history.program);
    let pain = history.tracks.iter().map(|track| match track.kind {
        crate::import::TrackKind::Rating => Target::CheckIn(CheckInField::Pain),
        _ => Target::LeaveOut,
    });
    let mapping = Mapping { targets: pain.collect(), notes: false };
    let both = planned_as(&history, &mapping, &there);
    let after = take_over(&texts(), &both).unwrap();
    assert_eq!((both.new, check_ins(&after).len()), (360, 360 + 1));
    assert!(check_ins(&after).iter().any(|one| one.id.ends_with("~2")));
    let known_now = known(&after, history.program);
    assert_eq!(planned_as(&history, &mapping, &known_now).new, 0);
}

#[test]
fn what_does_not_fit_or_is_there_twice_is_counted() {
    let history = super::text(
        r##"{"version":"6","files":{"trackers.json":{"a":{"type":"value"}},"books/1":[
            {"note":"#a(4)","end":"2026-11-20T08:00:00Z"},{"note":"#a(4)","end":"2026-11-20T08:00:00Z"},
            {"note":"#a(12)","end":"2026-11-20T08:00:01Z"},{"note":"#a(7.5)","end":"2026-11-20T08:00:02Z"},
            {"note":"Zelfde","end":"2026-11-20T08:00:00Z"},{"note":"Zelfde","end":"2026-11-20T08:00:00Z"}]}}"##,
    )
    .unwrap();
    let there = known(&texts(), history.program);
    let mapping = Mapping { targets: vec![Target::CheckIn(CheckInField::Tired)], notes: true };
    let rated = planned_as(&history, &mapping, &there);
    assert_eq!(rated.left_out.listed(), [(Reason::DoesNotFit, 2), (Reason::Twice, 2)]);
    assert_eq!((rated.new, rated.check_ins.len()), (2, 1));
    let measured = planned_as(&history, &proposal(&history, &there), &there);
    assert_eq!(measured.left_out.listed(), [(Reason::Twice, 2)]);
    assert_eq!(measured.new, 4);
}

#[test]
fn what_a_newer_app_wrote_stops_all_of_it_and_what_is_damaged_is_set_aside() {
    let history = file("loop.zip");
    let mut newer = texts();
    newer.insert("reprise/measured/2026-11", r#"{"kind":"measured","version":99,"data":{}}"#.to_owned());
    assert_eq!(take_over(&newer, &planned(&history, &newer)), Err(SaveError::Newer));
    let mut damaged = texts();
    damaged.insert("reprise/measured/2026-11", "{\"kind\":\"meas".to_owned());
    let after = taken(&history, &damaged);
    assert_eq!(after.get("reprise-aside/reprise/measured/2026-11/1"), Some("{\"kind\":\"meas"));
    is_sound::<Reading>(&after);
}

#[test]
fn on_a_device_it_is_all_or_nothing_and_can_be_undone() {
    let history = file("nomie-6.json");
    let device = holding(&texts());
    let before = contents(&device);
    let after = taken(&history, &before);
    device.limit(Some(device.used() + 20_000));
    assert!(restored(&device, &before, &after).is_err());
    assert_eq!(contents(&device), before);
    device.limit(None);
    restored(&device, &before, &after).unwrap();
    assert_eq!(contents(&device), after);
    undone(&device);
    assert_eq!(contents(&device), before);
}

/// Merging a backup, made before, with what came in since keeps both and doubles nothing.
#[test]
fn what_came_in_is_merged_like_anything_else() {
    let history = file("nomie-6.json");
    let after = taken(&history, &texts());
    for merged in [result(&after, &texts(), Way::Merge), result(&texts(), &after, Way::Merge)] {
        assert_eq!((readings(&merged), check_ins(&merged)), (readings(&after), check_ins(&after)));
    }
}
