//! The programme on screen, and the way to change it.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::programme::{Programme, ProgrammeChange, ProgrammeProblem};
use crate::i18n::{Texts, use_texts};
use crate::storage::use_store;
use crate::ui::{Button, Notice, Tone};

/// The programme as it is on the device.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct StartedProgramme {
    /// What was not made, and why.
    refused: Signal<Option<(ProgrammeChange, ProgrammeProblem)>>,
    pub make: Callback<ProgrammeChange>,
}

/// The programme, and the way to change it. A change with a problem is not made; the problem is shown by [`Refused`].
pub(super) fn use_programme() -> (Programme, StartedProgramme) {
    let store = use_store();
    let mut refused = use_signal(|| None);
    let programme = store.read(&Programme::key()).unwrap_or_default();
    let make = use_callback(move |change: ProgrammeChange| {
        let before = store.read(&Programme::key());
        refused.set(change.problem(before.as_ref(), clock::today()).map(|problem| (change.clone(), problem)));
        if refused.peek().is_none() {
            // What the device refuses is told by the store's own notice.
            let _ = store.update(&Programme::key(), |programme| change.apply(programme));
        }
    });
    (programme, StartedProgramme { refused, make })
}

/// Why the last change was not made. Where the person may mean it, they can say so.
#[component]
pub(super) fn Refused(programme: StartedProgramme) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut refused = programme.refused;
    let Some((change, problem)) = refused() else { return rsx! {} };
    rsx! {
        Notice { tone: Tone::Warning,
            p { {sentence(problem, texts)} }
            if problem.is_question() {
                Button {
                    onpress: move |()| {
                        let _ = store.update(&Programme::key(), |programme| change.apply(programme));
                        refused.set(None);
                    },
                    {texts.programme_meant()}
                }
            }
        }
    }
}

fn sentence(problem: ProgrammeProblem, texts: Texts) -> &'static str {
    match problem {
        ProgrammeProblem::Target => texts.programme_problem_target(),
        ProgrammeProblem::Year => texts.programme_problem_year(),
        ProgrammeProblem::InFuture => texts.log_date_late(),
        ProgrammeProblem::BeforeStart => texts.programme_problem_before_start(),
        ProgrammeProblem::AfterSessions => texts.programme_problem_after_sessions(),
        ProgrammeProblem::PerYear => texts.programme_problem_per_year(),
        ProgrammeProblem::BoosterPast => texts.programme_problem_past(),
        ProgrammeProblem::BoosterFarAhead => texts.programme_problem_far(),
        ProgrammeProblem::Lead => texts.programme_problem_lead(),
    }
}
