//! The pages, as they are read.

use dioxus::prelude::*;

use super::stage::opened;
use super::{after, at, fresh, now};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{Answer, Meeting, OpenMeeting, use_meeting};
use crate::meeting::rehearsal::{
    AnswersStep, Manager, ManagerLine, Rehearsal, RehearsalChange as Change, RehearsalPage, RoleCardPage, Sure,
    manager_says,
};
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

const TALK: &str = "20261120T080000000";

fn answer(id: &str, said: &str, own_line: &str, answer: &str) -> Answer {
    Answer {
        id: id.to_owned(),
        said: said.to_owned(),
        own_line: own_line.to_owned(),
        answer: answer.to_owned(),
        on_card: false,
    }
}

fn talk(answers: Vec<Answer>) -> Meeting {
    Meeting { answers, ..Meeting::new(now()) }
}

#[component]
fn Step() -> Element {
    let open: OpenMeeting = use_meeting(TALK, None);
    rsx! {
        AnswersStep { open }
    }
}

fn step(answers: Vec<Answer>) -> String {
    opened(&[(TALK, talk(answers))], &[], || rsx! { Step {} })
}

fn rehearsal(meeting: Meeting, rehearsals: &[(&str, Rehearsal)]) -> String {
    opened(&[(TALK, meeting)], rehearsals, || rsx! { RehearsalPage { id: TALK } })
}

fn says(line: ManagerLine) -> &'static str {
    manager_says(line, texts(Language::En))
}

fn ticked(html: &str, id: &str) -> Vec<String> {
    let inputs = elements(html, "input");
    let on = inputs
        .iter()
        .filter(|input| input.attribute("id").is_some_and(|own| own.starts_with(id)) && input.is_on("checked"));
    on.filter_map(|input| input.attribute("value").map(str::to_owned)).collect()
}

#[test]
fn the_step_begins_with_an_empty_row_and_says_that_the_manager_never_sees_it() {
    let html = step(vec![]);
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.answers_private()));
    assert_eq!(elements(&html, "textarea").len(), 1);
    assert_eq!(elements(&html, "option").len(), 19, "the eighteen, and one of one’s own");
    assert!(!text_of(&html).contains(texts.manager_no_time_answer()), "no answer is copied by itself");
}

#[test]
fn a_row_with_a_line_of_the_app_offers_an_answer_and_an_own_one_has_a_field_for_it() {
    let html = step(vec![
        answer("1", "no-time", "", "Ten minutes."),
        answer("2", "", "Why now?", "Because it goes wrong at four."),
    ]);
    let texts = texts(Language::En);
    let chosen: Vec<String> =
        elements(&html, "option").iter().filter(|option| option.is_on("selected")).map(Tag::text).collect();
    assert_eq!(chosen, [says(ManagerLine::NoTime), texts.answers_own_choice()]);
    assert_eq!(html.matches("id=\"own-line-").count(), 1);
    assert!(html.contains("Why now?"));
    assert_eq!(text_of(&html).matches(texts.answers_example()).count(), 1);
    assert!(html.contains(&format!("/meeting/talk/{TALK}/rehearsal")));
}

#[test]
fn a_very_long_answer_is_shown_whole_and_said_to_be_long() {
    let long = "I can stand for twenty minutes. ".repeat(320);
    let html = step(vec![answer("1", "look-fine", "", &long)]);
    assert!(text_of(&html).contains(texts(Language::En).answers_long()));
    let short = step(vec![answer("1", "look-fine", "", "Good to hear.")]);
    assert!(!text_of(&short).contains(texts(Language::En).answers_long()));
    assert!(html.contains(long.trim_end()));
}

#[test]
fn before_it_begins_all_lines_of_the_manager_are_ticked_and_own_ones_too() {
    let html = rehearsal(talk(vec![answer("7", "", "Why now?", "")]), &[]);
    let expected: Vec<&str> = Manager::Friendly.lines().iter().map(|line| line.code()).chain(["own-7"]).collect();
    assert_eq!(ticked(&html, "line-"), expected);
    assert_eq!(ticked(&html, "manager-"), ["friendly"]);
    assert_eq!(ticked(&html, "spoken-"), Vec::<String>::new(), "nothing is said aloud unless wished");
    assert_eq!(html.matches("role=\"radiogroup\"").count(), 4, "three ratings and the manager");
    assert!(text_of(&html).contains(texts(Language::En).rehearsal_private()));
}

#[test]
fn a_reload_comes_back_to_the_same_line_with_what_was_typed() {
    let typed = after(at(2), [Change::Answer("ask-hr".to_owned(), "By which day will we know?".to_owned())]);
    let html = rehearsal(talk(vec![answer("1", "ask-hr", "", "Fine, on Friday then?")]), &[("1", typed.clone())]);
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "page-heading").text(), texts.rehearsal_place(3, typed.lines.len()));
    assert!(text_of(&html).contains(says(ManagerLine::AskHr)));
    assert!(html.contains("By which day will we know?"));
    assert!(text_of(&html).contains("Fine, on Friday then?"), "what was prepared is at hand");
    assert!(text_of(&html).contains(texts.rehearsal_tip_end_date()));
    assert!(!text_of(&html).contains(texts.manager_ask_hr_answer()), "an example only when asked for");
    assert!(text_of(&html).contains(texts.rehearsal_what_do_you_say()));
}

