//! A talk prepared from the first step to the last.

use chrono::TimeDelta;
use reprise::meeting::preparation::MeetingStep as Step;
use serde_json::{Value, json};
use thirtyfour::By;

use crate::exercises::clock::Clock;
use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::exercises::summary;
use crate::pages::journal::field_that_begins;
use crate::pages::meeting::{self, arrives, next, paper, stored, talk_on_screen};
use crate::seed::{self, Stored};

use super::seeds::{line, nth, texts_of};

const TASK: &str = "Turning a heavy patient in bed";
const TROUBLE: &str = "At the fourth patient, and then it stays";
const HELPS: &str = "A sliding sheet and a colleague at the other side";
const AMOUNT: &str = "Twelve times in an early shift";
/// A word in it is mostly kept, but here it is about work.
const MEDICINES: &str = "Handing out the medicines, the whole shift";
const TEACHING: &str = "Showing new colleagues how the hoist works";
const CONDITION: &str = "A slipped disc, low in my back";
const OWN_QUESTION: &str = "Can I start on the quiet ward?";
const ANSWER: &str = "I can prepare the rounds for all of us.";

/// The questionnaire, filled in some weeks ago.
fn questionnaire() -> Stored {
    let words = |words: &str| json!([{ "text": words }]);
    let answers = json!({
        "task-name~0": words(TASK), "task-trouble~0": words(TROUBLE), "task-helps~0": words(HELPS),
        "lift-carry": [{ "code": "often" }], "contract-hours": [{ "decimal": 32.0 }],
    });
    seed::fill_in(seed::NOW, Some("2026-10-15T08:10:00"), &answers)
}

#[test]
fn all_ten_steps_by_touch() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = begin(phone, "2026-11-23T09:00:00", &[questionnaire()]).await;
        meeting::open(phone).await;
        phone.shot("talks-none").await;
        phone.tap(&link(phone.texts().talks_new())).await;
        arrives(phone, Step::Basics).await;
        let talk = basics(phone).await;
        aim(phone).await;
        can(phone, &clock).await;
        hard(phone).await;
        proposals(phone, &clock).await;
        building_up(phone).await;
        share(phone, &talk).await;
        questions(phone, &clock).await;
        answers(phone).await;
        overview(phone).await;
        is_all_stored(&stored(phone, &talk).await);
    });
}

/// With the first thing that is known the talk has an address of its own; gives its name.
async fn basics(phone: &Phone) -> String {
    phone.set("talk-date", "2026-12-01").await;
    phone.until("an address of its own", "return !location.hash.includes('/new/')").await;
    phone.set("talk-time", "10:30").await;
    phone.write("talk-length", "30").await;
    phone.write("who", "Karin, who leads our ward").await;
    phone.long_shot("talk-basics").await;
    talk_on_screen(phone).await
}

async fn aim(phone: &Phone) {
    next(phone, Step::Aim).await;
    let example = nth(phone.texts().aim_examples_list(), 1);
    phone.tap(&button(example)).await;
    phone.until_focused("aim").await;
    assert_eq!(phone.value_of("aim").await, example);
    phone.write("aim", ", before Christmas").await;
    phone.shot("talk-aim").await;
}

/// A line, and one more that answers a question.
async fn can(phone: &Phone, clock: &Clock) {
    next(phone, Step::Can).await;
    let first = field_that_begins(phone, "can-").await;
    phone.write(&first, MEDICINES).await;
    clock.move_by(phone, TimeDelta::minutes(1)).await;
    let prompt = nth(phone.texts().can_questions_list(), 3);
    phone.tap(&button(prompt)).await;
    let second = "return document.activeElement.id.startsWith('can-') && document.activeElement.id !== arguments[0]";
    phone
        .eventually("the focus on another row", async || {
            (phone.ask(second, vec![first.clone().into()]).await == true).then_some(())
        })
        .await;
    let second = phone.focus_name().await;
    // The question stands at the field it was pressed for.
    let hint = phone.find(&id(&format!("{second}-hint"))).await.text().await.unwrap();
    assert_eq!(hint, prompt);
    phone.write(&second, TEACHING).await;
    phone.shot("talk-can").await;
}

