//! What is on screen while the app is locked, and nothing else.

use dioxus::prelude::*;

use super::A_MOMENT;
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::{page, timer};
use crate::settings::data::DeleteEverything;
use crate::settings::lock::CodeProblem;
use crate::storage::lock::{Lock, LockOptions, LockState};
use crate::storage::use_store;
use crate::ui::{Button, Card, IconName, Look, PageHeading, SecretField, Tick};

/// Asks for the code. `onopen` is called when it is open, before anything else is shown; `check_in` is what may be written
/// without it, where the person allowed that.
#[component]
pub fn LockScreen(onopen: EventHandler<()>, check_in: Element) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut code = use_signal(String::new);
    let mut shown = use_signal(|| false);
    let mut writing = use_signal(|| false);
    let mut deleting = use_signal(|| false);
    let mut problem = use_signal(|| None::<CodeProblem>);
    let mut working = use_signal(|| false);
    let options = match Lock::new(&store.store()).state() {
        LockState::Locked(options) | LockState::Open(options) => options,
        LockState::Off => LockOptions::default(),
    };
    let open = move |event: FormEvent| {
        event.prevent_default();
        if working() {
            return;
        }
        working.set(true);
        problem.set(None);
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let opened = Lock::new(&store.store()).unlock(&code.peek(), clock::now()).await;
            working.set(false);
            match opened {
                Ok(()) => {
                    onopen.call(());
                    store.changed();
                }
                Err(error) => {
                    problem.set(Some(CodeProblem::Unlock(error)));
                    page::focus("unlock-code");
                }
            }
        });
    };
    rsx! {
        PageHeading { text: texts.lock_locked().to_string() }
        form { class: "unlock", onsubmit: open,
            SecretField {
                id: "unlock-code",
                label: texts.lock_code().to_string(),
                problem: problem().map(|problem| problem.words(texts)),
                shown: shown(),
                digits: options.digits,
                oninput: move |typed| code.set(typed),
            }
            Tick {
                id: "unlock-shown",
                label: texts.lock_show_code().to_string(),
                checked: shown(),
                onchange: move |ticked| shown.set(ticked),
            }
            Button { look: Look::Primary,
                if working() { {texts.lock_opening()} } else { {texts.lock_open()} }
            }
        }
        if options.check_in {
            if writing() {
                Card { heading: texts.lock_check_in().to_string(),
                    p { {texts.lock_check_in_explained()} }
                    {check_in}
                }
            } else {
                Button { icon: IconName::Edit, onpress: move |()| writing.set(true), {texts.lock_check_in()} }
            }
        }
        details { class: "card",
            summary { {texts.lock_forgot_heading()} }
            p { {texts.lock_forgot()} }
            Button { look: Look::Danger, icon: IconName::Delete, onpress: move |()| deleting.set(true), {texts.delete_button()} }
        }
        if deleting() {
            DeleteEverything { onclose: move |()| deleting.set(false) }
        }
    }
}
