//! Everything that was answered, to read over and correct.

use dioxus::prelude::*;

use super::{OpenFillIn, use_fill_in};
use crate::i18n::{Texts, date_short, use_language, use_texts};
use crate::questionnaire::display::AnswerWords;
use crate::questionnaire::flow::{self, Length};
use crate::questionnaire::overview::{Section, overview};
use crate::questionnaire::{Change, FillInId, use_desk};
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, PageHeading};

/// Every question with its answer and a way to change it; then on to the end, or to more questions.
#[component]
pub fn ReviewPage(fill_in: FillInId) -> Element {
    match use_fill_in(&fill_in) {
        Ok(open) => rsx! {
            Review { open }
        },
        Err(page) => page,
    }
}

#[component]
fn Review(open: OpenFillIn) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let desk = use_desk();
    let OpenFillIn { id, fill_in, questionnaire } = open;
    let (yes, no) = (texts.yes().to_string(), texts.no().to_string());
    let words = AnswerWords { yes: &yes, no: &no, date: &|day| date_short(day, language) };
    let sections = overview(&questionnaire, &fill_in.answers, fill_in.length, language, &words);
    let more = minutes_more(open_lengths(&questionnaire, &fill_in), fill_in.length);
    let lengthen_id = id.clone();
    rsx! {
        PageHeading { text: texts.review_title().to_string() }
        p { class: "lead", {texts.review_lead()} }
        for section in sections {
            {review_section(&id, section, texts)}
        }
        if let Some(minutes) = more {
            Card {
                p { "{texts.review_more(minutes)}" }
                Button {
                    icon: IconName::Add,
                    onpress: move |()| desk.change(&lengthen_id, Change::Lengthen),
                    {texts.review_lengthen()}
                }
            }
        }
        div { class: "actions",
            if fill_in.finished.is_some() {
                ButtonLink { look: Look::Primary, to: Route::SummaryPage { fill_in: id }, {texts.to_summary()} }
            } else {
                ButtonLink { look: Look::Primary, to: Route::FinishPage { fill_in: id }, {texts.review_done()} }
            }
        }
    }
}

/// Minutes the short and the full version take from here.
fn open_lengths(
    questionnaire: &crate::questionnaire::Questionnaire,
    fill_in: &crate::questionnaire::FillIn,
) -> [u32; 2] {
    [Length::Short, Length::Full]
        .map(|length| flow::minutes(questionnaire, &flow::steps(questionnaire, &fill_in.answers, length)))
}

/// How much longer the full version takes; nothing when it is the full one, or there is nothing more to ask.
fn minutes_more([short, full]: [u32; 2], length: Length) -> Option<u32> {
    (length == Length::Short && full > short).then(|| full - short)
}

fn review_section(fill_in: &FillInId, section: Section, texts: Texts) -> Element {
    rsx! {
        Card { heading: section.title,
            dl { class: "answers",
                for line in section.lines {
                    div { class: "answer", key: "{line.key}",
                        dt { "{line.label}" }
                        dd {
                            if line.answers.is_empty() {
                                span { class: "hint", {texts.not_answered()} }
                            }
                            for answer in line.answers.iter() {
                                span { class: "own-words", dir: "auto", "{answer}" }
                            }
                            Link {
                                class: "change",
                                to: Route::QuestionPage { fill_in: fill_in.clone(), step: line.step.to_string() },
                                aria_label: "{texts.change_answer(&line.label)}",
                                {texts.change()}
                            }
                        }
                    }
                }
            }
        }
    }
}