/// The task comes with what the questionnaire knows about it. The page is loaded again while it is written about.
async fn hard(phone: &Phone) {
    next(phone, Step::Hard).await;
    phone.tap(&button(TASK)).await;
    phone.gone(&button(TASK)).await;
    let task = field_that_begins(phone, "hard-said-").await;
    let field = |part: &str| format!("{}{part}", task.strip_suffix("Task").unwrap());
    assert_eq!(phone.value_of(&task).await, TASK);
    assert_eq!(phone.value_of(&field("Difficulty")).await, TROUBLE);
    phone.write(&field("Amount"), AMOUNT).await;
    phone.shot("talk-hard").await;
    phone.reload().await;
    arrives(phone, Step::Hard).await;
    for (part, words) in [("Task", TASK), ("Difficulty", TROUBLE), ("Amount", AMOUNT), ("Since", "")] {
        assert_eq!(phone.value_of(&field(part)).await, words, "{part} after a reload");
    }
    assert!(!phone.is_there(&button(TASK)).await, "a task that is there is offered again");
    // What was written on the screens before is still there as well.
    let here = talk_on_screen(phone).await;
    assert_eq!(texts_of(&stored(phone, &here).await["can"]), [MEDICINES, TEACHING]);
}

/// One out of the menu, to be asked; the person's own words, to be kept.
async fn proposals(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    next(phone, Step::Proposals).await;
    phone.tap(&link(texts.proposals_menu())).await;
    phone.heading_is(texts.adjustment_title()).await;
    phone.shows(texts.adjustment_first()).await;
    phone.long_shot("talk-menu").await;
    let two = nth(texts.adjustment_lift_carry_simple(), 3);
    phone.tap(&button(two)).await;
    phone.find(&button(&texts.adjustment_undo_named(two))).await;
    clock.move_by(phone, TimeDelta::minutes(1)).await;
    phone.tap(&button(HELPS)).await;
    phone.find(&button(&texts.adjustment_undo_named(HELPS))).await;
    phone.tap(&link(texts.adjustment_to_proposals())).await;
    arrives(phone, Step::Proposals).await;

    phone.shows(&texts.proposals_asked(0, 3)).await;
    phone.tap(&summary(two)).await;
    let change = field_that_begins(phone, "proposal-").await;
    assert_eq!(phone.value_of(&change).await, two);
    // The hard task is offered for "for which task".
    phone.tap(&button(TASK)).await;
    phone.until_focused(&change.replace("Change", "Task")).await;
    phone.choose(&change.replace("Change", "ask")).await;
    phone.shows(&texts.proposals_asked(1, 3)).await;
    phone.find(&summary(&texts.proposal_asked(two))).await;
    phone.long_shot("talk-proposals").await;
}

/// An example from the hours of the contract, which come from the questionnaire.
async fn building_up(phone: &Phone) {
    let texts = phone.texts();
    next(phone, Step::Return).await;
    phone.tap(&button(&texts.return_contract_take("32"))).await;
    phone.until_focused("return-contract").await;
    assert_eq!(phone.value_of("return-contract").await, "32");
    phone.set("return-starts", "2026-12-07").await;
    phone.tap(&button(&texts.return_choose_named(texts.return_pattern_hours()))).await;
    phone.shows(texts.return_chosen()).await;
    phone.until_focused("undo").await;
    phone.find(&summary(&texts.return_hours_short("12.5"))).await;
    phone.tap(&button(texts.return_if_bad_take())).await;
    phone.until_focused("if-bad").await;
    assert_eq!(phone.value_of("if-bad").await, texts.return_if_bad_example());
    phone.long_shot("talk-return").await;
}

/// Words about health stay. A word that is asked about may go, because the person says so.
async fn share(phone: &Phone, talk: &str) {
    let texts = phone.texts();
    next(phone, Step::Share).await;
    phone.shows(&texts.share_marked_count(1)).await;
    phone.shows(&texts.word_question("medicines")).await;
    phone.long_shot("talk-share").await;
    phone.tap(&button(&texts.word_share_about("medicines"))).await;
    phone.gone(&By::Css(".word-question")).await;
    let back = phone.focus_name().await;
    assert!(back.starts_with("can-") && back.ends_with("-shared"), "the focus is on {back}");
    phone.write("health-Condition", CONDITION).await;
    assert!(!phone.is_chosen("health-Condition-shared").await, "health is not kept by itself");
    assert!(!phone.is_there(&By::Css(".word-question")).await, "a kept line is asked about");

    let leaves = paper(phone).await;
    for words in [MEDICINES, TEACHING, TASK, TROUBLE, AMOUNT, texts.return_if_bad_example()] {
        assert!(leaves.contains(words), "“{words}” is shared, yet not on paper:\n{leaves}");
    }
    for words in [CONDITION, "slipped", HELPS] {
        assert!(!leaves.contains(words), "“{words}” is kept, yet on paper:\n{leaves}");
    }
    let health = &stored(phone, talk).await["health"];
    assert_eq!(health["condition"], line(CONDITION, false));
}

