//! What a person finds on the pages.

use chrono::{Days, NaiveDate};

use super::stage::{Known, opened};
use crate::clock;
use crate::i18n::{Language, date_short, texts};
use crate::journal::At;
use crate::journal::chart::{ChartGoals, GoalChange};
use crate::journal::measure::Reading;
use crate::storage::{MemoryBackend, Month, MonthChange, Store};
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};
use crate::work::{Event, EventKind, Measured, MeasuredElsewhere};

fn ago(days: u64) -> NaiveDate {
    clock::today() - Days::new(days)
}

/// Values of a measure, so many days ago each.
fn device(name: &str, values: &[(u64, f64)]) -> Store {
    let store = Store::new(MemoryBackend::new());
    for (days, value) in values {
        let now = ago(*days).and_hms_opt(9, 0, 0).unwrap();
        let mut reading = Reading::new(name.to_owned().into(), ago(*days), *value, now);
        reading.id = format!("{}{value}", reading.id);
        let key = Month::<Reading>::key(ago(*days));
        store.update(&key, |month| MonthChange::Add(reading).apply(month)).unwrap();
    }
    store
}

fn chart(store: &Store, line: &str, known: Known) -> String {
    opened(store, At::Chart(line.to_owned(), None), known)
}

#[test]
fn a_chart_says_in_words_and_in_its_table_what_it_draws() {
    let store = device("pain7", &[(21, 6.0), (14, 8.0), (7, 3.0), (0, 4.0)]);
    let html = chart(&store, "pain7", Known::default());
    let texts = texts(Language::En);
    let day = |days| date_short(ago(days), Language::En);
    let sentence = format!("{} {}", texts.chart_span(day(21), day(0), 4), texts.chart_ends(6, 4, 3, 8));
    assert_eq!(by_id(&html, "chart-0-about").text(), sentence);
    assert_eq!(by_id(&html, "chart-0-title").text(), texts.measure_pain());
    let picture = &elements(&html, "svg")[0];
    assert_eq!(picture.attribute("role"), Some("img"));
    assert_eq!(picture.attribute("aria-labelledby"), Some("chart-0-title chart-0-about"));
    let rows: Vec<String> = elements(&html, "tr").iter().skip(1).map(Tag::text).collect();
    assert_eq!(rows, [(0, 4), (7, 3), (14, 8), (21, 6)].map(|(days, value)| format!("{}{value}", day(days))));
    assert!(text_of(&html).contains(texts.chart_ups_and_downs()));
    assert!(!text_of(&html).contains(texts.chart_gaps()));
}

#[test]
fn with_two_days_there_is_a_picture_and_no_story() {
    let html = chart(&device("pain7", &[(14, 8.0), (7, 3.0)]), "pain7", Known::default());
    assert_eq!(by_id(&html, "chart-0-about").text(), texts(Language::En).chart_few(3));
}

#[test]
fn what_cannot_be_drawn_is_counted_and_kept() {
    let store = device("own:walk", &[(14, 8.0), (7, 1e308)]);
    let html = chart(&store, "own:walk", Known::default());
    assert!(text_of(&html).contains(&texts(Language::En).chart_not_drawn(1)));
    assert!(!html.contains("inf") && !html.contains("NaN"), "{html}");
    let kept = store.load(&Month::<Reading>::key(ago(7))).unwrap().unwrap();
    assert!(kept.entries.iter().any(|reading| reading.value > 1e307));
}

#[test]
fn a_gap_is_told() {
    let html = chart(&device("pain7", &[(60, 8.0), (7, 3.0), (0, 2.0)]), "pain7", Known::default());
    assert!(text_of(&html).contains(texts(Language::En).chart_gaps()));
}

#[test]
fn marks_are_told_under_the_picture_with_their_names() {
    let event =
        Event { kind: EventKind::PlanStarted, date: ago(10), until: None, name: "Morning, 10 minutes".to_owned() };
    let known = Known { events: vec![event], ..Known::default() };
    let html = chart(&device("pain7", &[(14, 8.0), (7, 3.0)]), "pain7", known);
    let texts = texts(Language::En);
    let told = format!("{} Morning, 10 minutes, {}", texts.chart_event_plan(), date_short(ago(10), Language::En));
    assert!(text_of(&html).contains(&told));
    assert!(text_of(&html).contains(texts.chart_marks_line()));
}

#[test]
fn what_other_parts_rated_is_drawn_and_only_what_a_line_may_hold_is_asked_for() {
    let rated = |what, days, value| MeasuredElsewhere { what, date: ago(days), value };
    let asked_by = |at: At| {
        let known = Known {
            measured: vec![rated(Measured::Pain, 10, 9)],
            efforts: vec![rated(Measured::Effort, 3, 6)],
            ..Known::default()
        };
        let asked = known.asked.clone();
        let html = opened(&device("pain7", &[(14, 8.0), (7, 3.0)]), at, known);
        (html, asked.take())
    };
    let line = |name: &str| At::Chart(name.to_owned(), None);
    let (html, asked) = asked_by(line("pain7"));
    assert!(text_of(&html).contains(&format!("{}9", date_short(ago(10), Language::En))), "{html}");
    assert_eq!(asked, ["measured", "events"]);
    let (html, asked) = asked_by(line("exercise:effort"));
    assert!(text_of(&html).contains(&format!("{}6", date_short(ago(3), Language::En))), "{html}");
    assert_eq!(asked, ["efforts", "events"]);
    for name in ["check-in:pain", "work:hours", "diary:heavy"] {
        assert_eq!(asked_by(line(name)).1, ["events"], "{name}");
    }
    assert_eq!(asked_by(At::Charts).1, ["measured", "efforts"]);
}

#[test]
fn the_own_number_is_a_line_only_where_the_scale_has_it() {
    for (value, shown) in [(3.0, true), (30.0, false)] {
        let store = device("pain7", &[(14, 8.0), (7, 3.0)]);
        let goal = GoalChange { line: "pain7".to_owned(), value: Some(value) };
        store.update(&ChartGoals::key(), |goals| goal.apply(goals)).unwrap();
        let html = chart(&store, "pain7", Known::default());
        assert_eq!(html.contains("chart-goal\""), shown, "{value}");
        assert_eq!(by_id(&html, "goal-0").attribute("initial_value"), Some(value.to_string().as_str()));
    }
}

#[test]
fn two_lines_stand_above_each_other() {
    let store = device("pain7", &[(14, 8.0), (7, 3.0)]);
    let html = opened(&store, At::Chart("pain7".to_owned(), Some("stress".to_owned())), Known::default());
    let texts = texts(Language::En);
    let headings: Vec<String> = elements(&html, "h2").iter().map(Tag::text).collect();
    assert_eq!(headings, [texts.measure_pain(), texts.measure_stress()]);
    assert!(text_of(&html).contains(texts.chart_nothing()));
}

#[test]
fn the_list_leads_to_each_line_and_without_numbers_says_what_to_do() {
    let html = opened(&device("pain7", &[(7, 3.0)]), At::Charts, Known::default());
    assert!(elements(&html, "a").iter().any(|link| link.attribute("href") == Some("/journal/charts/pain7")));
    let html = opened(&Store::new(MemoryBackend::new()), At::Charts, Known::default());
    assert!(text_of(&html).contains(texts(Language::En).chart_none()));
    assert!(elements(&html, "a").iter().any(|link| link.attribute("href") == Some("/journal/measures")));
}
