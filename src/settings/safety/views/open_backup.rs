//! Choosing a backup file and opening it.

use std::rc::Rc;

use dioxus::html::FileData;
use dioxus::prelude::*;

use super::words::read_error;
use crate::i18n::{texts, use_language};
use crate::platform::{page, timer};
use crate::storage::backup::{Contents, MOST_BYTES, ReadError, is_sealed, read};
use crate::ui::{Button, Card, Icon, IconName, Look, Notice, SecretField, Tick, Tone, use_after_render};

/// Time for the page to say that it is at work, in milliseconds.
const A_MOMENT: u32 = 50;

/// Asks for the file, and for the passphrase when it is sealed. What cannot be opened is said, and changes nothing.
#[component]
pub(super) fn OpenBackup(
    explained: String,
    /// A file was opened.
    onopened: EventHandler<Rc<Contents>>,
    /// Another file is being looked at: what was said about the last one is not true of it.
    onother: EventHandler<()>,
) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let mut locked = use_signal(|| None::<Rc<[u8]>>);
    let mut passphrase = use_signal(String::new);
    let mut shown = use_signal(|| false);
    let mut problem = use_signal(|| None::<&'static str>);
    let mut working = use_signal(|| false);
    let mut open = move |bytes: Rc<[u8]>, with: Option<String>| {
        working.set(true);
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let opened = read(&bytes, with.as_deref());
            working.set(false);
            match opened {
                Ok(contents) => {
                    locked.set(None);
                    problem.set(None);
                    onopened.call(Rc::new(contents));
                }
                Err(error) => problem.set(Some(read_error(error, language))),
            }
        });
    };
    let choose = move |event: FormEvent| async move {
        let Some(file) = event.files().into_iter().next() else { return };
        onother.call(());
        locked.set(None);
        passphrase.set(String::new());
        problem.set(None);
        match bytes_of(&file).await {
            Ok(bytes) if is_sealed(&bytes) => locked.set(Some(bytes)),
            Ok(bytes) => open(bytes, None),
            Err(None) => problem.set(Some(texts.file_not_opened())),
            Err(Some(error)) => problem.set(Some(read_error(error, language))),
        }
    };
    let unlock = move |event: FormEvent| {
        event.prevent_default();
        if let Some(bytes) = locked.peek().clone().filter(|_| !working()) {
            open(bytes, Some(passphrase.peek().clone()));
        }
    };
    use_after_render(locked().is_some().to_string(), move || {
        if locked.peek().is_some() {
            page::focus("open-passphrase");
        }
    });
    rsx! {
        Card {
            p { "{explained}" }
            label { class: "button file",
                Icon { name: IconName::Open }
                {texts.safety_choose()}
                // Phones do not know the ending, and would show no file at all.
                input { class: "visually-hidden", id: "backup-file", r#type: "file", onchange: choose }
            }
            if locked().is_some() {
                form { onsubmit: unlock,
                    SecretField {
                        id: "open-passphrase",
                        label: texts.safety_passphrase_of_file().to_string(),
                        shown: shown(),
                        oninput: move |typed| passphrase.set(typed),
                    }
                    Tick {
                        id: "open-passphrase-shown",
                        label: texts.safety_show_passphrase().to_string(),
                        checked: shown(),
                        onchange: move |ticked| shown.set(ticked),
                    }
                    div { class: "actions",
                        Button { look: Look::Primary, {texts.safety_open_file()} }
                    }
                }
            }
            if working() {
                p { role: "status", {texts.safety_working()} }
            }
            if let Some(problem) = problem() {
                Notice { tone: Tone::Warning,
                    p { {problem} }
                    p { {texts.nothing_changed()} }
                }
            }
        }
    }
}

/// All of the file; a large one is not even looked at. An error without a reason: the device did not give it.
async fn bytes_of(file: &FileData) -> Result<Rc<[u8]>, Option<ReadError>> {
    if file.size() > MOST_BYTES as u64 {
        return Err(Some(ReadError::TooLarge));
    }
    let bytes = file.read_bytes().await.map_err(|_| None)?;
    Ok(Rc::from(&bytes[..]))
}
