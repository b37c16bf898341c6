//! Another questionnaire, from a file a therapist gave.

use dioxus::html::FileData;
use dioxus::prelude::*;

use super::sentences::read_error;
use crate::i18n::use_texts;
use crate::questionnaire::shelf::{OpenError, use_shelf};
use crate::ui::{Card, Icon, IconName, Notice, Tone};

/// Opens a FHIR R4 questionnaire file. What cannot be used is said, and changes nothing.
#[component]
pub(super) fn OpenFile() -> Element {
    let texts = use_texts();
    let shelf = use_shelf();
    let mut outcome = use_signal(|| None::<Result<(), OpenFailure>>);
    let open = move |event: FormEvent| async move {
        let Some(file) = event.files().into_iter().next() else { return };
        outcome.set(Some(match read(&file).await {
            Some(json) => shelf.open_file(json).map(drop).map_err(OpenFailure::Open),
            None => Err(OpenFailure::NotOpened),
        }));
    };
    rsx! {
        Card { heading: texts.open_heading().to_string(),
            p { {texts.open_explained()} }
            label { class: "button file",
                Icon { name: IconName::Open }
                {texts.open_button()}
                input { class: "visually-hidden", id: "questionnaire-file", r#type: "file", accept: ".json,application/json", onchange: open }
            }
            match outcome() {
                None => rsx! {},
                Some(Ok(())) => rsx! {
                    Notice { tone: Tone::Good,
                        p { {texts.open_done()} }
                    }
                },
                Some(Err(failure)) => rsx! {
                    Notice { tone: Tone::Warning,
                        p {
                            match failure {
                                OpenFailure::NotOpened => texts.file_not_opened().to_string(),
                                OpenFailure::Open(OpenError::Read(error)) => read_error(&error, texts),
                                OpenFailure::Open(OpenError::Save(_)) => texts.file_not_saved().to_string(),
                            }
                        }
                        p { {texts.nothing_changed()} }
                    }
                },
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum OpenFailure {
    /// The device did not give it.
    NotOpened,
    Open(OpenError),
}

async fn read(file: &FileData) -> Option<String> {
    file.read_string().await.ok()
}
