use super::{after, now, text};
use crate::meeting::preparation::{HardPart, HardTask, LinePlace, MeetingChange, MeetingRow, RowList, not_taken_over};
use crate::work::HardTaskSaid;

fn said(name: &str) -> HardTaskSaid {
    HardTaskSaid {
        name: name.to_owned(),
        trouble: "at the fifth box".to_owned(),
        amount: "weighs 15 kg, 20 times a shift".to_owned(),
        helps: "a trolley".to_owned(),
    }
}

fn names(left: &[HardTaskSaid]) -> Vec<&str> {
    left.iter().map(|task| task.name.as_str()).collect()
}

#[test]
fn a_task_is_taken_over_with_its_parts_and_not_offered_again() {
    let offered = || vec![said("Lifting crates"), said("Driving the van")];
    let row = HardTask::taken_over(&said("Lifting crates"));
    let line = |part| row.line(part).for_manager();
    assert_eq!(line(HardPart::Task), Some("Lifting crates"));
    assert_eq!(line(HardPart::Difficulty), Some("at the fifth box"));
    assert_eq!(line(HardPart::Amount), Some("weighs 15 kg, 20 times a shift"));
    assert!(row.since.is_empty() && !row.since.shared);
    let id = row.id.clone();
    let taken = after([MeetingChange::Put(usize::MAX, MeetingRow::Hard(row))]);
    assert_eq!(names(&not_taken_over(offered(), &taken.hard)), ["Driving the van"]);
    let task = LinePlace::Hard(id.clone(), HardPart::Task);
    let renamed = text(task, "Crates from the low shelf").apply(Some(taken), now());
    assert_eq!(names(&not_taken_over(offered(), &renamed.hard)), ["Driving the van"], "also in other words");
    let without = MeetingChange::Remove(RowList::Hard, id).apply(Some(renamed), now());
    assert_eq!(names(&not_taken_over(offered(), &without.hard)), ["Lifting crates", "Driving the van"]);
}

#[test]
fn a_task_the_person_wrote_is_not_offered_either() {
    let own = after([text(LinePlace::Hard("1".to_owned(), HardPart::Task), " élever  la charge")]);
    assert_eq!(names(&not_taken_over(vec![said("Élever  la charge ")], &own.hard)), Vec::<&str>::new());
    assert_eq!(names(&not_taken_over(vec![said("Élever la voix")], &own.hard)), ["Élever la voix"]);
}

#[test]
fn the_name_of_a_row_fits_into_an_address_and_stays_the_same() {
    let id = HardTask::taken_over(&said("Lifting crates")).id;
    assert_eq!(id, HardTask::taken_over(&said(" lifting CRATES ")).id);
    assert_ne!(id, HardTask::taken_over(&said("Lifting crates.")).id);
    assert!(id.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-'), "{id}");
}
