//! Two filling-ins beside each other.

use dioxus::prelude::*;

use super::{OpenFillIn, use_fill_in};
use crate::i18n::{Texts, date_short, use_language, use_texts};
use crate::questionnaire::compare::{Row, compare};
use crate::questionnaire::display::AnswerWords;
use crate::questionnaire::overview::overview;
use crate::questionnaire::{FillIn, FillInId};
use crate::ui::{Card, Icon, IconName, PageHeading};

/// Then and now. Shows what is different and judges nothing.
#[component]
pub fn ComparePage(then: FillInId, now: FillInId) -> Element {
    let earlier = use_fill_in(&then);
    match (earlier, use_fill_in(&now)) {
        (Ok(then), Ok(now)) => rsx! {
            Comparison { then, now }
        },
        (Err(page), _) | (_, Err(page)) => page,
    }
}

#[component]
fn Comparison(then: OpenFillIn, now: OpenFillIn) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let (yes, no) = (texts.yes().to_string(), texts.no().to_string());
    let words = AnswerWords { yes: &yes, no: &no, date: &|day| date_short(day, language) };
    let sections_of =
        |fill_in: &FillIn| overview(&now.questionnaire, &fill_in.answers, fill_in.length, language, &words);
    let sections = compare(&sections_of(&then.fill_in), &sections_of(&now.fill_in));
    let day = |fill_in: &FillIn| date_short(fill_in.finished.unwrap_or(fill_in.started).date(), language);
    let (then_day, now_day) = (day(&then.fill_in), day(&now.fill_in));
    rsx! {
        PageHeading { text: texts.compare_title().to_string() }
        p { class: "lead", {texts.compare_lead()} }
        for (index , section) in sections.into_iter().enumerate() {
            Card { key: "{index}", heading: section.title,
                table { class: "compare",
                    thead {
                        tr {
                            th { scope: "col", {texts.compare_question()} }
                            th { scope: "col", "{then_day}" }
                            th { scope: "col", "{now_day}" }
                        }
                    }
                    tbody {
                        for row in section.rows {
                            {compared_row(row, &then_day, &now_day, texts)}
                        }
                    }
                }
            }
        }
    }
}

fn compared_row(row: Row, then_day: &str, now_day: &str, texts: Texts) -> Element {
    let changed = row.changed();
    rsx! {
        tr { class: if changed { "changed" } else { "" },
            th { scope: "row",
                "{row.label}"
                if changed {
                    span { class: "tag",
                        Icon { name: IconName::Compare }
                        {texts.compare_changed()}
                    }
                }
            }
            {side(then_day, row.then, texts)}
            {side(now_day, row.now, texts)}
        }
    }
}

fn side(day: &str, answers: Vec<String>, texts: Texts) -> Element {
    rsx! {
        td { "data-day": "{day}",
            if answers.is_empty() {
                span { class: "hint", {texts.not_answered()} }
            }
            for answer in answers {
                span { class: "own-words", dir: "auto", "{answer}" }
            }
        }
    }
}
