//! Steps, and the way between them.

mod position;
mod step_id;
mod steps;

use serde_json::{Value as Json, json};

use super::{and, choice, control, key, question, with_items, words};
use crate::questionnaire::flow::Step;
use crate::questionnaire::{Answers, Questionnaire};

fn core(json: Json, core: bool) -> Json {
    and(json, json!({ "extension": [{ "url": "urn:reprise:core", "valueBoolean": core }] }))
}

fn group(link_id: &str, items: Json) -> Json {
    json!({ "linkId": link_id, "text": link_id, "type": "group", "item": items })
}

fn if_answered(link_id: &str, question_id: &str) -> Json {
    let condition = json!({ "question": question_id, "operator": "exists", "answerBoolean": true });
    and(question(link_id, "string"), json!({ "enableWhen": [condition] }))
}

fn screen(mut group: Json, code: &str) -> Json {
    group["extension"] = json!([control(code)]);
    group
}

fn tasks() -> Json {
    let mut tasks = group(
        "tasks",
        json!([
            question("name", "string"),
            if_answered("what", "name"),
            screen(group("details", json!([question("weight", "decimal"), question("where", "string")])), "list"),
        ]),
    );
    tasks["repeats"] = json!(true);
    let max = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
    tasks["extension"] = json!([{ "url": max, "valueInteger": 2 }]);
    tasks
}

/// Section, table with texts, repeating section, loose questions.
fn mixed() -> Questionnaire {
    with_items(json!([
        core(
            group(
                "you",
                json!([question("intro", "display"), question("help", "text"), core(question("more", "text"), false)])
            ),
            true
        ),
        group(
            "load",
            json!([screen(group("table", json!([choice("lift", &["x"]), choice("push", &["x"])])), "table")])
        ),
        tasks(),
        question("loose", "string"),
        question("end", "string"),
        group("hidden", json!([if_answered("follow-up", "end")])),
    ]))
}

fn ids(steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| step.id.to_string()).collect()
}

fn answered(written: &[&str]) -> Answers {
    let mut answers = Answers::default();
    for written in written {
        answers.set(key(written), vec![words("x")]);
    }
    answers
}
