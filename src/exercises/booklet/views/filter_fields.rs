//! The choices beside the search field.

use dioxus::prelude::*;

use super::words;
use crate::exercises::booklet::search::{Filter, Place};
use crate::exercises::booklet::{JobMove, Kind};
use crate::i18n::use_texts;
use crate::ui::{ChoiceCards, ChoiceOption, SelectField};

/// Kind, position, what the job asks, whose; folded away until they are wanted.
#[component]
pub(super) fn FilterFields(
    filter: Signal<Filter>,
    /// There are own exercises.
    own: bool,
) -> Element {
    let texts = use_texts();
    let mut filter = filter;
    let chosen = filter.read().clone();
    let made = chosen.choices();
    let mut choose = move |change: fn(&mut Filter, &str), code: String| change(&mut filter.write(), &code);
    rsx! {
        details { class: "filter", open: made > 0,
            summary {
                if made == 0 { {texts.booklet_filter()} } else { "{texts.booklet_filter_on(made)}" }
            }
            SelectField {
                id: "filter-kind",
                label: texts.booklet_kind().to_string(),
                placeholder: texts.booklet_all().to_string(),
                options: options(&Kind::ALL, |kind| words::kind(kind, texts)),
                chosen: code_of(&Kind::ALL, chosen.kind),
                onchange: move |code| choose(|filter, code| filter.kind = of_code(&Kind::ALL, code), code),
            }
            SelectField {
                id: "filter-place",
                label: texts.booklet_place().to_string(),
                hint: texts.booklet_place_hint().to_string(),
                placeholder: texts.booklet_all().to_string(),
                options: options(&Place::ALL, |place| words::place(place, texts)),
                chosen: code_of(&Place::ALL, chosen.place),
                onchange: move |code| choose(|filter, code| filter.place = of_code(&Place::ALL, code), code),
            }
            SelectField {
                id: "filter-move",
                label: texts.booklet_move().to_string(),
                placeholder: texts.booklet_all().to_string(),
                options: options(&JobMove::ALL, |job_move| words::job_move(job_move, texts)),
                chosen: code_of(&JobMove::ALL, chosen.job_move),
                onchange: move |code| choose(|filter, code| filter.job_move = of_code(&JobMove::ALL, code), code),
            }
            if own || chosen.mine {
                p { class: "group-label", id: "filter-whose", {texts.booklet_whose()} }
                ChoiceCards {
                    id: "filter-mine",
                    labelled_by: "filter-whose",
                    several: true,
                    options: vec![ChoiceOption { code: "mine".to_owned(), text: texts.booklet_mine().to_string() }],
                    chosen: if chosen.mine { vec!["mine".to_owned()] } else { Vec::new() },
                    onchange: move |(_, on): (String, bool)| filter.write().mine = on,
                }
            }
        }
    }
}

/// Options by their place in the list: the codes are never stored.
fn options<T: Copy>(all: &[T], words: impl Fn(T) -> &'static str) -> Vec<ChoiceOption> {
    let option = |(at, one): (usize, &T)| ChoiceOption { code: at.to_string(), text: words(*one).to_owned() };
    all.iter().enumerate().map(option).collect()
}

fn code_of<T: Copy + PartialEq>(all: &[T], chosen: Option<T>) -> String {
    let at = chosen.and_then(|chosen| all.iter().position(|one| *one == chosen));
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn of_code<T: Copy>(all: &[T], code: &str) -> Option<T> {
    all.iter().enumerate().find(|(at, _)| at.to_string() == code).map(|(_, one)| *one)
}
