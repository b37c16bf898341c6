//! An own exercise on its page.

use dioxus::prelude::*;

use crate::exercises::At;
use crate::exercises::booklet::{ExerciseId, ExerciseView, OwnChange, OwnExercise, dose_words, web_link};
use crate::i18n::{use_language, use_texts};
use crate::route::Route;
use crate::storage::Key;
use crate::storage::use_document;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone};

/// Name, steps, dose and link as the person wrote them; changing it, putting it away and taking it out again.
#[component]
pub(super) fn FromPerson(id: ExerciseId, view: ExerciseView) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let key = OwnExercise::key(&id).unwrap_or_else(|| Key::for_part(&id));
    let (own, change) = use_document(key, OwnChange::apply);
    let own = own.unwrap_or_default();
    let dose = dose_words(&own.dose, language);
    let away = own.put_away;
    rsx! {
        // The button that was pressed is gone then: the heading takes the focus.
        PageHeading { text: view.name, subject: "{id} {away}" }
        p { class: "hint", {texts.booklet_own()} }
        if away {
            Notice { tone: Tone::Info,
                p { {texts.booklet_away()} }
                Button { onpress: move |()| change.call(OwnChange::PutAway(false)), {texts.booklet_take_out()} }
            }
        }
        Card { heading: texts.booklet_steps().to_string(),
            if own.steps.trim().is_empty() {
                p { class: "hint", {texts.booklet_own_no_steps()} }
            }
            p { class: "own-words", dir: "auto", "{own.steps}" }
            if !dose.is_empty() {
                p { "{texts.booklet_dose()} · {dose}" }
            }
            if !own.link.trim().is_empty() {
                p { class: "signs-line", dir: "auto",
                    match web_link(&own.link) {
                        Some(address) => rsx! {
                            a { href: "{address}", target: "_blank", rel: "noopener noreferrer", "{address}" }
                            span { class: "hint outside", {texts.booklet_link_outside()} }
                        },
                        None => rsx! { "{own.link}" },
                    }
                }
            }
            div { class: "actions",
                ButtonLink { icon: IconName::Edit, to: Route::ExercisesPages { at: At::Own(id.clone()) }, {texts.booklet_own_change()} }
                if !away {
                    Button { look: Look::Quiet, icon: IconName::Delete, onpress: move |()| change.call(OwnChange::PutAway(true)), {texts.booklet_put_away()} }
                }
            }
        }
    }
}
