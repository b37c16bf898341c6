//! Turning the lock off.

use dioxus::prelude::*;

use super::A_MOMENT;
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::{page, timer};
use crate::settings::lock::CodeProblem;
use crate::storage::lock::Lock;
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, SecretField};

/// Needs the code once more: whoever finds the app open must not be able to take the lock away.
#[component]
pub(super) fn TurnOff(ondone: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut code = use_signal(String::new);
    let mut problem = use_signal(|| None::<CodeProblem>);
    let mut working = use_signal(|| false);
    let turn_off = move |event: FormEvent| {
        event.prevent_default();
        if working() {
            return;
        }
        working.set(true);
        problem.set(None);
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let done = Lock::new(&store.store()).turn_off(&code.peek(), clock::now()).await;
            working.set(false);
            match done {
                Ok(()) => ondone.call(()),
                Err(error) => {
                    problem.set(Some(error.map_or_else(CodeProblem::Lock, CodeProblem::Unlock)));
                    page::focus("lock-off-code");
                }
            }
        });
    };
    rsx! {
        Card { heading: texts.lock_turn_off().to_string(),
            p { {texts.lock_turn_off_explained()} }
            form { onsubmit: turn_off,
                SecretField {
                    id: "lock-off-code",
                    label: texts.lock_code().to_string(),
                    problem: problem().map(|problem| problem.words(texts)),
                    shown: false,
                    oninput: move |typed| code.set(typed),
                }
                Button { look: Look::Danger,
                    if working() { {texts.lock_working()} } else { {texts.lock_turn_off()} }
                }
            }
        }
    }
}