#[test]
fn nothing_is_recorded_by_itself() {
    let html = rehearsal(talk(vec![]), &[("1", at(0))]);
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.voice_record()));
    for running in [texts.voice_running(), texts.voice_stop(), texts.voice_asking()] {
        assert!(!text_of(&html).contains(running), "{running}");
    }
}

#[test]
fn the_silent_manager_leaves_a_silence() {
    let silent = after(fresh(), [Change::Manager(Manager::Silent), Change::Begin]);
    let texts = texts(Language::En);
    let html = text_of(&rehearsal(talk(vec![]), &[("1", silent)]));
    assert!(html.contains(texts.rehearsal_waiting()) && html.contains(texts.rehearsal_type()), "one may speak at once");
}

#[test]
fn a_language_without_a_voice_is_said_and_only_at_the_first_line() {
    let note = texts(Language::En).rehearsal_no_voice();
    let first = after(at(0), [Change::Spoken(true)]);
    let second = after(first.clone(), [Change::Next]);
    assert!(text_of(&rehearsal(talk(vec![]), &[("1", first)])).contains(note));
    assert!(!text_of(&rehearsal(talk(vec![]), &[("1", second)])).contains(note));
    assert!(!text_of(&rehearsal(talk(vec![]), &[("1", at(0))])).contains(note));
}

#[test]
fn a_pause_hides_the_line_and_leads_back_to_it() {
    let html = rehearsal(talk(vec![]), &[("1", after(at(1), [Change::Pause]))]);
    assert_eq!(by_id(&html, "page-heading").text(), texts(Language::En).rehearsal_paused());
    assert_eq!(elements(&html, "blockquote").len(), 0);
}

#[test]
fn at_the_end_before_and_after_stand_beside_each_other() {
    let mut end = after(
        at(0),
        [
            Change::Before(Sure::Say, Some(3)),
            Change::Before(Sure::Calm, Some(8)),
            Change::After(Sure::Say, Some(6)),
            Change::Answer("short-of-people".to_owned(), "I see that. And I can help from Monday.".to_owned()),
            Change::Kept("short-of-people".to_owned(), "5".to_owned()),
            Change::Stop,
        ],
    );
    let kept = answer("5", "short-of-people", "", "I see that. And I can help from Monday.");
    let html = rehearsal(talk(vec![kept]), &[("1", end.clone())]);
    let out = texts(Language::En).rehearsal_not_rated();
    let cells: Vec<String> = elements(&html, "td").iter().map(Tag::text).collect();
    assert_eq!(cells, ["", "3", "6", "8", out, out, out]);
    assert!(text_of(&html).contains("And I can help from Monday."));
    assert!(text_of(&html).contains("23 November 2026"));
    // Closed, it is among the earlier ones, and a new one can begin.
    end = after(end, [Change::Finish]);
    let html = rehearsal(talk(vec![]), &[("1", end)]);
    assert_eq!(by_id(&html, "page-heading").text(), texts(Language::En).rehearsal_title());
    assert!(text_of(&html).contains("23 November 2026: In a hurry"));
    assert_eq!(elements(&html, "td").len(), 7);
}

#[test]
fn earlier_rehearsals_are_those_of_this_talk_and_of_talks_that_are_gone() {
    let done = |talk: &str, manager| {
        let of_talk = Rehearsal { meeting: talk.to_owned(), ..after(fresh(), [Change::Manager(manager)]) };
        after(of_talk, [Change::Begin, Change::Stop, Change::Finish])
    };
    let stored = [
        ("1", done(TALK, Manager::Angry)),
        ("2", done("other", Manager::Doubtful)),
        ("3", done("gone", Manager::Silent)),
    ];
    let html = opened(&[(TALK, talk(vec![])), ("other", talk(vec![]))], &stored, || {
        rsx! { RehearsalPage { id: TALK } }
    });
    let named: Vec<String> = elements(&html, "summary").iter().map(Tag::text).collect();
    assert_eq!(named, ["23 November 2026: Silent", "23 November 2026: Angry"]);
}

#[test]
fn an_unknown_talk_says_so_and_leads_to_the_others() {
    let html = opened(&[], &[], || rsx! { RehearsalPage { id: "nowhere" } });
    assert_eq!(by_id(&html, "page-heading").text(), texts(Language::En).rehearsal_gone());
    assert!(html.contains("/meeting\""));
}

#[test]
fn the_role_card_has_nothing_of_the_person_on_it() {
    let written = talk(vec![answer("7", "", "You drink too much.", "That is not true.")]);
    let rehearsed = after(
        Rehearsal::new(TALK.to_owned(), vec![super::own("7", "You drink too much.")], now()),
        [
            Change::Manager(Manager::Angry),
            Change::Begin,
            Change::Answer("contract".to_owned(), "I am afraid of that.".to_owned()),
        ],
    );
    let html = opened(&[(TALK, written)], &[("1", rehearsed)], || rsx! { RoleCardPage { id: TALK } });
    let card = elements(&html, "article").remove(0).text();
    for line in Manager::Angry.lines() {
        assert!(card.contains(says(*line)), "{line:?}: {card}");
    }
    for own in ["drink", "not true", "afraid", says(ManagerLine::Painkillers)] {
        assert!(!text_of(&html).contains(own), "{own}");
    }
}
