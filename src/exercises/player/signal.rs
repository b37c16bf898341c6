//! How a cue reaches the person, by their settings.

use super::cues::Cue;
use super::phase::PhaseKind;
use super::settings::PlayerSettings;
use crate::platform::sound::Beep;

/// What to do for a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    pub beep: Option<Beep>,
    /// Milliseconds on, off, on and so on; empty for none.
    pub vibration: &'static [u32],
    /// Say the words for the cue.
    pub say: bool,
}

/// What a cue is turned into. `voice`: there is one for the person's language. Numbers are either said or beeped: both
/// at once drown each other.
pub fn signal(cue: Cue, settings: &PlayerSettings, voice: bool) -> Signal {
    let say = settings.speech && voice && cue != Cue::PhaseEnds;
    let is_number = matches!(cue, Cue::Countdown(_) | Cue::RepCounted(_));
    let beep = beep(cue).filter(|_| settings.sound && !(say && is_number));
    Signal { beep, vibration: if settings.vibration { vibration(cue) } else { &[] }, say }
}

fn beep(cue: Cue) -> Option<Beep> {
    match cue {
        Cue::ExerciseStarts(_) | Cue::PhaseStarts(PhaseKind::GetReady | PhaseKind::Rest) => None,
        Cue::PhaseStarts(_) => Some(Beep::Start),
        Cue::PhaseEnds | Cue::TimeUp => Some(Beep::End),
        Cue::Countdown(_) => Some(Beep::Tick),
        Cue::Halfway => Some(Beep::Halfway),
        Cue::RepCounted(_) => Some(Beep::Rep),
        Cue::Finished => Some(Beep::Finished),
    }
}

fn vibration(cue: Cue) -> &'static [u32] {
    match cue {
        Cue::ExerciseStarts(_) | Cue::PhaseStarts(PhaseKind::GetReady | PhaseKind::Rest) => &[],
        Cue::PhaseStarts(_) => &[200],
        Cue::PhaseEnds => &[400],
        Cue::TimeUp => &[400, 200, 400],
        Cue::Countdown(_) => &[60],
        Cue::Halfway => &[80, 80, 80],
        Cue::RepCounted(_) => &[40],
        Cue::Finished => &[200, 100, 200, 100, 400],
    }
}
