//! Turning the lock on.

use dioxus::prelude::*;

use super::A_MOMENT;
use super::choices::Choices;
use crate::i18n::use_texts;
use crate::platform::{page, timer};
use crate::route::Route;
use crate::settings::lock::{CodeProblem, new_code};
use crate::settings::safety::At;
use crate::storage::lock::{Lock, LockOptions};
use crate::storage::{backup::Cost, use_store};
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, SecretField, Tick, Tone};

/// What it protects from and what it costs, a code typed twice, and the choices. The tick is asked for because nobody can
/// bring back what a forgotten code closes.
#[component]
pub(super) fn TurnOn(ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut code = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut shown = use_signal(|| false);
    let mut options = use_signal(LockOptions::default);
    let mut understood = use_signal(|| false);
    let mut problem = use_signal(|| None::<CodeProblem>);
    let mut working = use_signal(|| false);
    let turn_on = move |event: FormEvent| {
        event.prevent_default();
        if working() {
            return;
        }
        let digits = match new_code(&code.peek(), &again.peek()) {
            Ok(digits) if understood() => digits,
            Ok(_) => {
                problem.set(Some(CodeProblem::NotUnderstood));
                return page::focus("lock-understood");
            }
            Err(found) => {
                problem.set(Some(found));
                return page::focus(if found == CodeProblem::TooShort { "lock-code" } else { "lock-code-again" });
            }
        };
        problem.set(None);
        working.set(true);
        let chosen = LockOptions { digits, ..options() };
        let code = code.peek().clone();
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let done = Lock::new(&store.store()).turn_on(&code, chosen, Cost::default()).await;
            working.set(false);
            match done {
                Ok(()) => ondone.call(()),
                Err(error) => problem.set(Some(CodeProblem::Lock(error))),
            }
        });
    };
    let said = |wanted: CodeProblem| (problem() == Some(wanted)).then(|| wanted.words(texts));
    let below = problem().filter(|problem| !matches!(problem, CodeProblem::TooShort | CodeProblem::NotTheSame));
    rsx! {
        Notice { tone: Tone::Warning,
            p { {texts.lock_forgotten()} }
            p { {texts.lock_backup_first()} }
            ButtonLink { icon: IconName::Forward, to: Route::SafetyPages { at: At::Backup }, {texts.safety_make()} }
        }
        form { onsubmit: turn_on,
            Card {
                SecretField {
                    id: "lock-code",
                    label: texts.lock_code_new().to_string(),
                    hint: texts.lock_code_hint().to_string(),
                    problem: said(CodeProblem::TooShort),
                    shown: shown(),
                    oninput: move |typed| code.set(typed),
                }
                SecretField {
                    id: "lock-code-again",
                    label: texts.lock_code_again().to_string(),
                    problem: said(CodeProblem::NotTheSame),
                    shown: shown(),
                    oninput: move |typed| again.set(typed),
                }
                Tick {
                    id: "lock-code-shown",
                    label: texts.lock_show_code().to_string(),
                    checked: shown(),
                    onchange: move |ticked| shown.set(ticked),
                }
            }
            Card { heading: texts.lock_choices().to_string(),
                Choices { options: options(), onchange: move |chosen| options.set(chosen) }
            }
            Card {
                Tick {
                    id: "lock-understood",
                    label: texts.lock_understood().to_string(),
                    checked: understood(),
                    described_by: below.map(|_| "lock-problem".to_string()),
                    onchange: move |ticked| understood.set(ticked),
                }
                if let Some(problem) = below {
                    p { class: "problem", id: "lock-problem", role: "alert", {problem.words(texts)} }
                }
                Button { look: Look::Primary, icon: IconName::Lock,
                    if working() { {texts.lock_working()} } else { {texts.lock_turn_on()} }
                }
            }
        }
        details { class: "card",
            summary { {texts.lock_how_heading()} }
            p { {texts.lock_how_safe()} }
            p { {texts.lock_how_code()} }
            p { {texts.lock_how_not()} }
        }
    }
}
