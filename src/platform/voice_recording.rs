//! The person's own voice, recorded. It stays in memory; see [`super::kept_voice`] for what is kept.

/// A recording ends by itself after so many seconds.
pub const MOST_SECONDS: u32 = 180;

/// Why nothing is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRecording {
    /// The person or the browser's settings said no.
    Refused,
    NoMicrophone,
    /// Another app uses it, or it broke off.
    NotWorking,
    NotSupported,
}

/// What a recorder tells.
pub enum Heard {
    /// The microphone is open.
    Began,
    /// It ended: the person stopped it, it lasted [`MOST_SECONDS`], or the page went out of sight.
    Stopped(Recording),
    Failed(NoRecording),
}

/// What was recorded. Dropped, it is gone.
#[derive(Clone)]
pub struct Recording {
    #[cfg(target_family = "wasm")]
    pub(super) blob: wasm_bindgen::JsValue,
    pub seconds: u32,
}

#[cfg(target_family = "wasm")]
mod browser {
    use std::cell::RefCell;
    use std::rc::{Rc, Weak};

    use js_sys::{Array, Reflect};
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::spawn_local;

    use super::{Heard, MOST_SECONDS, NoRecording, Recording};
    use crate::platform::by_name::{call, construct, get, object, of_navigator, settled};
    use crate::platform::listener::{Listener, listen};
    use crate::platform::page::{document, window};
    use crate::platform::timer::{self, Timeout};

    type Tell = Rc<RefCell<dyn FnMut(Heard)>>;

    /// Records until it is stopped. Dropped, it closes the microphone and what it heard is gone.
    pub struct Recorder {
        held: Rc<RefCell<Held>>,
    }

    #[derive(Default)]
    struct Held {
        given_up: bool,
        recorder: Option<JsValue>,
        stream: Option<JsValue>,
        began: f64,
        pieces: Vec<JsValue>,
        events: Vec<Closure<dyn FnMut(JsValue)>>,
        end: Option<Timeout>,
        hidden: Option<Listener>,
    }

    /// Milliseconds since the page was opened.
    fn now() -> f64 {
        let clock = window().and_then(|window| get(window.as_ref(), "performance"));
        clock.and_then(|clock| call(&clock, "now", &[])).and_then(|now| now.as_f64()).unwrap_or_default()
    }

    impl Recorder {
        /// Asks for the microphone and records. To be called in answer to a tap; `tell` hears how it goes, until this is
        /// dropped.
        pub fn start(tell: impl FnMut(Heard) + 'static) -> Self {
            let held = Rc::new(RefCell::new(Held::default()));
            let tell: Tell = Rc::new(RefCell::new(tell));
            let asked = of_navigator("mediaDevices")
                .and_then(|devices| call(&devices, "getUserMedia", &[object(&[("audio", true.into())])]));
            let weak = Rc::downgrade(&held);
            // Not bound to any screen: a microphone opened after the person left has to be closed again.
            spawn_local(async move {
                let outcome = match settled(asked).await {
                    Ok(stream) => begin(&weak, stream, &tell),
                    Err(error) => Err(reason(error.as_ref())),
                };
                if weak.strong_count() > 0 {
                    let heard = outcome.map_or_else(Heard::Failed, |()| Heard::Began);
                    (tell.borrow_mut())(heard);
                }
            });
            Self { held }
        }

        /// Ends it; what was recorded is told a moment later.
        pub fn stop(&self) {
            stop(&self.held);
        }

        /// How long it records already, in seconds.
        pub fn seconds(&self) -> u32 {
            seconds_since(self.held.borrow().began)
        }
    }

    impl Drop for Recorder {
        fn drop(&mut self) {
            self.held.borrow_mut().given_up = true;
            let recorder = self.held.borrow().recorder.clone();
            if let Some(recorder) = recorder {
                silence(&recorder, "ondataavailable");
                silence(&recorder, "onstop");
            }
            self.held.borrow_mut().events.clear();
            stop(&self.held);
            close(&self.held);
        }
    }

    /// Nobody listens any more: a late event would call what is gone.
    pub(in crate::platform) fn silence(target: &JsValue, handler: &str) {
        let _ = Reflect::set(target, &handler.into(), &JsValue::NULL);
    }

