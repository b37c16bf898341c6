//! Sound, vibration and speech for what happens in a session, and the screen that stays on.

use dioxus::prelude::*;

use super::cue_words::cue_words;
use crate::exercises::booklet::Exercises;
use crate::exercises::player::{Moment, PlayerSettings, Session, Signal as CueSignal, Standing, cues, signal};
use crate::i18n::{Language, texts};
use crate::platform::sound::Speaker;
use crate::platform::wake_lock::{WakeLock, keep_awake};
use crate::platform::{speech, vibration};

/// What the player holds while it is on screen.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Signals {
    speaker: CopyValue<Option<Speaker>>,
    before: CopyValue<Option<Moment>>,
    awake: CopyValue<Option<WakeLock>>,
}

/// Made for one screen; it falls silent, and lets the screen go dark, when that is left.
pub(super) fn use_signals() -> Signals {
    let signals = use_hook(|| Signals {
        speaker: CopyValue::new(None),
        before: CopyValue::new(None),
        awake: CopyValue::new(None),
    });
    use_drop(speech::stop);
    signals
}

impl Signals {
    /// To be called at every tap: browsers make no sound before one.
    pub(super) fn touched(mut self, settings: &PlayerSettings) {
        if !settings.sound {
            self.speaker.set(None);
            return;
        }
        let made = self.speaker.peek().as_ref().map(Speaker::wake).is_some();
        if !made {
            self.speaker.set(Speaker::new());
        }
    }

    /// Tells what happened since the last moment.
    pub(super) fn tell(
        mut self,
        session: &Session,
        moment: Moment,
        settings: &PlayerSettings,
        exercises: &Exercises,
        language: Language,
    ) {
        let before = self.before.replace(Some(moment));
        let voice = settings.speech && speech::has_voice(language.tag());
        let mut words = Vec::new();
        for cue in cues(before.as_ref(), &moment) {
            let CueSignal { beep, vibration, say } = signal(cue, settings, voice);
            if let (Some(beep), Some(speaker)) = (beep, self.speaker.peek().as_ref()) {
                speaker.beep(beep);
            }
            if !vibration.is_empty() {
                vibration::vibrate(vibration);
            }
            words.extend(cue_words(cue, session, &moment, exercises, texts(language)).filter(|_| say));
        }
        // What is said takes the place of what was being said, so all of one look is said together.
        if !words.is_empty() {
            speech::say(&words.join(". "), language.tag());
        }
        self.keep_awake(settings.keep_awake && moment.standing == Standing::Running);
    }

    fn keep_awake(mut self, wanted: bool) {
        let held = self.awake.peek().is_some();
        if held != wanted {
            self.awake.set(wanted.then(keep_awake));
        }
    }
}
