//! The summary on screen: choose what is in it, and hand it over.

use dioxus::prelude::*;

use super::sheet::Sheet;
use super::summary::blocks;
use super::summary_options::SummaryOptions;
use crate::i18n::{Language, date_short, texts, use_language, use_texts};
use crate::questionnaire::display::AnswerWords;
use crate::questionnaire::{FillInId, OpenFillIn, use_fill_in};
use crate::ui::PageHeading;

/// Options first, the sheet under them exactly as it will be printed.
#[component]
pub fn SummaryPage(fill_in: FillInId) -> Element {
    match use_fill_in(&fill_in) {
        Ok(open) => rsx! {
            Summary { open }
        },
        Err(page) => page,
    }
}

#[component]
fn Summary(open: OpenFillIn) -> Element {
    let screen = use_texts();
    let screen_language = use_language()();
    // The person's therapist may read another language than the person.
    let mut chosen = use_signal(|| None::<Language>);
    let language = chosen().unwrap_or(screen_language);
    let sheet_texts = texts(language);
    let OpenFillIn { fill_in, questionnaire, .. } = &open;
    let (yes, no) = (sheet_texts.yes().to_string(), sheet_texts.no().to_string());
    let words = AnswerWords { yes: &yes, no: &no, date: &|day| date_short(day, language) };
    let blocks = blocks(questionnaire, &fill_in.answers, language, &words);
    let on_screen = super::summary::blocks(questionnaire, &fill_in.answers, screen_language, &words);
    let choices = on_screen.into_iter().map(|block| (block.code, block.title, block.ticked)).collect();
    let title = questionnaire.title.in_language(language).to_owned();
    let day = date_short(fill_in.finished.unwrap_or(fill_in.started).date(), language);
    rsx! {
        div { class: "no-print",
            PageHeading { text: screen.summary_title().to_string() }
            p { class: "lead", {screen.summary_lead()} }
        }
        SummaryOptions {
            open: open.clone(),
            choices,
            language,
            onlanguage: move |language| chosen.set(Some(language)),
            text: super::summary_text::plain_text(&title, &day, &blocks, sheet_texts),
            title: title.clone(),
        }
        Sheet { title, day, blocks, language }
    }
}
