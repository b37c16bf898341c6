//! The file: how it is written, how much is in it, and the ways to take it along.

use dioxus::prelude::*;

use crate::i18n::{use_language, use_texts};
use crate::platform::page;
use crate::platform::save_file::{self, Handed, TextFile};
use crate::report::csv::{Separator, csv};
use crate::report::journal::export_period::ExportPeriod;
use crate::report::journal::rows::rows;
use crate::report::journal::stored::journal_data;
use crate::storage::use_store;
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, Look, Notice, Tone, use_after_render};

const COMMA: &str = "comma";
const SEMICOLON: &str = "semicolon";

/// The rows are counted after the page is shown, and written when a button is pressed: years of them take a moment.
#[component]
pub(super) fn ExportCard(period: ExportPeriod) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut chosen = use_signal(|| None::<Separator>);
    let mut counted = use_signal(|| None::<u32>);
    let mut handed = use_signal(|| None::<Handed>);
    let can_share = use_hook(|| save_file::can_share(&text_file(String::new())));
    let separator = chosen().unwrap_or(Separator::expected(language));
    let table = move || rows(&journal_data(store, period.days()), period.days(), language);
    use_after_render(format!("{period:?}{}", store.revision()), move || {
        counted.set(u32::try_from(table().len().saturating_sub(1)).ok());
        handed.set(None);
    });
    let mut told = move |outcome: Handed| {
        handed.set(Some(outcome));
        page::focus("export-outcome");
    };
    let save = move |()| told(save_file::save(&text_file(csv(&table(), separator))));
    let share = move |()| {
        let sharing = save_file::share(&text_file(csv(&table(), separator)));
        spawn(async move { told(sharing.await) });
    };
    let said = handed().and_then(|outcome| match outcome {
        Handed::Saved => Some((Tone::Good, texts.export_saved())),
        Handed::Shared => Some((Tone::Good, texts.reminders_calendar_shared())),
        Handed::NotPossible => Some((Tone::Warning, texts.reminders_calendar_not_saved())),
        Handed::Cancelled => None,
    });
    let option = |code: &str, text: &str| ChoiceOption { code: code.to_owned(), text: text.to_owned() };
    rsx! {
        Card { heading: texts.export_file().to_string(),
            p { role: "status",
                match counted() {
                    None => rsx! { {texts.export_counting()} },
                    Some(0) => rsx! { {texts.export_nothing()} },
                    Some(count) => rsx! { "{texts.export_count(count)}" },
                }
            }
            if counted() != Some(0) {
                h3 { id: "separator-heading", {texts.export_separator()} }
                ChoiceCards {
                    id: "separator",
                    labelled_by: "separator-heading",
                    described_by: "separator-hint",
                    options: vec![option(SEMICOLON, texts.export_semicolon()), option(COMMA, texts.export_comma())],
                    chosen: vec![if separator == Separator::Comma { COMMA } else { SEMICOLON }.to_owned()],
                    onchange: move |(code, _): (String, bool)| {
                        chosen.set(Some(if code == COMMA { Separator::Comma } else { Separator::Semicolon }));
                    },
                }
                p { class: "hint", id: "separator-hint", {texts.export_separator_hint()} }
                Notice { tone: Tone::Info, p { {texts.export_readable()} } }
                div { class: "actions",
                    Button { look: Look::Primary, onpress: save, {texts.export_save()} }
                    if can_share {
                        Button { onpress: share, {texts.summary_share()} }
                    }
                }
            }
            div { id: "export-outcome", tabindex: "-1",
                if let Some((tone, words)) = said {
                    Notice { tone, p { {words} } }
                }
            }
        }
    }
}

fn text_file(text: String) -> TextFile {
    TextFile { name: "reprise-journal.csv".to_owned(), mime: "text/csv;charset=utf-8", text }
}
