//! Recording an answer and hearing it.

use dioxus::prelude::*;

use super::voices::{Doing, Made, VoiceTrouble, Voices};
use crate::i18n::{Texts, use_texts};
use crate::meeting::rehearsal::length;
use crate::platform::page;
use crate::platform::voice_recording::NoRecording;
use crate::ui::{Button, Card, IconName, Look, Notice, Tone, use_announcer};

/// One button that begins and ends a recording, and the last recording of this line.
#[component]
pub(super) fn VoiceBox(talk: String, line: String, voices: Voices) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let made = voices.made_for(&line);
    let doing = voices.doing();
    let is_on = matches!(doing, Doing::Asking | Doing::Recording(_));
    rsx! {
        Card { heading: texts.voice_heading().to_string(),
            p { {texts.voice_lead()} }
            match doing {
                Doing::Asking => rsx! {
                    p { role: "status", {texts.voice_asking()} }
                },
                Doing::Recording(seconds) => rsx! {
                    p { class: "recording",
                        span { class: "recording-sign", aria_hidden: "true" }
                        strong { {texts.voice_running()} }
                        span { aria_hidden: "true", {length(seconds)} }
                    }
                },
                _ => rsx! {},
            }
            Button {
                look: if is_on { Look::Danger } else { Look::Plain },
                onpress: move |()| {
                    if is_on {
                        voices.stop();
                    } else {
                        voices.record(talk.clone(), line.clone(), announcer, texts);
                    }
                },
                if is_on {
                    {texts.voice_stop()}
                } else if made.is_some() {
                    {texts.voice_record_again()}
                } else {
                    {texts.voice_record()}
                }
            }
            {trouble_notice(voices, texts)}
            if let Some(made) = made.filter(|_| !is_on) {
                p { class: "hint", {texts.voice_again_hint()} }
                MadeRow { made: made.name.to_string(), about: String::new(), voices }
            }
        }
    }
}

/// A recording of this rehearsal: its length, to hear, to keep. By its name.
#[component]
pub(super) fn MadeRow(
    made: String,
    /// What it is about, where there are several.
    about: String,
    voices: Voices,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let found = voices.made.read().iter().find(|other| other.name.to_string() == made).cloned();
    let Some(to_play) = found else { return rsx! {} };
    let Made { name, recording } = to_play.clone();
    let is_playing = voices.doing() == Doing::Playing(made.clone());
    let (is_kept, seconds) = (voices.is_kept(&name), name.seconds);
    let to_keep = (name, recording);
    let button = format!("play-{made}");
    let named = |label: String| (!about.is_empty()).then_some(label);
    rsx! {
        p {
            if !about.is_empty() { "{about} " }
            {texts.voice_length(length(seconds))}
        }
        div { class: "actions",
            Button {
                id: "{button}",
                label: named(texts.voice_play_named(&about)).filter(|_| !is_playing),
                onpress: move |()| if is_playing { voices.stop() } else { voices.play(&to_play) },
                if is_playing { {texts.voice_play_stop()} } else { {texts.voice_play()} }
            }
            if !is_kept {
                Button {
                    icon: IconName::Check,
                    label: named(texts.voice_keep_named(&about)),
                    onpress: move |()| {
                        let (name, recording) = to_keep.clone();
                        let button = button.clone();
                        spawn(async move {
                            if voices.keep(name, recording).await {
                                page::focus(&button);
                                announcer.say(texts.voice_kept_now().to_string());
                            }
                        });
                    },
                    {texts.voice_keep()}
                }
            }
        }
        p { class: "hint",
            if is_kept { {texts.voice_kept_now()} } else { {texts.voice_gone_soon()} }
        }
    }
}

/// What did not work, in a sentence; the rehearsal goes on.
pub(super) fn trouble_notice(voices: Voices, texts: Texts) -> Element {
    let Some(trouble) = (voices.trouble)() else { return rsx! {} };
    let words = match trouble {
        VoiceTrouble::Recording(NoRecording::Refused) => texts.voice_refused(),
        VoiceTrouble::Recording(NoRecording::NoMicrophone) => texts.voice_no_microphone(),
        VoiceTrouble::Recording(NoRecording::NotWorking) => texts.voice_not_working(),
        VoiceTrouble::Recording(NoRecording::NotSupported) => texts.voice_not_supported(),
        VoiceTrouble::Keeping => texts.voice_not_kept(),
        VoiceTrouble::Deleting => texts.voice_not_deleted(),
        VoiceTrouble::Playing => texts.voice_not_played(),
    };
    rsx! {
        Notice { tone: Tone::Warning,
            p { {words} }
        }
    }
}
