//! Choosing the file, and how to get it out of each program.

use std::rc::Rc;

use dioxus::html::FileData;
use dioxus::prelude::*;

use super::words::read_error;
use crate::clock;
use crate::i18n::{texts, use_language};
use crate::import::{Here, History, MOST_BYTES, ReadError, read};
use crate::platform::timer;
use crate::ui::{Card, Icon, IconName, Notice, Tone};

/// Time for the page to say that it is at work, in milliseconds.
const A_MOMENT: u32 = 50;

/// What cannot be read is said, and changes nothing.
#[component]
pub(super) fn ChooseFile(
    onread: EventHandler<Rc<History>>,
    /// Another file is being looked at: what was said about the last one is not true of it.
    onother: EventHandler<()>,
) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let mut problem = use_signal(|| None::<&'static str>);
    let mut working = use_signal(|| false);
    let choose = move |event: FormEvent| async move {
        let Some(file) = event.files().into_iter().next() else { return };
        onother.call(());
        problem.set(None);
        working.set(true);
        timer::wait(A_MOMENT).await;
        let found = history_of(&file).await;
        working.set(false);
        match found {
            Ok(history) => onread.call(Rc::new(history)),
            Err(error) => problem.set(Some(error.map_or(texts.file_not_opened(), |error| read_error(error, texts)))),
        }
    };
    rsx! {
        Card { heading: texts.import_from().to_string(),
            ul {
                li { {texts.import_how_loop()} }
                li { {texts.import_how_nomie()} }
                li { {texts.import_how_pain_tracker()} }
            }
            label { class: "button file",
                Icon { name: IconName::Open }
                {texts.safety_choose()}
                // Phones know the endings of some of these files only, and would show no others.
                input { class: "visually-hidden", id: "import-file", r#type: "file", onchange: choose }
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

/// A large file is not even looked at. An error without a reason: the device did not give the file.
async fn history_of(file: &FileData) -> Result<History, Option<ReadError>> {
    if file.size() > MOST_BYTES as u64 {
        return Err(Some(ReadError::TooLarge));
    }
    let bytes = file.read_bytes().await.map_err(|_| None)?;
    read(&bytes, Here { today: clock::today(), wall_time: &clock::wall_time }).map_err(Some)
}