async fn questions(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    next(phone, Step::Questions).await;
    let first = nth(texts.questions_list(), 0);
    phone.tap(&button(first)).await;
    phone.gone(&button(first)).await;
    let row = field_that_begins(phone, "question-").await;
    assert_eq!(phone.value_of(&row).await, first);
    clock.move_by(phone, TimeDelta::minutes(1)).await;
    phone.tap(&button(texts.row_add())).await;
    phone
        .eventually("the focus on another row", async || {
            let focus = phone.focus_name().await;
            (focus.starts_with("question-") && focus != row).then_some(())
        })
        .await;
    let own = phone.focus_name().await;
    phone.write(&own, OWN_QUESTION).await;
    phone.shot("talk-questions").await;
}

async fn answers(phone: &Phone) {
    let texts = phone.texts();
    next(phone, Step::Answers).await;
    let answer = field_that_begins(phone, "answer-").await;
    phone.pick(&answer.replace("answer-", "said-"), "short-of-people").await;
    phone.tap(&button(texts.answers_example())).await;
    phone.shows(texts.manager_short_of_people_answer()).await;
    phone.tap(&button(texts.answers_take_over())).await;
    phone.until_focused(&answer).await;
    assert_eq!(phone.value_of(&answer).await, texts.manager_short_of_people_answer());
    phone.rewrite(&answer, ANSWER).await;
    phone.choose(&answer.replace("answer-", "card-")).await;
    phone.long_shot("talk-answers").await;
    next(phone, Step::Agreements).await;
    phone.long_shot("talk-agreements").await;
}

/// Which steps are begun, and a line about each.
async fn overview(phone: &Phone) {
    let texts = phone.texts();
    phone.tap(&link(texts.meeting_to_whole())).await;
    phone.until("the steps of the talk", "return document.querySelectorAll('.talk-steps li').length === 10").await;
    let marked =
        "return [...document.querySelectorAll('.talk-steps li')].map((step) => step.querySelector('svg') !== null)";
    let mut expected = vec![true; 9];
    expected.push(false);
    assert_eq!(phone.ask(marked, vec![]).await, json!(expected), "steps begun");
    let example = nth(texts.aim_examples_list(), 1);
    for line in [
        format!("{example}, before Christmas"),
        texts.talk_can_count(2),
        texts.talk_hard_count(1),
        texts.talk_proposals_count(2, 1),
        texts.talk_weeks_count(6),
        texts.talk_questions_count(2),
        texts.talk_answers_count(1, 1),
    ] {
        phone.shows(&line).await;
    }
    phone.long_shot("talk-overview").await;
    meeting::open(phone).await;
    phone.shows(&texts.talks_steps_begun(9, 10)).await;
    phone.shot("talks").await;
}

fn is_all_stored(talk: &Value) {
    let basics = &talk["basics"];
    assert_eq!(basics["date"], "2026-12-01");
    assert_eq!(basics["time"], "10:30:00");
    assert_eq!(basics["minutes"], 30);
    assert_eq!(basics["who"], line("Karin, who leads our ward", true));
    assert_eq!(talk["aim"]["shared"], true);
    assert_eq!(texts_of(&talk["can"]), [MEDICINES, TEACHING]);
    let medicines = &talk["can"][0]["line"];
    assert_eq!((&medicines["shared"], &medicines["letGo"]), (&json!(true), &json!(true)), "the answer to the question");
    assert_eq!(talk["can"][1]["line"]["letGo"], false, "the answer is about one line");
    assert_eq!(talk["hard"].as_array().unwrap().len(), 1);
    let proposals = talk["proposals"].as_array().unwrap();
    assert_eq!(proposals.len(), 2);
    assert_eq!((&proposals[0]["ask"], &proposals[1]["ask"]), (&json!(true), &json!(false)));
    assert_eq!(proposals[0]["task"], line(TASK, true));
    assert_eq!(proposals[1]["change"], line(HELPS, false));
    let pattern = &talk["pattern"];
    assert_eq!((&pattern["contract"], &pattern["starts"]), (&json!(1920), &json!("2026-12-07")));
    let minutes: Vec<u64> =
        pattern["weeks"].as_array().unwrap().iter().map(|week| week["minutes"].as_u64().unwrap()).collect();
    assert_eq!(minutes, [750, 960, 1140, 1530, 1920, 1920]);
    assert_eq!(talk["questions"][1]["line"], line(OWN_QUESTION, true));
    let answer = &talk["answers"][0];
    assert_eq!(answer["said"], "short-of-people");
    assert_eq!((&answer["answer"], &answer["onCard"]), (&json!(ANSWER), &json!(true)));
}
