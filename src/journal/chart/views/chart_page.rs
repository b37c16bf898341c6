//! A chart, or two above each other.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::chart_card::{Prepared, Shared, chart_card, prepared};
use super::line_words::Words;
use super::reading::{Read, use_read};
use crate::clock;
use crate::i18n::{Texts, list, use_language, use_texts};
use crate::journal::At;
use crate::journal::chart::stored::{lately, measures};
use crate::journal::chart::{ChartGoals, GoalChange, Line, Period, listed};
use crate::platform::page;
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{Button, ButtonLink, ChoiceCards, ChoiceOption, IconName, ItemList, PageHeading, use_after_render};
use crate::work::Elsewhere;

/// One line or two on the same days, over a period that is chosen here.
#[component]
pub fn ChartPage(
    /// Names of lines.
    line: String,
    other: Option<String>,
    elsewhere: Elsewhere,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut period = use_signal(Period::default);
    let mut prints = use_signal(|| 0_u32);
    let (goals, change) = use_document(ChartGoals::key(), |change: GoalChange, goals| change.apply(goals));
    let goals = goals.unwrap_or_default();
    let lines: Vec<Line> = std::iter::once(&line).chain(&other).map(|name| Line::of(name)).collect();
    let (read, known) = use_read(&lines, period(), elsewhere);
    use_after_render(prints().to_string(), move || {
        if *prints.peek() > 0 {
            page::print();
        }
    });
    let measures = measures(store);
    let words = Words { measures: &measures, texts, language };
    let names: Vec<String> = lines.iter().map(|line| words.name(line)).collect();
    let ongoal = move |line: String| {
        EventHandler::new(move |value| {
            change.call(GoalChange { line: line.clone(), value });
            known.keep(store);
        })
    };
    let subject = format!("{line} {}", other.as_deref().unwrap_or_default());
    rsx! {
        div { class: "chart-page",
            PageHeading { text: list(&names, language), subject }
            div { class: "no-print",
                p { class: "label", id: "period-label", {texts.chart_period()} }
                ChoiceCards {
                    id: "period",
                    labelled_by: "period-label",
                    options: periods(texts),
                    chosen: vec![code(period()).to_owned()],
                    compact: true,
                    onchange: move |(chosen, _): (String, bool)| {
                        let found = Period::ALL.into_iter().find(|period| code(*period) == chosen);
                        period.set(found.unwrap_or_default());
                    },
                }
            }
            if let Some(read) = read {
                {cards(&lines, &read, &goals, &ongoal, prints(), words)}
            } else {
                p { role: "status", {texts.loading()} }
            }
            div { class: "no-print",
                Second { line: line.clone(), other, elsewhere }
                div { class: "actions",
                    Button { icon: IconName::Print, onpress: move |()| prints += 1, {texts.chart_print()} }
                    ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Charts }, {texts.chart_to_charts()} }
                }
            }
        }
    }
}

fn cards(
    lines: &[Line],
    read: &Read,
    goals: &ChartGoals,
    ongoal: &dyn Fn(String) -> EventHandler<Option<f64>>,
    prints: u32,
    words: Words<'_>,
) -> Element {
    let all: Vec<Prepared> =
        lines.iter().enumerate().map(|(place, line)| prepared(line.clone(), place, read)).collect();
    let days = (read.from.unwrap_or_else(|| first_day(&all, read.today)), read.today);
    let shared = Shared { read, days, prints, words };
    rsx! {
        for (place , (prepared , name)) in all.iter().zip(lines.iter().map(Line::name)).enumerate() {
            // Another line is another card, and no old words stay in its field.
            div { key: "{name}",
                {chart_card(place, prepared, goals.of(&name), ongoal(name.clone()), &shared)}
            }
        }
    }
}

fn first_day(all: &[Prepared], today: NaiveDate) -> NaiveDate {
    all.iter().filter_map(|prepared| prepared.points.first()).map(|point| point.date).min().unwrap_or(today)
}

/// Ways to put a second line under the first, or to take it away.
#[component]
fn Second(line: String, other: Option<String>, elsewhere: Elsewhere) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut is_open = use_signal(|| false);
    let measures = measures(store);
    let words = Words { measures: &measures, texts, language };
    let chart = |line: &str, other| Route::JournalPages { at: At::Chart(line.to_owned(), other) };
    let only = [Some(line.clone()), other.clone()].into_iter().flatten().filter(|_| other.is_some());
    rsx! {
        for name in only {
            p { key: "{name}",
                Link { to: chart(&name, None), "{texts.chart_only(words.name(&Line::of(&name)))}" }
            }
        }
        // The other lines are looked for only when somebody wants to know.
        details { class: "more", ontoggle: move |_| is_open.set(true),
            summary { {texts.chart_second()} }
            if is_open() {
                ItemList {
                    for listed in listed(&lately(store, elsewhere, clock::today()), &measures) {
                        if listed.line.name() != line {
                            li { key: "{listed.line.name()}",
                                Link { to: chart(&line, Some(listed.line.name())), "{words.name(&listed.line)}" }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn periods(texts: Texts) -> Vec<ChoiceOption> {
    let words = |period| match period {
        Period::FourWeeks => texts.chart_period_four_weeks(),
        Period::ThreeMonths => texts.chart_period_three_months(),
        Period::Year => texts.chart_period_year(),
        Period::All => texts.chart_period_all(),
    };
    let option = |period| ChoiceOption { code: code(period).to_owned(), text: words(period).to_owned() };
    Period::ALL.into_iter().map(option).collect()
}

fn code(period: Period) -> &'static str {
    match period {
        Period::FourWeeks => "4w",
        Period::ThreeMonths => "3m",
        Period::Year => "1y",
        Period::All => "all",
    }
}
