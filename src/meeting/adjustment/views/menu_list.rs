//! Adjustments to tap.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::ui::{Icon, IconName};

/// What the lists of a page need.
#[derive(Clone, Copy)]
pub(super) struct Picking<'a> {
    /// Whether something with these words is among the proposals.
    pub(super) is_proposed: &'a dyn Fn(&str) -> bool,
    /// What was added since the page was opened.
    pub(super) added: &'a [(String, String)],
    pub(super) onadd: Callback<Pick>,
    pub(super) ontakeback: Callback<Pick>,
    pub(super) texts: Texts,
}

/// Something that was tapped.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pick {
    /// The id of its button.
    pub(super) button: String,
    pub(super) words: String,
    /// Whether the manager may read it from the beginning.
    pub(super) shared: bool,
}

/// A button for each; one that is among the proposals says so, and can be taken back if it was added just now.
pub(super) fn menu_list(id: &str, items: &[&str], shared: bool, picking: Picking<'_>) -> Element {
    let Picking { is_proposed, added, onadd, ontakeback, texts } = picking;
    rsx! {
        ul { class: "adjustments", role: "list",
            for (place , words) in items.iter().enumerate() {
                li { key: "{words}", dir: "auto",
                    {
                        let button = format!("{id}-{place}");
                        let pick = Pick { button: button.clone(), words: (*words).to_owned(), shared };
                        if is_proposed(words) {
                            rsx! {
                                p {
                                    Icon { name: IconName::Check }
                                    span { "{words} – " em { {texts.adjustment_already()} } }
                                }
                                if added.iter().any(|(words, _)| *words == pick.words) {
                                    button {
                                        class: "button quiet",
                                        id: "{button}",
                                        r#type: "button",
                                        aria_label: texts.adjustment_undo_named(words),
                                        onclick: move |_| ontakeback.call(pick.clone()),
                                        {texts.undo()}
                                    }
                                }
                            }
                        } else {
                            rsx! {
                                button { class: "button", id: "{button}", r#type: "button", onclick: move |_| onadd.call(pick.clone()),
                                    Icon { name: IconName::Add }
                                    "{words}"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
