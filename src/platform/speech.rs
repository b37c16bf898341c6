//! The device's own voice.
//!
//! Only voices that work on the device itself are used: with the others the browser sends what is said to a server.

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::{Array, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    use crate::platform::by_name::{call, construct, get};
    use crate::platform::listener::{Listener, listen};
    use crate::platform::page::window;

    fn synthesis() -> Option<JsValue> {
        get(window()?.as_ref(), "speechSynthesis")
    }

    /// The voice that fits the language best.
    fn voice(language: &str) -> Option<JsValue> {
        let voices: Array = call(&synthesis()?, "getVoices", &[])?.dyn_into().ok()?;
        let mut best = None;
        let mut best_fit = 0;
        for voice in voices.iter() {
            let on_device = get(&voice, "localService").is_some_and(|local| local.is_truthy());
            let speaks = get(&voice, "lang").and_then(|lang| lang.as_string()).unwrap_or_default();
            let fit = super::fit(&speaks, language);
            if on_device && fit > best_fit {
                (best, best_fit) = (Some(voice), fit);
            }
        }
        best
    }

    /// Whether there is a voice for the language (`nl-BE`). Browsers find their voices a little after the page loads;
    /// see [`on_voices`].
    pub fn has_voice(language: &str) -> bool {
        voice(language).is_some()
    }

    /// Calls `then` when the browser has found voices, until the listener is dropped. `None` where there is no speech.
    pub fn on_voices(then: impl FnMut() + 'static) -> Option<Listener> {
        listen(synthesis()?, "voiceschanged", then)
    }

    /// Says it, in place of what is being said. Says nothing without a voice for the language: read by another one,
    /// words become noise.
    pub fn say(text: &str, language: &str) {
        let (Some(synthesis), Some(voice)) = (synthesis(), voice(language)) else { return };
        let Some(words) = construct("SpeechSynthesisUtterance", &[text.into()]) else { return };
        // Some browsers go by the language and some by the voice.
        let _ = Reflect::set(&words, &"lang".into(), &get(&voice, "lang").unwrap_or_else(|| language.into()));
        let _ = Reflect::set(&words, &"voice".into(), &voice);
        stop();
        let _ = call(&synthesis, "speak", &[words]);
    }

    /// Stops what is being said.
    pub fn stop() {
        let Some(synthesis) = synthesis() else { return };
        let is = |state: &str| get(&synthesis, state).is_some_and(|state| state.is_truthy());
        // Some browsers swallow what is said right after a stop, so it is not called without need.
        if is("speaking") || is("pending") {
            let _ = call(&synthesis, "cancel", &[]);
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use crate::platform::listener::Listener;

    pub fn has_voice(_language: &str) -> bool {
        false
    }

    pub fn on_voices(_then: impl FnMut() + 'static) -> Option<Listener> {
        None
    }

    pub fn say(_text: &str, _language: &str) {}

    pub fn stop() {}
}

pub use browser::{has_voice, on_voices, say, stop};

/// How well a voice's language fits the one that is wanted: 0 not at all, 1 the same language, 2 the same country too.
/// Android writes `nl_BE`.
#[cfg(any(target_family = "wasm", test))]
pub(super) fn fit(voice: &str, wanted: &str) -> u8 {
    let mut voice = voice.split(['-', '_']);
    let mut wanted = wanted.split(['-', '_']);
    let mut same = || match (voice.next(), wanted.next()) {
        (Some(voice), Some(wanted)) => !voice.is_empty() && voice.eq_ignore_ascii_case(wanted),
        _ => false,
    };
    if !same() {
        return 0;
    }
    1 + u8::from(same())
}
