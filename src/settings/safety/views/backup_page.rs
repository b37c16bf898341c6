//! Making a backup file.

use dioxus::prelude::*;

use super::made_card::{MadeCard, MadeFile};
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::save_file::DataFile;
use crate::platform::{page, random, timer};
use crate::route::Route;
use crate::settings::safety::{At, BackupLog, LogChange, file_name};
use crate::storage::backup::{Contents, Cost, fingerprint, is_long_enough, plain, sealed_file};
use crate::storage::{LiveStore, use_document, use_store};
use crate::ui::{
    Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, Notice, PageHeading, SecretField, TextField,
    Tick, Tone,
};

/// Time for the page to say that it is at work, in milliseconds: finding the key keeps it busy for a moment.
const A_MOMENT: u32 = 50;

const SEALED: &str = "sealed";
const PLAIN: &str = "plain";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    TooShort,
    NotTheSame,
    NotMade,
}

/// Sealed with a passphrase, or readable by anybody after a warning.
#[component]
pub(super) fn BackupPage() -> Element {
    let texts = use_texts();
    let store = use_store();
    let (log, change) = use_document(BackupLog::key(), LogChange::apply);
    let mut sealed = use_signal(|| true);
    let mut shown = use_signal(|| false);
    let mut passphrase = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut problem = use_signal(|| None::<Problem>);
    let mut working = use_signal(|| false);
    let mut made = use_signal(|| None::<MadeFile>);
    let device = log.unwrap_or_default().device;
    let named = device.clone();
    let notice = texts.safety_plain_notice();
    let make = move |event: FormEvent| {
        event.prevent_default();
        let found = if sealed() { check(&passphrase.peek(), &again.peek()) } else { None };
        problem.set(found);
        if found.is_some() {
            page::focus(if found == Some(Problem::TooShort) { "passphrase" } else { "passphrase-again" });
            return;
        }
        if working() {
            return;
        }
        working.set(true);
        // What was said about the file before is not true of the next.
        made.set(None);
        let with = sealed().then(|| passphrase.peek().clone());
        let device = named.clone();
        spawn(async move {
            timer::wait(A_MOMENT).await;
            let file = file(store, device, with.as_deref(), notice);
            if file.is_none() {
                problem.set(Some(Problem::NotMade));
            }
            made.set(file);
            working.set(false);
        });
    };
    let options = [(SEALED, texts.safety_sealed()), (PLAIN, texts.safety_plain())]
        .map(|(code, text)| ChoiceOption { code: code.to_owned(), text: text.to_owned() });
    let said = |wanted: Problem, words: &str| (problem() == Some(wanted)).then(|| words.to_owned());
    rsx! {
        PageHeading { text: texts.safety_make().to_string() }
        p { class: "lead", {texts.safety_make_lead()} }
        form { onsubmit: make,
            Card {
                h2 { id: "backup-how", {texts.safety_how()} }
                ChoiceCards {
                    id: "backup-kind",
                    labelled_by: "backup-how",
                    options: options.to_vec(),
                    chosen: vec![if sealed() { SEALED } else { PLAIN }.to_owned()],
                    onchange: move |(code, _): (String, bool)| {
                        sealed.set(code == SEALED);
                        made.set(None);
                    },
                }
                if sealed() {
                    Notice { tone: Tone::Warning,
                        p { {texts.safety_forgotten()} }
                    }
                    SecretField {
                        id: "passphrase",
                        label: texts.safety_passphrase().to_string(),
                        hint: texts.safety_passphrase_hint().to_string(),
                        problem: said(Problem::TooShort, texts.safety_too_short()),
                        shown: shown(),
                        oninput: move |typed| passphrase.set(typed),
                    }
                    SecretField {
                        id: "passphrase-again",
                        label: texts.safety_passphrase_again().to_string(),
                        problem: said(Problem::NotTheSame, texts.safety_not_the_same()),
                        shown: shown(),
                        oninput: move |typed| again.set(typed),
                    }
                    Tick {
                        id: "passphrase-shown",
                        label: texts.safety_show_passphrase().to_string(),
                        checked: shown(),
                        onchange: move |ticked| shown.set(ticked),
                    }
                } else {
                    Notice { tone: Tone::Warning,
                        p { {texts.safety_plain_warning()} }
                    }
                }
                TextField {
                    id: "backup-device",
                    label: texts.safety_device().to_string(),
                    hint: texts.safety_device_hint().to_string(),
                    value: device,
                    oninput: move |typed| change.call(LogChange::Device(typed)),
                }
                if problem() == Some(Problem::NotMade) {
                    Notice { tone: Tone::Warning,
                        p { {texts.safety_not_made()} }
                    }
                }
                div { class: "actions",
                    Button { look: Look::Primary, id: "make-backup", {texts.safety_make_button()} }
                }
                if working() {
                    p { role: "status", {texts.safety_working()} }
                }
            }
        }
        if let Some(made) = made() {
            MadeCard { made, onkept: move |made| change.call(LogChange::Made(made)) }
        }
        ButtonLink { icon: IconName::Back, to: Route::SafetyPages { at: At::Overview }, {texts.safety_title()} }
    }
}

fn check(passphrase: &str, again: &str) -> Option<Problem> {
    if !is_long_enough(passphrase) {
        return Some(Problem::TooShort);
    }
    (passphrase.trim() != again.trim()).then_some(Problem::NotTheSame)
}

/// The file of all that is stored now. `None`: the device did not give what it takes.
fn file(store: LiveStore, device: String, passphrase: Option<&str>, notice: &str) -> Option<MadeFile> {
    let at = clock::now();
    let texts = store.store().contents().ok()?;
    let fingerprint = fingerprint(&texts);
    let contents = Contents { made: at, device, app: env!("CARGO_PKG_VERSION").to_owned(), texts };
    let (bytes, mime) = match passphrase {
        Some(passphrase) => {
            let (salt, nonce) = (random::bytes()?, random::bytes()?);
            (sealed_file(&contents, passphrase, Cost::default(), salt, nonce).ok()?, "application/octet-stream")
        }
        None => (plain(&contents, notice), "application/json"),
    };
    let name = file_name(at.date(), passphrase.is_some());
    Some(MadeFile { file: DataFile { name, mime, bytes: bytes.into() }, at, fingerprint })
}
