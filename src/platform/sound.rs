//! Short sounds, made by the browser itself: no file to load.

/// What a sound means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beep {
    /// A second of counting down.
    Tick,
    /// Something begins.
    Start,
    /// Something is over.
    End,
    Halfway,
    /// A repetition.
    Rep,
    /// All is done.
    Finished,
}

/// A tone.
#[cfg(target_family = "wasm")]
struct Note {
    hertz: f32,
    /// When it begins and how long it lasts, in seconds.
    at: f64,
    seconds: f64,
}

#[cfg(target_family = "wasm")]
const fn note(hertz: f32, at: f64, seconds: f64) -> Note {
    Note { hertz, at, seconds }
}

#[cfg(target_family = "wasm")]
impl Beep {
    // Between 500 and 1100 Hz: small loudspeakers carry it, and old ears hear it.
    fn notes(self) -> &'static [Note] {
        const TICK: &[Note] = &[note(660.0, 0.0, 0.1)];
        const START: &[Note] = &[note(880.0, 0.0, 0.35)];
        const END: &[Note] = &[note(880.0, 0.0, 0.18), note(587.0, 0.2, 0.4)];
        const HALFWAY: &[Note] = &[note(740.0, 0.0, 0.12), note(740.0, 0.2, 0.12)];
        const REP: &[Note] = &[note(740.0, 0.0, 0.06)];
        const FINISHED: &[Note] = &[note(587.0, 0.0, 0.2), note(740.0, 0.22, 0.2), note(880.0, 0.44, 0.5)];
        match self {
            Self::Tick => TICK,
            Self::Start => START,
            Self::End => END,
            Self::Halfway => HALFWAY,
            Self::Rep => REP,
            Self::Finished => FINISHED,
        }
    }
}

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::JsValue;

    use super::{Beep, Note};
    use crate::platform::by_name::{call, construct, get};

    /// Loud enough in a room, quiet enough next to an ear.
    const VOLUME: f32 = 0.4;
    /// Seconds to rise and to fall: without them a tone begins and ends with a click.
    const EDGE: f64 = 0.015;

    /// Makes sounds until it is dropped.
    pub struct Speaker {
        context: JsValue,
    }

    impl Speaker {
        /// `None` where there is no sound. Made in answer to a tap it sounds at once; otherwise from
        /// [`Self::wake`] on.
        pub fn new() -> Option<Self> {
            let context = construct("AudioContext", &[]).or_else(|| construct("webkitAudioContext", &[]))?;
            let speaker = Self { context };
            speaker.wake();
            Some(speaker)
        }

        /// To be called at every tap: browsers are mute before the first one, and iPhones again after a call.
        pub fn wake(&self) {
            if !self.is_awake() {
                // The promise is of no use: whether it sounds is asked each time.
                let _ = call(&self.context, "resume", &[]);
            }
        }

        /// Makes the sound now, or not at all: sounds that waited would all come at once.
        pub fn beep(&self, beep: Beep) {
            if self.is_awake() {
                for note in beep.notes() {
                    let _ = self.play(note);
                }
            }
        }

        fn is_awake(&self) -> bool {
            get(&self.context, "state").and_then(|state| state.as_string()).as_deref() == Some("running")
        }

        fn play(&self, note: &Note) -> Option<()> {
            let begin = get(&self.context, "currentTime")?.as_f64()? + note.at;
            let end = begin + note.seconds;
            let oscillator = call(&self.context, "createOscillator", &[])?;
            let _ = js_sys::Reflect::set(&get(&oscillator, "frequency")?, &"value".into(), &note.hertz.into());
            let gain = call(&self.context, "createGain", &[])?;
            let volume = get(&gain, "gain")?;
            call(&volume, "setValueAtTime", &[0.into(), begin.into()])?;
            call(&volume, "linearRampToValueAtTime", &[VOLUME.into(), (begin + EDGE).into()])?;
            call(&volume, "setValueAtTime", &[VOLUME.into(), (end - EDGE).into()])?;
            call(&volume, "linearRampToValueAtTime", &[0.into(), end.into()])?;
            call(&oscillator, "connect", std::slice::from_ref(&gain))?;
            call(&gain, "connect", &[get(&self.context, "destination")?])?;
            call(&oscillator, "start", &[begin.into()])?;
            call(&oscillator, "stop", &[end.into()])?;
            Some(())
        }
    }

    impl Drop for Speaker {
        fn drop(&mut self) {
            let _ = call(&self.context, "close", &[]);
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::Beep;

    pub struct Speaker;

    impl Speaker {
        pub fn new() -> Option<Self> {
            None
        }

        pub fn wake(&self) {}

        pub fn beep(&self, _beep: Beep) {}
    }
}

pub use browser::Speaker;
