//! The last line before the summary.

use dioxus::prelude::*;

use super::{OpenFillIn, use_fill_in};
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::service_worker;
use crate::questionnaire::{Change, FillInId, use_desk};
use crate::route::Route;
use crate::ui::{Button, Look, PageHeading, TextArea};

/// "What surprised you?", to think about more than to hand over (domain.md §7). Leaving it finishes the filling-in.
#[component]
pub fn FinishPage(fill_in: FillInId) -> Element {
    match use_fill_in(&fill_in) {
        Ok(open) => rsx! {
            Finish { open }
        },
        Err(page) => page,
    }
}

#[component]
fn Finish(open: OpenFillIn) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let navigator = use_navigator();
    let OpenFillIn { id, fill_in, .. } = open;
    let write_id = id.clone();
    let finish = move |event: FormEvent| {
        event.prevent_default();
        desk.change(&id, Change::Finish(clock::now()));
        // Now there is something worth keeping: a fitting moment to ask the browser to keep it.
        spawn(service_worker::ask_to_keep_data());
        navigator.push(Route::SummaryPage { fill_in: id.clone() });
    };
    rsx! {
        PageHeading { text: texts.surprise_title().to_string() }
        p { class: "hint", id: "surprise-hint", {texts.surprise_hint()} }
        form { onsubmit: finish,
            TextArea {
                id: "surprise",
                labelled_by: "page-heading",
                value: fill_in.surprise.clone(),
                oninput: move |text| desk.change(&write_id, Change::Surprise(text)),
            }
            div { class: "actions",
                Button { look: Look::Primary, {texts.to_summary()} }
            }
        }
    }
}
