//! Somebody who answered everything, in Dutch.

use chrono::NaiveDate;

use super::{code, own, words};
use crate::questionnaire::{Answers, Value};

/// A home carer with back pain, off work; ticks nothing, so the blocks are as they come.
pub(super) fn everything() -> Answers {
    let mut answers = Answers::default();
    for _ in 0..2 {
        answers.add_row(own().item(&"tasks".into()).expect("tasks"));
    }
    let all = about_me().into_iter().chain(about_load()).chain(about_work()).chain(about_how_i_am());
    for (key, values) in all {
        answers.set(key.as_str().into(), values);
    }
    answers
}

type Given = (String, Vec<Value>);

fn given(key: &str, values: impl Into<Vec<Value>>) -> Given {
    (key.to_owned(), values.into())
}

fn number(key: &str, number: i64) -> Given {
    given(key, [Value::Integer(number)])
}

fn about_me() -> Vec<Given> {
    vec![
        given("help-wanted", [words("Weer een hele dienst werken zonder ’s avonds op de bank te liggen.")]),
        given("matters", [words("Mijn kleinkind optillen. En mijn cliënten niet in de steek laten.")]),
        given("where", [code("low-back"), code("hip"), words("Bil, links")]),
        given("leg-pain", [Value::Boolean(true)]),
        given("since", [code("3-12-months")]),
        number("pain7", 6),
        given("job", [code("home-carer")]),
        given("contract-hours", [Value::Decimal(28.5)]),
        given("current-hours", [Value::Decimal(0.0)]),
        given("shifts", [code("shifts-no-nights")]),
        given("at-work", [code("not-at-work")]),
        given(
            "not-at-work-since",
            NaiveDate::from_ymd_opt(2026, 9, 1).map(Value::Date).into_iter().collect::<Vec<_>>(),
        ),
        given(
            "day",
            [words("7.00 uur eerste cliënt, wassen en aankleden.\nDan zeven huisbezoeken, 40 km in de auto.")],
        ),
    ]
}

fn about_load() -> Vec<Given> {
    let demands = [
        ("lift-carry", "always"),
        ("push-pull", "often"),
        ("bend-twist", "always"),
        ("kneel-squat", "some"),
        ("reach-high", "never"),
        ("same-movement", "some"),
        ("stand-long", "often"),
        ("sit-long", "never"),
        ("walk-lot", "some"),
        ("drive-vibration", "often"),
        ("cold-draught", "never"),
        ("hurry", "always"),
        ("think-hard", "some"),
    ];
    let mut answers: Vec<Given> = demands.map(|(key, often)| given(key, [code(often)])).into();
    answers.extend([
        given("task-name~0", [words("Steunkousen aandoen")]),
        given("task-what~0", [words("Op mijn knieën voor de stoel, kous over de hiel trekken.")]),
        given("task-weight~0", [Value::Decimal(4.5)]),
        given("task-height~0", [code("floor")]),
        given("task-distance~0", [words("geen")]),
        given("task-duration~0", [Value::Decimal(10.0)]),
        given("task-frequency~0", [words("6 keer per ochtend")]),
        given("task-trouble~0", [words("Bij de derde cliënt.")]),
        given("task-helps~0", [words("Een krukje en een aantrekhulp.")]),
        number("task-now~0", 3),
        given("task-photo~0", [code("on-phone")]),
        given("task-name~1", [words("Bed verschonen")]),
        number("task-now~1", 5),
        given("task-name~2", [words("Boodschappen dragen")]),
        given("task-weight~2", [Value::Decimal(12.0)]),
        number("task-now~2", 0),
        given("work-link", [code("both")]),
        given("better-worse", [words("Erger: haast. Beter: afwisseling.")]),
        given("colleagues-same", [code("yes")]),
        given("outside-work", [words("Tuinieren maakt het erger, zwemmen beter.")]),
    ]);
    answers
}

fn about_work() -> Vec<Given> {
    vec![
        number("say-breaks", 2),
        number("say-order", 7),
        number("say-pace", 0),
        number("support-manager", 4),
        number("support-colleagues", 9),
        given("tension", [code("talk")]),
        given("tension-what", [words("Over het rooster.")]),
        number("job-satisfaction", 8),
        given("meaning", [code("people"), code("useful"), words("Mijn zelfstandigheid")]),
        given("balance-work", [code("works-late")]),
        number("balance-rest", 3),
    ]
}

fn about_how_i_am() -> Vec<Given> {
    vec![
        number("stress", 6),
        number("tired", 7),
        number("sleep-trouble", 5),
        number("focus-trouble", 2),
        given("worries", [code("moving-harms"), code("money"), words("Dat mijn contract stopt")]),
        given("expect", [code("3-months")]),
        number("expect-sure", 4),
        number("work-ability", 4),
        given("tried", [words("Andere route, korter rijden. Paracetamol.")]),
        given("tried-helped", [words("De kortere route hielp.")]),
        given("contacts", [code("occupational-physician"), code("manager")]),
        given("contacts-how", [words("Goed gesprek, nog geen afspraken.")]),
        given("other-health", [words("Diabetes, sinds 2019.")]),
        given("ask", [words("Mag ik doorwerken als het pijn doet?")]),
    ]
}

#[test]
fn the_person_answered_every_question_with_what_fits() {
    let (questionnaire, answers) = (own(), everything());
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("date");
    for (key, values) in answers.iter() {
        let item = questionnaire.item(&key.link_id).unwrap_or_else(|| panic!("{key} is not asked"));
        assert_eq!(crate::questionnaire::check::check(item, values, today), None, "{key}");
    }
    for item in questionnaire.walk().filter(|item| item.is_question() && !item.summary.chooses_blocks) {
        assert!(answers.iter().any(|(key, _)| key.link_id == item.link_id), "{} was not answered", item.link_id);
    }
}
