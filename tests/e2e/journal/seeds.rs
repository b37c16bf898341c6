//! What of the journal is on the device already.

use serde_json::{Value, json};

use crate::exercises::seeds::document;
use crate::seed::{self, Stored};

/// A note, as it is stored.
pub(crate) fn check_in(id: &str, day: &str, what: &Value) -> Value {
    let mut check_in = json!({ "id": id, "date": day });
    for (field, value) in what.as_object().into_iter().flatten() {
        check_in[field] = value.clone();
    }
    check_in
}

/// A value of a measure, as it is stored.
pub(crate) fn reading(measure: &str, day: &str, value: f64) -> Value {
    json!({ "id": format!("{}T090000000-{measure}", day.replace('-', "")), "measure": measure, "date": day, "value": value })
}

/// Entries of a kind, each in the document of its month. They come in order.
pub(crate) fn months(kind: &str, entries: &[Value]) -> Vec<Stored> {
    let month = |entry: &Value| entry["date"].as_str().map_or(String::new(), |date| date[..7].to_owned());
    let of_a_month = entries.chunk_by(|one, next| month(one) == month(next));
    of_a_month.map(|entries| document(kind, Some(&month(&entries[0])), &json!({ "entries": entries }))).collect()
}

/// Values of one measure on these days, in order.
pub(crate) fn readings(measure: &str, values: &[(&str, f64)]) -> Vec<Stored> {
    let entries: Vec<Value> = values.iter().map(|(day, value)| reading(measure, day, *value)).collect();
    months("measured", &entries)
}

/// A finished questionnaire in which these tasks were called hard.
pub(crate) fn hard_tasks(tasks: &[&str]) -> Stored {
    let answers = tasks.iter().enumerate().map(|(row, task)| (format!("task-name~{row}"), json!([{ "text": task }])));
    seed::fill_in(seed::NOW, Some("2026-10-15T08:10:00"), &answers.collect())
}