    fn reason(error: Option<&JsValue>) -> NoRecording {
        let Some(error) = error else { return NoRecording::NotSupported };
        match get(error, "name").and_then(|name| name.as_string()).as_deref() {
            Some("NotAllowedError" | "SecurityError") => NoRecording::Refused,
            Some("NotFoundError" | "OverconstrainedError") => NoRecording::NoMicrophone,
            _ => NoRecording::NotWorking,
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a recording has some minutes at most")]
    fn seconds_since(began: f64) -> u32 {
        ((now() - began) / 1000.0).round().max(0.0) as u32
    }

    fn begin(weak: &Weak<RefCell<Held>>, stream: JsValue, tell: &Tell) -> Result<(), NoRecording> {
        let Some(held) = weak.upgrade() else {
            release(&stream);
            return Ok(());
        };
        held.borrow_mut().stream = Some(stream.clone());
        let recorder = construct("MediaRecorder", &[stream]).ok_or_else(|| {
            close(&held);
            NoRecording::NotSupported
        })?;
        let (of_piece, of_end, then) = (weak.clone(), weak.clone(), Rc::clone(tell));
        let piece = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            if let (Some(held), Some(data)) = (of_piece.upgrade(), get(&event, "data")) {
                held.borrow_mut().pieces.push(data);
            }
        });
        let end = Closure::<dyn FnMut(JsValue)>::new(move |_| {
            if let Some(heard) = of_end.upgrade().and_then(|held| ended(&held)) {
                (then.borrow_mut())(heard);
            }
        });
        let _ = Reflect::set(&recorder, &"ondataavailable".into(), piece.as_ref().unchecked_ref());
        let _ = Reflect::set(&recorder, &"onstop".into(), end.as_ref().unchecked_ref());
        if call(&recorder, "start", &[]).is_none() {
            close(&held);
            return Err(NoRecording::NotWorking);
        }
        let (at_most, when_hidden) = (weak.clone(), weak.clone());
        let stop_weak = |weak: &Weak<RefCell<Held>>| {
            if let Some(held) = weak.upgrade() {
                stop(&held);
            }
        };
        let hidden = document().and_then(|document| {
            let watched = document.clone();
            listen(document.into(), "visibilitychange", move || {
                if watched.hidden() {
                    stop_weak(&when_hidden);
                }
            })
        });
        let mut held = held.borrow_mut();
        held.recorder = Some(recorder);
        held.began = now();
        held.events = vec![piece, end];
        held.end = Some(timer::after(MOST_SECONDS * 1000, move || stop_weak(&at_most)));
        held.hidden = hidden;
        Ok(())
    }

    fn stop(held: &Rc<RefCell<Held>>) {
        let recorder = held.borrow().recorder.clone();
        let Some(recorder) = recorder else { return };
        let state = get(&recorder, "state").and_then(|state| state.as_string());
        if state.is_some_and(|state| state != "inactive") {
            let _ = call(&recorder, "stop", &[]);
        }
    }

    /// What is told at the end; `None` when nobody wants it any more.
    fn ended(held: &Rc<RefCell<Held>>) -> Option<Heard> {
        close(held);
        let mut held = held.borrow_mut();
        drop((held.end.take(), held.hidden.take()));
        if held.given_up {
            return None;
        }
        let kind = held.recorder.as_ref().and_then(|recorder| get(recorder, "mimeType")).unwrap_or_default();
        let pieces: Array = held.pieces.drain(..).collect();
        let seconds = seconds_since(held.began).min(MOST_SECONDS);
        let blob = construct("Blob", &[pieces.into(), object(&[("type", kind)])]);
        let blob = blob.filter(|blob| get(blob, "size").and_then(|size| size.as_f64()).is_some_and(|size| size > 0.0));
        Some(blob.map_or(Heard::Failed(NoRecording::NotWorking), |blob| Heard::Stopped(Recording { blob, seconds })))
    }

    fn close(held: &Rc<RefCell<Held>>) {
        let stream = held.borrow_mut().stream.take();
        if let Some(stream) = stream {
            release(&stream);
        }
    }

    /// Closes the microphone: the browser shows it as open until then.
    fn release(stream: &JsValue) {
        let tracks = call(stream, "getTracks", &[]).and_then(|tracks| tracks.dyn_into::<Array>().ok());
        for track in tracks.iter().flat_map(Array::iter) {
            let _ = call(&track, "stop", &[]);
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::{Heard, NoRecording};

    pub struct Recorder;

    impl Recorder {
        pub fn start(mut tell: impl FnMut(Heard) + 'static) -> Self {
            tell(Heard::Failed(NoRecording::NotSupported));
            Self
        }

        pub fn stop(&self) {}

        pub fn seconds(&self) -> u32 {
            0
        }
    }
}

pub use browser::Recorder;
#[cfg(target_family = "wasm")]
pub(super) use browser::silence;
