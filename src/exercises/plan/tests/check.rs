//! Plans that cannot be meant.

use chrono::Weekday;

use super::{dates, day, item, times, weekly};
use crate::exercises::booklet::{Dose, DosePart};
use crate::exercises::plan::{PlanDate, PlanDraft, PlanError, PlanItem, Rhythm, check};

fn whole() -> PlanDraft {
    PlanDraft {
        items: vec![item(), item()],
        rhythm: weekly(&[Weekday::Mon]),
        times: times(&["08:00"]),
        end: Some(day("2026-12-31")),
        lead_minutes: 1440,
        ..PlanDraft::new(day("2026-11-23"))
    }
}

#[track_caller]
fn wrong(change: impl FnOnce(&mut PlanDraft), expect: &[PlanError]) {
    let mut draft = whole();
    change(&mut draft);
    assert_eq!(check(&draft), expect);
}

fn dosed(dose: Dose) -> PlanItem {
    PlanItem { dose, ..item() }
}

#[test]
fn a_whole_plan_is_fine_and_needs_no_name_and_no_end() {
    wrong(|_| {}, &[]);
    wrong(|draft| draft.end = None, &[]);
    wrong(|draft| draft.end = Some(draft.start), &[]);
    wrong(|draft| draft.items = vec![dosed(Dose::default())], &[]);
    wrong(|draft| draft.times = times(&["00:00"; 20]), &[]);
}

#[test]
fn a_dose_is_neither_nothing_nor_endless() {
    let dose = Dose { sets: Some(0), metres: Some(10_001), hold_seconds: Some(600), ..Dose::default() };
    let expect = [PlanError::DoseOutOfRange(1, DosePart::Sets), PlanError::DoseOutOfRange(1, DosePart::Metres)];
    wrong(|draft| draft.items[1] = dosed(dose), &expect);
    let dose = Dose { reps: Some(10_000), ..Dose::default() };
    wrong(|draft| draft.items[0] = dosed(dose), &[PlanError::DoseOutOfRange(0, DosePart::Reps)]);
    wrong(|draft| draft.items.clear(), &[PlanError::NoExercise]);
}

#[test]
fn there_is_a_day() {
    wrong(|draft| draft.rhythm = weekly(&[]), &[PlanError::NoDay]);
    wrong(|draft| draft.rhythm = dates(&[]), &[PlanError::NoDay]);
    wrong(|draft| draft.rhythm = dates(&["2026-11-22", "2027-01-01"]), &[PlanError::NoDay]);
    wrong(|draft| draft.rhythm = dates(&["2026-11-22", "2026-12-31"]), &[]);
    let tuesday = |draft: &mut PlanDraft| {
        draft.rhythm = weekly(&[Weekday::Mon]);
        draft.start = day("2026-11-24");
        draft.end = Some(day("2026-11-29"));
    };
    wrong(tuesday, &[PlanError::NoDay]);
}

#[test]
fn every_so_many_days_is_one_to_a_year() {
    for (every, is_wrong) in [(0, true), (1, false), (365, false), (366, true), (u16::MAX, true)] {
        let expect: &[PlanError] = if is_wrong { &[PlanError::EveryOutOfRange] } else { &[] };
        wrong(|draft| draft.rhythm = Rhythm::EveryDays(every), expect);
    }
}

#[test]
fn there_are_one_to_twelve_times() {
    wrong(|draft| draft.times.clear(), &[PlanError::NoTime]);
    let hours: Vec<String> = (0..13).map(|hour| format!("{hour:02}:00")).collect();
    let hours: Vec<&str> = hours.iter().map(String::as_str).collect();
    wrong(|draft| draft.times = times(&hours[..12]), &[]);
    wrong(|draft| draft.times = times(&hours), &[PlanError::TooManyTimes]);
}

#[test]
fn dates_are_in_order_and_in_years_that_can_be_meant() {
    wrong(|draft| draft.end = Some(day("2026-11-22")), &[PlanError::EndBeforeStart]);
    wrong(|draft| draft.end = Some(day("2201-01-01")), &[PlanError::YearOutOfRange(PlanDate::End)]);
    wrong(|draft| draft.start = day("1899-12-31"), &[PlanError::YearOutOfRange(PlanDate::Start)]);
    let slip = |draft: &mut PlanDraft| draft.rhythm = dates(&["0026-12-01", "2026-12-01"]);
    wrong(slip, &[PlanError::YearOutOfRange(PlanDate::Chosen)]);
    wrong(|draft| draft.lead_minutes = 1441, &[PlanError::LeadOutOfRange]);
}

#[test]
fn everything_is_said_at_once_in_the_order_of_the_form() {
    let draft = PlanDraft {
        items: Vec::new(),
        rhythm: dates(&[]),
        times: Vec::new(),
        start: day("9999-01-01"),
        end: Some(day("0001-01-01")),
        lead_minutes: u16::MAX,
        ..whole()
    };
    let expect = [
        PlanError::NoExercise,
        PlanError::NoDay,
        PlanError::NoTime,
        PlanError::YearOutOfRange(PlanDate::Start),
        PlanError::YearOutOfRange(PlanDate::End),
        PlanError::EndBeforeStart,
        PlanError::LeadOutOfRange,
    ];
    assert_eq!(check(&draft), expect);
}
