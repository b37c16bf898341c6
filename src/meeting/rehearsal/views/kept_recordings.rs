//! The recordings that the person kept.

use dioxus::prelude::*;

use super::voice_box::trouble_notice;
use super::voices::{Doing, Voices};
use super::words::line_words;
use crate::i18n::{Language, Texts, date_short, texts, time_short, use_language, use_texts};
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::{RehearsalLine, VoiceName, length, other_talks, own_lines};
use crate::platform::page;
use crate::platform::voice_recording::Recording;
use crate::storage::use_store;
use crate::ui::{Button, Card, IconName, ItemList, Look, UndoNotice};

/// Of this talk, and of talks that are no longer here. Nothing where there are none.
#[component]
pub(super) fn KeptRecordings(talk: OpenMeeting, voices: Voices) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut deleted = use_signal(|| None::<(VoiceName, CopyValue<Recording>)>);
    let kept = voices.kept.read().clone();
    let elsewhere = other_talks(store, &talk.id);
    let shown: Vec<VoiceName> = kept.into_iter().filter(|name| !elsewhere.contains(&name.talk)).collect();
    let own = own_lines(&talk.meeting.answers);
    let play = use_callback(move |name: VoiceName| voices.play_kept(&name));
    let delete = use_callback(move |name: VoiceName| {
        spawn(async move {
            if let Some(recording) = voices.delete(&name).await {
                deleted.set(Some((name, CopyValue::new(recording))));
            }
        });
    });
    let undo = move |(name, recording): (VoiceName, CopyValue<Recording>)| {
        let recording = recording.peek().clone();
        spawn(async move {
            if voices.keep(name, recording).await {
                deleted.set(None);
                page::focus("page-heading");
            }
        });
    };
    if shown.is_empty() && deleted.read().is_none() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.voice_kept().to_string(),
            if let Some(back) = deleted() {
                UndoNotice {
                    said: texts.voice_deleted().to_string(),
                    subject: back.0.to_string(),
                    onundo: move |()| undo(back.clone()),
                }
            }
            {trouble_notice(voices, texts)}
            ItemList {
                for name in shown {
                    li { key: "{name}", {row(&name, &title(&name, &own, language), voices, play, delete, texts)} }
                }
            }
        }
    }
}

/// When, and what it answers.
fn title(name: &VoiceName, own: &[RehearsalLine], language: Language) -> String {
    let texts = texts(language);
    let unknown = RehearsalLine { id: name.line.clone(), ..RehearsalLine::default() };
    let line = own.iter().find(|line| line.id == name.line).unwrap_or(&unknown);
    let words = line_words(line, texts);
    match name.moment() {
        Some(moment) => {
            texts.voice_kept_named(date_short(moment.date(), language), time_short(moment.time(), language), words)
        }
        None => words,
    }
}

fn row(
    name: &VoiceName,
    title: &str,
    voices: Voices,
    play: Callback<VoiceName>,
    delete: Callback<VoiceName>,
    texts: Texts,
) -> Element {
    let is_playing = voices.doing() == Doing::Playing(name.to_string());
    let (to_play, to_delete) = (name.clone(), name.clone());
    rsx! {
        p { dir: "auto", "{title}" }
        p { class: "hint", {texts.voice_length(length(name.seconds))} }
        div { class: "actions",
            Button {
                label: (!is_playing).then(|| texts.voice_play_named(title)),
                onpress: move |()| if is_playing { voices.stop() } else { play.call(to_play.clone()) },
                if is_playing { {texts.voice_play_stop()} } else { {texts.voice_play()} }
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.voice_delete_named(title),
                onpress: move |()| delete.call(to_delete.clone()),
                {texts.voice_delete()}
            }
        }
    }
}
