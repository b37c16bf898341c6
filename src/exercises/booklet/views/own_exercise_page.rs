//! Writing an own exercise.

use dioxus::prelude::*;

use super::DoseFields;
use super::dose_fields::field_id;
use crate::clock;
use crate::exercises::At;
use crate::exercises::address::NEW;
use crate::exercises::booklet::own::check;
use crate::exercises::booklet::{ExerciseId, OwnChange, OwnExercise, OwnProblem, web_link};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::route::Route;
use crate::storage::Key;
use crate::storage::use_document;
use crate::ui::{Button, Look, PageHeading, TextArea, TextField};

/// Name, steps, dose, link: saved with each letter, from the first one on. What is not right is said when the person
/// wants to go on, and kept all the same.
#[component]
pub fn OwnExercisePage(
    /// [`NEW`] until something is written.
    id: ExerciseId,
) -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let fresh = use_hook(|| OwnExercise::new_id(clock::now()));
    let is_new = id == NEW;
    let id = if is_new { fresh } else { id };
    let key = OwnExercise::key(&id).unwrap_or_else(|| Key::for_part(&id));
    let (own, save) = use_document(key, OwnChange::apply);
    let own = own.unwrap_or_default();
    let mut checked = use_signal(|| false);
    let problem = check(&own);
    let here = id.clone();
    let change = use_callback(move |change: OwnChange| {
        save.call(change);
        // From now on it has an address of its own, so that a phone that was put away comes back to it.
        if is_new {
            navigator.replace(Route::ExercisesPages { at: At::Own(here.clone()) });
        }
    });
    let done = move |event: FormEvent| {
        event.prevent_default();
        checked.set(true);
        match problem {
            Some(OwnProblem::NoName) => page::focus("own-name"),
            Some(OwnProblem::Dose(part)) => page::focus(&field_id("own", part)),
            None => {
                navigator.push(Route::ExercisesPages { at: At::Exercise(id.clone()) });
            }
        }
    };
    let no_name = (checked() && problem == Some(OwnProblem::NoName)).then(|| texts.booklet_own_no_name().to_string());
    let is_text = !own.link.trim().is_empty() && web_link(&own.link).is_none();
    let link_hint = if is_text { texts.booklet_own_link_text() } else { texts.booklet_own_link_hint() };
    rsx! {
        PageHeading { text: texts.booklet_own_title().to_string() }
        form { onsubmit: done,
            TextField {
                id: "own-name",
                label: texts.booklet_own_name().to_string(),
                problem: no_name,
                value: own.name,
                oninput: move |name| change.call(OwnChange::Name(name)),
            }
            TextArea {
                id: "own-steps",
                label: texts.booklet_steps().to_string(),
                hint: texts.booklet_own_steps_hint().to_string(),
                value: own.steps,
                oninput: move |steps| change.call(OwnChange::Steps(steps)),
            }
            DoseFields { id: "own", dose: own.dose, onchange: move |dose| change.call(OwnChange::Dose(dose)) }
            TextField {
                id: "own-link",
                label: texts.booklet_own_link().to_string(),
                hint: link_hint.to_string(),
                value: own.link,
                oninput: move |link| change.call(OwnChange::Link(link)),
            }
            div { class: "actions",
                Button { look: Look::Primary, {texts.booklet_own_done()} }
            }
        }
    }
}
