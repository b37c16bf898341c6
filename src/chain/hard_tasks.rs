//! Hard tasks out of the questionnaire, for the journal's activities.

use super::named_tasks::named_tasks;
use crate::questionnaire::{FillIn, FillInId};
use crate::storage::LiveStore;

/// Read from the device; see [`tasks_of`].
pub(super) fn hard_tasks(store: LiveStore) -> Vec<String> {
    tasks_of(&store.read_parts::<FillIn>())
}

/// The names alone, of any questionnaire.
fn tasks_of(fill_ins: &[(FillInId, FillIn)]) -> Vec<String> {
    named_tasks(fill_ins.iter()).into_iter().map(|task| task.name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::measured::TASK_NAME;
    use super::tasks_of;
    use crate::questionnaire::flow::Length;
    use crate::questionnaire::{AnswerKey, FillIn, FillInId, Value, fhir};

    fn fill_in(day: u32, tasks: &[(u8, &str)]) -> (FillInId, FillIn) {
        let started = NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let (id, mut fill_in) = FillIn::start("pre-consult-work", "1", Length::Short, started);
        for (row, task) in tasks {
            let key = AnswerKey::new(&TASK_NAME.into(), Some(*row));
            fill_in.answers.set(key, vec![Value::Text((*task).to_owned())]);
        }
        let elsewhere = AnswerKey::new(&"task-what".into(), Some(0));
        fill_in.answers.set(elsewhere, vec![Value::Text("from the pallet to the shelf".to_owned())]);
        (id, fill_in)
    }

    #[test]
    fn the_newest_filling_in_comes_first_and_each_task_once() {
        let all = [
            fill_in(3, &[(0, "Lifting crates"), (1, "Driving the van"), (2, "Typing")]),
            fill_in(20, &[(0, "Driving the van "), (1, "  "), (2, "Élever la voix"), (3, "lifting CRATES")]),
        ];
        assert_eq!(tasks_of(&all), ["Driving the van", "Élever la voix", "lifting CRATES", "Typing"]);
        assert_eq!(tasks_of(&[]), Vec::<String>::new());
    }

    #[test]
    fn what_is_no_text_is_no_task() {
        let (id, mut odd) = fill_in(3, &[]);
        odd.answers
            .set(AnswerKey::new(&TASK_NAME.into(), None), vec![Value::Integer(3), Value::Text("Stairs".to_owned())]);
        assert_eq!(tasks_of(&[(id, odd)]), ["Stairs"]);
    }

    #[test]
    fn the_questionnaire_has_the_question() {
        let file = include_str!("../../assets/questionnaires/pre-consult-work.json");
        let questionnaire = fhir::read(file).unwrap();
        let mut groups =
            questionnaire.items.iter().flat_map(|item| item.walk()).filter(|item| item.link_id.0 == "tasks");
        let group = groups.next().expect("the group of hard tasks");
        assert!(group.walk().any(|item| item.link_id.0 == TASK_NAME));
    }
}
