//! The report for the therapist: choose what is in it, and hand it over.

use std::rc::Rc;

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::own_words_card::OwnWordsCard;
use super::period_card::{Period, PeriodCard};
use super::report_sheet::ReportSheet;
use crate::clock;
use crate::exercises::log::use_log_book;
use crate::i18n::{Language, Texts, use_language, use_texts};
use crate::journal::At;
use crate::report::hand_over_card::HandOverCard;
use crate::report::journal::journal_data::JournalData;
use crate::report::journal::own_words::{OwnWords, own_words};
use crate::report::journal::report::{Chosen, Exercises, blocks, part_name};
use crate::report::journal::report_settings::{ReportPart, ReportSettings};
use crate::report::journal::report_text::{Frame, report_text};
use crate::report::journal::stored::{journal_data, measures};
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{ButtonLink, Card, ChoiceCards, ChoiceOption, EmptyState, IconName, PageHeading};

/// Choices first, the sheet under them exactly as it will be printed.
#[component]
pub fn JournalReportPage() -> Element {
    let texts = use_texts();
    let screen_language = use_language()();
    let today = clock::today();
    let mut period = use_signal(|| Period::first(today));
    let mut ticked = use_signal(Vec::<String>::new);
    let mut in_language = use_signal(|| None::<Language>);
    let language = in_language().unwrap_or(screen_language);
    let (settings, change) = use_document(ReportSettings::key(), |(part, on): (ReportPart, bool), before| {
        before.unwrap_or_default().with(part, on)
    });
    let settings = settings.unwrap_or_default();
    let start = measures(use_store()).started(today);
    let days = period().days(start, today);
    let data = use_journal_data(days);
    let pieces = days.map(|days| own_words(&data, days, screen_language)).unwrap_or_default();
    rsx! {
        div { class: "no-print",
            PageHeading { text: texts.report_title().to_string() }
            p { class: "lead", {texts.report_lead()} }
            PeriodCard { period: period(), start, onchange: move |chosen| period.set(chosen) }
            {parts_card(&settings, change, texts)}
            if days.is_some() {
                OwnWordsCard {
                    pieces,
                    ticked: ticked(),
                    ontick: move |(id, on): (String, bool)| {
                        let mut ticked = ticked.write();
                        ticked.retain(|other| *other != id);
                        if on {
                            ticked.push(id);
                        }
                    },
                }
            }
        }
        if let Some(days) = days {
            Report {
                data,
                days,
                parts: ReportPart::ALL.into_iter().filter(|part| settings.has(*part)).collect::<Vec<_>>(),
                ticked: ticked(),
                language,
                onlanguage: move |language| in_language.set(Some(language)),
            }
        }
        div { class: "no-print",
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
        }
    }
}

fn parts_card(settings: &ReportSettings, change: Callback<(ReportPart, bool)>, texts: Texts) -> Element {
    let code = |part: ReportPart| part.code().to_owned();
    let options =
        ReportPart::ALL.map(|part| ChoiceOption { code: code(part), text: part_name(part, texts).to_owned() });
    let chosen: Vec<String> = ReportPart::ALL.into_iter().filter(|part| settings.has(*part)).map(code).collect();
    rsx! {
        Card {
            h2 { id: "parts-heading", {texts.report_parts()} }
            ChoiceCards {
                id: "parts",
                labelled_by: "parts-heading",
                several: true,
                options: options.to_vec(),
                chosen,
                onchange: move |(code, on): (String, bool)| {
                    if let Some(part) = ReportPart::ALL.into_iter().find(|part| part.code() == code) {
                        change.call((part, on));
                    }
                },
            }
        }
    }
}

/// The ways to hand it over and the sheet, or why there is none.
#[component]
fn Report(
    data: Rc<JournalData>,
    days: (NaiveDate, NaiveDate),
    parts: Vec<ReportPart>,
    ticked: Vec<String>,
    language: Language,
    onlanguage: EventHandler<Language>,
) -> Element {
    let texts = use_texts();
    let overview = use_log_book().overview(clock::now());
    let exercises = Exercises { four_weeks: overview.four_weeks.clone(), twelve_weeks: overview.twelve_weeks.clone() };
    // In the report's own language, for a piece says what it was written at.
    let mut words: Vec<OwnWords> = own_words(&data, days, language);
    words.retain(|piece| ticked.contains(&piece.id));
    let chosen = Chosen { days, parts: &parts, words: &words, language };
    let blocks = blocks(&chosen, &data, &exercises);
    if blocks.is_empty() {
        return rsx! {
            EmptyState { icon: IconName::Journal, text: texts.report_empty().to_string() }
        };
    }
    let frame = Frame::new(days, clock::today(), &blocks, language);
    rsx! {
        div { class: "no-print",
            HandOverCard {
                language_label: texts.report_language().to_string(),
                language,
                onlanguage,
                title: frame.title.clone(),
                text: report_text(&frame, &blocks, language),
            }
        }
        ReportSheet { frame, blocks, language }
    }
}

/// What the journal holds of these days, read once until something stored or the days change: a tick reads nothing.
fn use_journal_data(days: Option<(NaiveDate, NaiveDate)>) -> Rc<JournalData> {
    type Read = (u32, (NaiveDate, NaiveDate), Rc<JournalData>);
    let store = use_store();
    let mut known = use_hook(|| CopyValue::new(None::<Read>));
    let revision = store.revision();
    let Some(days) = days else { return Rc::default() };
    if let Some((of, these, data)) = known.read().as_ref()
        && (*of, *these) == (revision, days)
    {
        return Rc::clone(data);
    }
    let data = Rc::new(journal_data(store, Some(days)));
    known.set(Some((revision, days, Rc::clone(&data))));
    data
}
