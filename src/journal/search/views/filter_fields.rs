//! The choices beside the search field.

use dioxus::prelude::*;

use super::finder::Finder;
use super::words;
use crate::i18n::use_texts;
use crate::journal::search::{Kind, Period};
use crate::ui::{ChoiceOption, DateField, SelectField};

/// Kind, tag and period; folded away until they are wanted.
#[component]
pub(super) fn FilterFields(finder: Finder, tags: Vec<String>) -> Element {
    let texts = use_texts();
    let chosen = finder.filter.read().clone();
    let made = chosen.choices();
    // As it was found: it does not close over the list in which "everything" was just chosen.
    let open = use_hook(|| made > 0);
    let option = |(at, text): (usize, &str)| ChoiceOption { code: at.to_string(), text: text.to_owned() };
    let kinds = Kind::ALL.map(|kind| words::kind(kind, texts)).into_iter().enumerate().map(option).collect();
    let kind = chosen.kind.and_then(|kind| Kind::ALL.iter().position(|other| *other == kind));
    let tag_options = tags.iter().map(String::as_str).enumerate().map(option).collect();
    let tag = chosen.tag.as_ref().and_then(|tag| tags.iter().position(|other| other == tag));
    let code = |place: Option<usize>| place.map(|at| at.to_string()).unwrap_or_default();
    let periods = [texts.find_period_year(), texts.find_period_three(), texts.find_period_between()];
    let period = match chosen.period {
        Period::All => None,
        Period::ThisYear => Some(0),
        Period::ThreeMonths => Some(1),
        Period::Between(..) => Some(2),
    };
    rsx! {
        details { class: "filter", open,
            summary {
                if made == 0 { {texts.find_filter()} } else { "{texts.find_filter_on(made)}" }
            }
            SelectField {
                id: "find-kind",
                label: texts.find_kind().to_string(),
                placeholder: texts.find_all().to_string(),
                options: kinds,
                chosen: code(kind),
                onchange: move |code: String| {
                    finder.change(|filter| filter.kind = at(&code).and_then(|at| Kind::ALL.get(at).copied()));
                },
            }
            if !tags.is_empty() || chosen.tag.is_some() {
                SelectField {
                    id: "find-tag",
                    label: texts.find_tag().to_string(),
                    placeholder: texts.find_all().to_string(),
                    options: tag_options,
                    chosen: code(tag),
                    onchange: move |code: String| {
                        finder.change(|filter| filter.tag = at(&code).and_then(|at| tags.get(at).cloned()));
                    },
                }
            }
            SelectField {
                id: "find-period",
                label: texts.find_period().to_string(),
                placeholder: texts.find_all().to_string(),
                options: periods.into_iter().enumerate().map(option).collect::<Vec<_>>(),
                chosen: code(period),
                onchange: move |code: String| {
                    let period = match at(&code) {
                        Some(0) => Period::ThisYear,
                        Some(1) => Period::ThreeMonths,
                        Some(_) => Period::Between(None, None),
                        None => Period::All,
                    };
                    finder.change(|filter| filter.period = period);
                },
            }
            if let Period::Between(from, until) = chosen.period {
                DateField {
                    id: "find-from",
                    label: texts.find_from().to_string(),
                    value: from,
                    oninput: move |day| finder.change(|filter| filter.period = filter.period.from(day)),
                }
                DateField {
                    id: "find-until",
                    label: texts.find_until().to_string(),
                    problem: chosen.period.is_turned_round().then(|| texts.find_turned_round().to_owned()),
                    value: until,
                    oninput: move |day| finder.change(|filter| filter.period = filter.period.until(day)),
                }
            }
        }
    }
}

/// The place in its list that a code stands for; the codes are never stored.
fn at(code: &str) -> Option<usize> {
    code.parse().ok()
}
