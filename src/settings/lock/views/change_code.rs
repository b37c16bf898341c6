//! Another code.

use dioxus::prelude::*;

use super::A_MOMENT;
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::{page, timer};
use crate::settings::lock::{CodeProblem, new_code};
use crate::storage::lock::Lock;
use crate::storage::use_store;
use crate::ui::{Button, Card, SecretField};

/// The old code, and the new one twice.
#[component]
pub(super) fn ChangeCode(ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut old = use_signal(String::new);
    let mut code = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut problem = use_signal(|| None::<CodeProblem>);
    let mut working = use_signal(|| false);
    // Empties the fields once they have done their work: the browser keeps what is typed.
    let mut round = use_signal(|| 0_u32);
    let change = move |event: FormEvent| {
        event.prevent_default();
        if working() {
            return;
        }
        let digits = match new_code(&code.peek(), &again.peek()) {
            Ok(digits) => digits,
            Err(found) => {
                problem.set(Some(found));
                return page::focus(if found == CodeProblem::TooShort { "lock-next" } else { "lock-next-again" });
            }
        };
        problem.set(None);
        working.set(true);
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let lock = Lock::new(&store.store());
            let done = lock.change_code(&old.peek(), &code.peek(), digits, clock::now());
            working.set(false);
            match done {
                Ok(()) => {
                    round += 1;
                    for mut field in [old, code, again] {
                        field.set(String::new());
                    }
                    ondone.call(());
                }
                Err(error) => {
                    problem.set(Some(error.map_or_else(CodeProblem::Lock, CodeProblem::Unlock)));
                    page::focus("lock-old");
                }
            }
        });
    };
    let said = |wanted: CodeProblem| (problem() == Some(wanted)).then(|| wanted.words(texts));
    let of_old = problem().filter(|found| !matches!(found, CodeProblem::TooShort | CodeProblem::NotTheSame));
    rsx! {
        Card { heading: texts.lock_change().to_string(),
            form { onsubmit: change,
                for round in [round()] {
                    div { key: "{round}",
                        SecretField {
                            id: "lock-old",
                            label: texts.lock_code_old().to_string(),
                            problem: of_old.map(|problem| problem.words(texts)),
                            shown: false,
                            oninput: move |typed| old.set(typed),
                        }
                        SecretField {
                            id: "lock-next",
                            label: texts.lock_code_new().to_string(),
                            hint: texts.lock_code_hint().to_string(),
                            problem: said(CodeProblem::TooShort),
                            shown: false,
                            oninput: move |typed| code.set(typed),
                        }
                        SecretField {
                            id: "lock-next-again",
                            label: texts.lock_code_again().to_string(),
                            problem: said(CodeProblem::NotTheSame),
                            shown: false,
                            oninput: move |typed| again.set(typed),
                        }
                    }
                }
                Button {
                    if working() { {texts.lock_working()} } else { {texts.lock_change()} }
                }
            }
        }
    }
}
