//! Share or keep, for everything that was written.

use dioxus::prelude::*;

use super::SharedSheetView;
use super::line_choices::line_choices;
use super::tell_health::tell_health;
use super::telling::{own_weighing, what_to_tell};
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::{MeetingChange, OpenMeeting};
use crate::meeting::sharing::{PaperKind, SharedSheet, marked_lines, use_word_check};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{BelowFold, ButtonLink, IconName, Look, Notice, Tone};
use crate::work::use_country;

/// What is mostly told and what not, every line with its choice, what is asked about, and the manager's paper exactly as
/// it leaves. On paper comes the sheet alone.
#[component]
pub fn ShareStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let country = use_country()();
    let check = use_word_check(&[language]);
    let marked = marked_lines(&open.meeting, &check);
    let mut asked = use_hook(|| CopyValue::new(Vec::new()));
    for line in &marked {
        if !asked.peek().contains(&line.place) {
            asked.write().push(line.place.clone());
        }
    }
    let sheet = SharedSheet::of(&open.meeting, language);
    let onchange = open.onchange;
    // The buttons of the question go away with the answer: the choice above them takes the focus.
    let answer = use_callback(move |change: MeetingChange| {
        if let MeetingChange::Share(place, _) | MeetingChange::LetGo(place, _) = &change {
            page::focus(&format!("{}-shared", place.field_id()));
        }
        onchange.call(change);
    });
    let count = u32::try_from(marked.len()).unwrap_or(u32::MAX);
    rsx! {
        div { class: "no-print",
            p { class: "lead", {texts.share_lead()} }
            {what_to_tell(country, texts)}
            if count > 0 {
                Notice { tone: Tone::Info, p { {texts.share_marked_count(count)} } }
            }
            BelowFold {
                {line_choices(&open.meeting, &marked, &asked.peek(), onchange, answer, language)}
                {tell_health(&open.meeting, &marked, onchange, answer, texts)}
                p {
                    Link { to: Route::MeetingPages { at: At::Words }, {texts.words_to()} }
                }
                {own_weighing(&open.meeting, onchange, texts)}
                h2 { {texts.share_preview()} }
                p { class: "hint", {texts.share_preview_hint()} }
            }
        }
        if sheet.is_empty() {
            p { class: "no-print", {texts.share_nothing()} }
        } else {
            BelowFold {
                SharedSheetView { sheet, written_in: language }
                if open.is_stored {
                    div { class: "no-print actions",
                        ButtonLink {
                            look: Look::Plain,
                            icon: IconName::Print,
                            to: Route::MeetingPaperPage { id: open.id.clone(), kind: PaperKind::Manager },
                            {texts.share_to_paper()}
                        }
                    }
                }
            }
        }
    }
}
