//! The step, as it is read.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::{day, week};
use crate::i18n::{Language, texts};
use crate::meeting::pattern::ReturnStep;
use crate::meeting::preparation::{Meeting, OpenMeeting, PatternWeek, ReturnPattern};
use crate::ui::tests::stage::{Tag, by_id, elements, render_in, text_of};
use crate::work::{Country, WorkSaid};

fn meeting(pattern: ReturnPattern) -> Meeting {
    let begun = Meeting::new(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap());
    Meeting { pattern, ..begun }
}

fn step(pattern: ReturnPattern, said: WorkSaid, language: Language, country: Country) -> String {
    let meeting = meeting(pattern);
    render_in(language, country, move || {
        let (meeting, said) = (meeting.clone(), said.clone());
        let open = OpenMeeting {
            id: "20261123T090000000".to_owned(),
            meeting,
            is_stored: true,
            onchange: Callback::new(|_| {}),
        };
        let said = Callback::new(move |()| said.clone());
        rsx! {
            ReturnStep { open, said }
        }
    })
}

fn english(pattern: ReturnPattern) -> String {
    step(pattern, WorkSaid::default(), Language::En, Country::UnitedKingdom)
}

#[test]
fn an_empty_step_says_that_it_may_stay_empty_and_offers_what_can_be_begun() {
    let (html, texts) = (english(ReturnPattern::default()), texts(Language::En));
    let words = text_of(&html);
    for said in
        [texts.return_may_stay_empty(), texts.return_example(), texts.return_rule_one(), texts.return_rule_pay()]
    {
        assert!(words.contains(said), "{said}");
    }
    assert_eq!(words.matches(texts.return_needs_contract()).count(), 2, "hours and slow need a contract");
    assert!(!words.contains(texts.return_start_again()) && !html.contains("<svg class=\"chart"));
    let with_contract = english(ReturnPattern { contract: Some(2280), ..ReturnPattern::default() });
    assert!(!text_of(&with_contract).contains(texts.return_needs_contract()));
}

#[test]
fn the_country_says_who_approves() {
    for language in Language::ALL {
        let texts = texts(language);
        let lines = [texts.return_approves_nl(), texts.return_approves_be(), texts.return_approves_uk()];
        for (country, line) in Country::ALL.into_iter().zip(lines) {
            let words = text_of(&step(ReturnPattern::default(), WorkSaid::default(), language, country));
            assert_eq!(lines.map(|line| words.contains(line)), lines.map(|other| other == line), "{country:?}");
        }
    }
}

#[test]
fn hours_of_the_questionnaire_are_offered_until_they_are_there() {
    let said = WorkSaid { contract: Some(2280), ..WorkSaid::default() };
    let offer = texts(Language::Nl).return_contract_take("38");
    let html = |contract| {
        let pattern = ReturnPattern { contract, ..ReturnPattern::default() };
        step(pattern, said.clone(), Language::Nl, Country::Netherlands)
    };
    assert!(text_of(&html(None)).contains(&offer));
    assert_eq!(by_id(&html(None), "return-contract").attribute("initial_value"), Some(""), "never by itself");
    assert!(text_of(&html(Some(2400))).contains(&offer));
    assert!(!text_of(&html(Some(2280))).contains(&offer));
}

#[test]
fn weeks_are_folded_and_say_their_days_hours_and_share() {
    let weeks = vec![week("1", Some(3), Some(900)), week("2", None, None)];
    let pattern = ReturnPattern { contract: Some(2280), starts: Some(day("2026-12-07")), weeks, ..Default::default() };
    let html = english(pattern);
    let lines: Vec<String> = elements(&html, "summary").iter().map(Tag::text).collect();
    let expect =
        ["Week 1, from Monday 7 December · 3 days · 15 hours · 39% of the contract", "Week 2, from Monday 14 December"];
    assert!(expect.iter().all(|line| lines.contains(&(*line).to_owned())), "{lines:?}");
    assert!(!html.contains("week-1-days"), "its fields are made when it is opened");
    assert!(text_of(&html).contains(texts(Language::En).return_start_again()));
    assert!(html.contains("<svg class=\"chart pattern-picture\""));
}

#[test]
fn fields_of_a_week_say_what_cannot_be_and_keep_it() {
    let mut sixty = week("1", Some(1), Some(3600));
    sixty.look_back = Some(day("2026-12-01"));
    let html = fields(sixty);
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "week-1-hours").attribute("initial_value"), Some("60"));
    assert_eq!(by_id(&html, "week-1-hours-problem").text(), texts.return_long_days("60"));
    assert_eq!(by_id(&html, "week-1-look-back").attribute("initial_value"), Some("2026-12-01"));
    assert_eq!(by_id(&html, "week-1-look-back-problem").text(), texts.return_look_back_early());
    assert!(by_id(&html, "week-1-shared").is_on("checked"));
    let html = fields(week("1", Some(9), Some(60 * 200)));
    assert_eq!(by_id(&html, "week-1-days-problem").text(), texts.return_days_problem());
    assert_eq!(by_id(&html, "week-1-hours-problem").text(), texts.return_hours_problem());
    assert_eq!(by_id(&html, "week-1-days").attribute("initial_value"), Some("9"));
}

fn fields(week: PatternWeek) -> String {
    render_in(Language::En, Country::UnitedKingdom, move || {
        let nothing = Callback::new(|_| {});
        let changed = Callback::new(|_| {});
        crate::meeting::pattern::views::week_fields(
            "Week 1",
            &week,
            Some(day("2026-12-07")),
            Language::En,
            changed,
            nothing,
            nothing,
        )
    })
}

#[test]
fn a_contract_or_a_year_that_cannot_be_is_said_and_stays() {
    let pattern =
        ReturnPattern { contract: Some(60 * 400), starts: Some(day("0206-12-07")), ..ReturnPattern::default() };
    let (html, texts) = (english(pattern), texts(Language::En));
    assert_eq!(by_id(&html, "return-contract").attribute("initial_value"), Some("400"));
    assert_eq!(by_id(&html, "return-contract-problem").text(), texts.return_hours_problem());
    assert_eq!(by_id(&html, "return-starts-problem").text(), texts.return_year_problem());
}
