//! The talk rehearsed, line by line.

use chrono::TimeDelta;
use reprise::meeting::rehearsal::ManagerLine;
use serde_json::{Value, json};
use thirtyfour::By;

use super::seeds::{ANSWER, TALK, address, talk};
use crate::exercises::clock::Clock;
use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::exercises::summary;
use crate::pages::meeting::{open_paper, paper, stored};

const MEDICAL_SIDE: &str = " Shall we look at my list?";
const TRUE: &str = "True. And on our ward";
const HELPS_ALL: &str = " the trolley would help everybody.";
const NOT_KEPT: &str = "I did not ask for the others, only for me";

#[test]
fn five_lines_with_two_answers_for_the_card() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = begin(phone, "2026-11-23T09:55:00", &[talk("2026-11-27")]).await;
        chooses(phone).await;
        first_two(phone, &clock).await;
        comes_back_to_the_third(phone, &clock).await;
        last_two(phone).await;
        looks_back(phone).await;
        on_the_card(phone).await;
    });
}

/// How sure, who, and five of the seven lines of that manager.
async fn chooses(phone: &Phone) {
    let texts = phone.texts();
    phone.go(&address("")).await;
    phone.tap(&link(texts.talk_rehearse())).await;
    phone.heading_is(texts.rehearsal_title()).await;
    for chosen in ["before-say-4", "before-calm-3", "before-agree-5", "manager-2"] {
        phone.choose(chosen).await;
    }
    phone.shows(texts.rehearsal_play_doubtful()).await;
    assert_eq!(rehearsal(phone).await["lines"].as_array().map(Vec::len), Some(7));
    phone.choose(&tick(ManagerLine::LookFine)).await;
    phone.choose(&tick(ManagerLine::Party)).await;
    phone.long_shot("rehearsal-start").await;
    let lines = rehearsal(phone).await["lines"].take();
    let lines: Vec<&str> = lines.as_array().unwrap().iter().filter_map(|line| line["id"].as_str()).collect();
    assert_eq!(lines, ["no-light-work", "what-exactly", "everybody", "everyone-will-ask", "too-expensive"]);
    phone.tap(&button(texts.rehearsal_begin())).await;
}

/// What was written before is at hand; an example is taken over and written on.
async fn first_two(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    is_at(phone, 1, texts.manager_no_light_work()).await;
    phone.tap(&summary(texts.rehearsal_prepared())).await;
    phone.shows(ANSWER).await;
    phone.shows(texts.rehearsal_tip_one_point()).await;
    phone.tap(&button(texts.rehearsal_keep())).await;
    // Nothing is typed, so there is nothing to keep: that is said where it can be mended.
    phone.until_focused("my-answer").await;
    phone.shows(texts.rehearsal_keep_empty()).await;
    phone.shot("rehearsal-line").await;
    phone.tap(&button(texts.rehearsal_next())).await;

    is_at(phone, 2, texts.manager_what_exactly()).await;
    assert!(
        !phone.page_text().await.unwrap().contains(texts.manager_what_exactly_answer()),
        "shown before it is asked"
    );
    phone.tap(&button(texts.answers_example())).await;
    phone.shows(texts.manager_what_exactly_answer()).await;
    phone.tap(&button(texts.answers_take_over())).await;
    phone.until_focused("my-answer").await;
    assert_eq!(phone.value_of("my-answer").await, texts.manager_what_exactly_answer());
    phone.write("my-answer", MEDICAL_SIDE).await;
    phone.tap(&button(texts.rehearsal_keep())).await;
    phone.find(&kept_hint(texts.rehearsal_kept())).await;
    phone.long_shot("rehearsal-kept").await;
    clock.move_by(phone, TimeDelta::minutes(1)).await;
    phone.tap(&button(texts.rehearsal_next())).await;
}

/// A reload, a pause, and a reload in the pause: always the same line, with what was typed.
async fn comes_back_to_the_third(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    let line = texts.manager_everybody();
    is_at(phone, 3, line).await;
    phone.write("my-answer", TRUE).await;
    phone.reload().await;
    is_at(phone, 3, line).await;
    assert_eq!(phone.value_of("my-answer").await, TRUE);
    phone.tap(&button(texts.rehearsal_pause())).await;
    phone.heading_is(texts.rehearsal_paused()).await;
    phone.shot("rehearsal-paused").await;
    phone.reload().await;
    phone.heading_is(texts.rehearsal_paused()).await;
    assert!(!phone.is_there(&id("my-answer")).await, "a pause with a field to answer in");
    phone.tap(&button(texts.rehearsal_go_on())).await;
    is_at(phone, 3, line).await;
    assert_eq!(phone.value_of("my-answer").await, TRUE);
    phone.write("my-answer", HELPS_ALL).await;
    phone.tap(&button(texts.rehearsal_keep())).await;
    phone.find(&kept_hint(texts.rehearsal_kept())).await;
    clock.move_by(phone, TimeDelta::minutes(1)).await;
    phone.tap(&button(texts.rehearsal_next())).await;
}

