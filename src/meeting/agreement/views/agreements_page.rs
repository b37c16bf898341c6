//! All agreements.

use dioxus::prelude::*;

use super::agreement_list::agreement_list;
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::agreement::{Ordered, agreements, ordered};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, EmptyState, IconName, Look, PageHeading};

/// Agreements shown at first, and with each press.
const SHOWN: usize = 20;

/// Those that are open by the day of their check; those that are finished folded below.
#[component]
pub fn AgreementsPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut shown = use_signal(|| SHOWN);
    let Ordered { open, finished } = ordered(agreements(use_store()));
    let more = open.len().max(finished.len()) > shown();
    let add = rsx! {
        ButtonLink { look: Look::Primary, icon: IconName::Add, to: Route::MeetingPages { at: At::Agreement(NEW.to_owned()) },
            {texts.agreement_add()}
        }
    };
    rsx! {
        PageHeading { text: texts.agreement_title().to_string() }
        if open.is_empty() {
            EmptyState { icon: IconName::Meeting, text: texts.agreement_about().to_string(), {add} }
        } else {
            Card { heading: texts.agreement_open_list().to_string(),
                {agreement_list(&open, shown(), language)}
                {add}
            }
        }
        if !finished.is_empty() {
            details { class: "card",
                summary {
                    h2 { {texts.agreement_finished_list()} }
                }
                {agreement_list(&finished, shown(), language)}
            }
        }
        if more {
            Button { onpress: move |()| shown += SHOWN, {texts.agreement_more()} }
        }
        ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Overview }, {texts.message_to_overview()} }
    }
}
