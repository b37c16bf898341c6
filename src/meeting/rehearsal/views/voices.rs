//! The person's recordings while the rehearsal is on screen.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::Texts;
use crate::meeting::rehearsal::{VoiceName, length};
use crate::platform::timer::{self, Interval};
use crate::platform::voice_playback::{Found, Playback};
use crate::platform::voice_recording::{Heard, NoRecording, Recorder, Recording};
use crate::platform::{kept_voice, speech};
use crate::storage::{Store, use_store};
use crate::ui::Announcer;
use crate::work::moment_id;

/// What is going on with the voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Doing {
    Nothing,
    /// The browser asks for the microphone.
    Asking,
    /// For so many seconds already.
    Recording(u32),
    /// The recording of this name is heard.
    Playing(String),
}

/// Something that did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VoiceTrouble {
    Recording(NoRecording),
    Keeping,
    Deleting,
    Playing,
}

/// Made in this rehearsal; in memory, and perhaps kept as well.
#[derive(Clone)]
pub(super) struct Made {
    pub(super) name: VoiceName,
    pub(super) recording: Recording,
}

/// Held by the page: when that is left, the microphone closes and what was not kept is gone.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Voices {
    store: CopyValue<Store>,
    recorder: CopyValue<Option<Recorder>>,
    playback: CopyValue<Option<Playback>>,
    ticking: CopyValue<Option<Interval>>,
    doing: Signal<Doing>,
    pub(super) made: Signal<Vec<Made>>,
    pub(super) kept: Signal<Vec<VoiceName>>,
    pub(super) trouble: Signal<Option<VoiceTrouble>>,
}

/// For one page.
pub(super) fn use_voices() -> Voices {
    let store = use_store();
    use_hook(|| {
        let voices = Voices {
            store: CopyValue::new(store.store()),
            recorder: CopyValue::new(None),
            playback: CopyValue::new(None),
            ticking: CopyValue::new(None),
            doing: Signal::new(Doing::Nothing),
            made: Signal::new(Vec::new()),
            kept: Signal::new(Vec::new()),
            trouble: Signal::new(None),
        };
        let mut kept = voices.kept;
        spawn(async move {
            let names: Vec<VoiceName> =
                kept_voice::kept().await.iter().filter_map(|name| VoiceName::read(name)).collect();
            if !names.is_empty() {
                kept.set(names);
            }
        });
        voices
    })
}

impl Voices {
    pub(super) fn doing(self) -> Doing {
        (self.doing)()
    }

    /// The recording of this line that was made last in this rehearsal.
    pub(super) fn made_for(self, line: &str) -> Option<Made> {
        self.made.read().iter().find(|made| made.name.line == line).cloned()
    }

    pub(super) fn is_kept(self, name: &VoiceName) -> bool {
        self.kept.read().contains(name)
    }

    /// Records an answer to this line. To be called in answer to a tap.
    pub(super) fn record(mut self, talk: String, line: String, announcer: Announcer, texts: Texts) {
        self.quiet();
        self.trouble.set(None);
        self.doing.set(Doing::Asking);
        let recorder = Recorder::start(move |heard| match heard {
            Heard::Began => {
                self.doing.set(Doing::Recording(0));
                self.ticking.set(Some(timer::every(1000, move || self.tick())));
                announcer.say(texts.voice_running().to_string());
            }
            Heard::Stopped(recording) => {
                self.ended();
                announcer.say(texts.voice_stopped(length(recording.seconds)));
                let recorded = moment_id(clock::now());
                let seconds = recording.seconds;
                let name = VoiceName { talk: talk.clone(), line: line.clone(), recorded, seconds };
                let mut made = self.made.write();
                made.retain(|other| other.name.line != name.line);
                made.push(Made { name, recording });
            }
            Heard::Failed(reason) => {
                self.ended();
                self.trouble.set(Some(VoiceTrouble::Recording(reason)));
            }
        });
        self.recorder.set(Some(recorder));
    }

    fn tick(mut self) {
        let seconds = self.recorder.peek().as_ref().map_or(0, Recorder::seconds);
        self.doing.set(Doing::Recording(seconds));
    }

    fn ended(mut self) {
        self.ticking.set(None);
        self.doing.set(Doing::Nothing);
    }

    /// Ends a recording or what is heard. What was recorded so far is there a moment later.
    pub(super) fn stop(mut self) {
        let doing = self.doing.peek().clone();
        match doing {
            Doing::Nothing => {}
            Doing::Recording(_) => {
                if let Some(recorder) = self.recorder.peek().as_ref() {
                    recorder.stop();
                }
            }
            Doing::Asking => {
                self.recorder.set(None);
                self.ended();
            }
            Doing::Playing(_) => {
                self.playback.set(None);
                self.doing.set(Doing::Nothing);
            }
        }
    }

    fn quiet(mut self) {
        speech::stop();
        self.playback.set(None);
        self.recorder.set(None);
        self.ticking.set(None);
    }

    /// Plays a recording of this rehearsal. To be called in answer to a tap.
    pub(super) fn play(self, made: &Made) {
        let recording = made.recording.clone();
        self.play_found(&made.name, Box::pin(async move { Some(recording) }));
    }

    /// Plays one that was kept. To be called in answer to a tap.
    pub(super) fn play_kept(self, name: &VoiceName) {
        let (written, seconds) = (name.to_string(), name.seconds);
        let store = self.store.read().clone();
        self.play_found(name, Box::pin(async move { store.kept_voice(&written, seconds).await }));
    }

    fn play_found(mut self, name: &VoiceName, recording: Found) {
        self.quiet();
        self.trouble.set(None);
        self.doing.set(Doing::Playing(name.to_string()));
        let playback = Playback::start(recording, move |played| {
            self.doing.set(Doing::Nothing);
            if !played {
                self.trouble.set(Some(VoiceTrouble::Playing));
            }
        });
        self.playback.set(Some(playback));
    }

    /// Forgets what is not kept.
    pub(super) fn forget(mut self) {
        self.quiet();
        self.doing.set(Doing::Nothing);
        self.made.set(Vec::new());
        self.trouble.set(None);
    }

    /// Keeps it on the device; whether it is there now.
    pub(super) async fn keep(mut self, name: VoiceName, recording: Recording) -> bool {
        let store = self.store.read().clone();
        let worked = store.keep_voice(&name.to_string(), recording).await;
        if worked && !self.kept.peek().contains(&name) {
            self.kept.write().push(name);
        }
        self.trouble.set((!worked).then_some(VoiceTrouble::Keeping));
        worked
    }

    /// Takes it off the device; what it was, to bring it back.
    pub(super) async fn delete(mut self, name: &VoiceName) -> Option<Recording> {
        let store = self.store.read().clone();
        let recording = store.kept_voice(&name.to_string(), name.seconds).await;
        let worked = kept_voice::remove(&name.to_string()).await;
        self.trouble.set((!worked).then_some(VoiceTrouble::Deleting));
        if worked {
            self.stop();
            self.kept.write().retain(|other| other != name);
        }
        recording.filter(|_| worked)
    }
}