/// Typed and not kept; then the last line, twice.
async fn last_two(phone: &Phone) {
    let texts = phone.texts();
    is_at(phone, 4, texts.manager_everyone_will_ask()).await;
    phone.write("my-answer", NOT_KEPT).await;
    phone.tap(&button(texts.rehearsal_next())).await;
    is_at(phone, 5, texts.manager_too_expensive()).await;
    phone.tap(&button(texts.rehearsal_again())).await;
    is_at(phone, 5, texts.manager_too_expensive()).await;
    assert!(!phone.is_there(&button(texts.rehearsal_next())).await, "a line after the last one");
    phone.tap(&button(texts.rehearsal_last())).await;
}

/// Before and after beside each other, one left out; then it is closed and stands among the earlier ones.
async fn looks_back(phone: &Phone) {
    let texts = phone.texts();
    phone.heading_is(texts.rehearsal_end_title()).await;
    let left_out = texts.rehearsal_not_rated();
    assert_eq!(numbers(phone).await, json!([["4", left_out], ["3", left_out], ["5", left_out]]));
    phone.choose("after-say-7").await;
    phone.choose("after-calm-2").await;
    let expected = json!([["4", "7"], ["3", "2"], ["5", left_out]]);
    phone.eventually("the numbers side by side", async || (numbers(phone).await == expected).then_some(())).await;
    for words in kept(phone) {
        phone.shows(&words).await;
    }
    assert!(!phone.page_text().await.unwrap().contains(NOT_KEPT), "what was not kept is said to be kept");
    phone.long_shot("rehearsal-end").await;
    phone.tap(&button(texts.rehearsal_finish())).await;
    phone.heading_is(texts.rehearsal_title()).await;
    let done = rehearsal(phone).await;
    assert_eq!(done["before"], json!({ "say": 4, "calm": 3, "agree": 5 }));
    assert_eq!(done["after"], json!({ "say": 7, "calm": 2, "agree": null }));
    assert_eq!(done["finished"], "2026-11-23T09:57:00");
    phone.tap(&summary(texts.rehearsal_manager_doubtful())).await;
    phone.shows(&texts.rehearsal_past_lines(5)).await;
    phone.long_shot("rehearsal-past").await;
}

/// Both answers are on the card, with what the manager says; nothing of it is on the manager's paper.
async fn on_the_card(phone: &Phone) {
    let texts = phone.texts();
    let [first, second] = kept(phone);
    phone.tap(&link(texts.rehearsal_to_talk())).await;
    open_paper(phone, texts.talk_paper_card(), texts.paper_card()).await;
    let card = paper(phone).await;
    for words in [texts.manager_what_exactly(), &first, texts.manager_everybody(), &second, ANSWER] {
        assert!(card.contains(words), "“{words}” is not on the card:\n{card}");
    }
    assert!(!card.contains(NOT_KEPT), "on the card without being kept:\n{card}");
    phone.long_shot("rehearsal-card").await;
    let answers = stored(phone, TALK).await["answers"].take();
    let answers: Vec<(&Value, &Value)> =
        answers.as_array().unwrap().iter().map(|row| (&row["said"], &row["answer"])).collect();
    let expected = [json!("no-light-work"), json!(ANSWER), json!("what-exactly"), json!(first)];
    assert_eq!(answers[..2], [(&expected[0], &expected[1]), (&expected[2], &expected[3])]);
    assert_eq!(answers.len(), 3, "the same answer twice: {answers:?}");

    phone.go(&address("/paper/manager")).await;
    phone.heading_is(texts.paper_manager()).await;
    let leaves = paper(phone).await;
    for words in [ANSWER, &first, &second, texts.manager_everybody()] {
        assert!(!leaves.contains(words), "“{words}” goes to the manager:\n{leaves}");
    }
}

/// The two answers that were kept.
fn kept(phone: &Phone) -> [String; 2] {
    [format!("{}{MEDICAL_SIDE}", phone.texts().manager_what_exactly_answer()), format!("{TRUE}{HELPS_ALL}")]
}

/// Waits for the line with this number, and for its words; the focus is where a reader begins.
async fn is_at(phone: &Phone, number: usize, words: &str) {
    phone.heading_is(&phone.texts().rehearsal_place(number, 5)).await;
    phone.until_focused("page-heading").await;
    let said = phone.ask("return document.querySelector('.manager-says').innerText", vec![]).await;
    assert_eq!(said.as_str().map(str::trim), Some(words), "line {number}");
}

/// That the answer is on the card, where it is said about this line.
fn kept_hint(words: &str) -> By {
    By::XPath(format!("//main//p[@class='hint'][normalize-space(.)='{words}']"))
}

/// The numbers before and after, a row for each rating.
async fn numbers(phone: &Phone) -> Value {
    let script = "return [...document.querySelectorAll('.side-by-side tbody tr')]
        .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))";
    phone.ask(script, vec![]).await
}

/// The tick of a line.
fn tick(line: ManagerLine) -> String {
    let place = ManagerLine::ALL.iter().position(|one| *one == line);
    format!("line-{}", place.unwrap())
}

/// The one rehearsal that is stored.
async fn rehearsal(phone: &Phone) -> Value {
    let script = "const keys = Object.keys(localStorage).filter((key) => key.startsWith('reprise/rehearsal/'));
        return keys.length === 1 ? JSON.parse(localStorage.getItem(keys[0])).data : keys";
    phone.ask(script, vec![]).await
}
