//! Hearing a recording again, through an `AudioContext`: so the content security policy needs no entry for media.

use super::voice_recording::Recording;

/// A recording that may have to be fetched first.
pub type Found = std::pin::Pin<Box<dyn Future<Output = Option<Recording>>>>;

#[cfg(target_family = "wasm")]
mod browser {
    use std::cell::RefCell;
    use std::rc::{Rc, Weak};

    use js_sys::Reflect;
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::spawn_local;

    use super::Found;
    use crate::platform::by_name::{call, construct, get, settled};
    use crate::platform::voice_recording::silence;

    /// Plays until it is dropped.
    pub struct Playback {
        held: Rc<RefCell<Playing>>,
    }

    #[derive(Default)]
    struct Playing {
        given_up: bool,
        context: Option<JsValue>,
        source: Option<JsValue>,
        ended: Option<Closure<dyn FnMut()>>,
    }

    impl Playback {
        /// Plays it from the beginning, as soon as it is found. To be called in answer to a tap; `tell` hears when it is over, and whether it
        /// could be played.
        pub fn start(recording: Found, tell: impl FnMut(bool) + 'static) -> Self {
            let context = construct("AudioContext", &[]).or_else(|| construct("webkitAudioContext", &[]));
            if let Some(context) = &context {
                let _ = call(context, "resume", &[]);
            }
            let held = Rc::new(RefCell::new(Playing { context: context.clone(), ..Playing::default() }));
            let weak = Rc::downgrade(&held);
            spawn_local(async move {
                let tell = Rc::new(RefCell::new(tell));
                if play(&weak, context, recording, Rc::clone(&tell)).await.is_none() && weak.strong_count() > 0 {
                    (tell.borrow_mut())(false);
                }
            });
            Self { held }
        }
    }

    async fn play(
        weak: &Weak<RefCell<Playing>>,
        context: Option<JsValue>,
        recording: Found,
        tell: Rc<RefCell<impl FnMut(bool) + 'static>>,
    ) -> Option<()> {
        let context = context?;
        let blob = recording.await?.blob;
        let bytes = settled(call(&blob, "arrayBuffer", &[])).await.ok()?;
        let sound = settled(call(&context, "decodeAudioData", &[bytes])).await.ok()?;
        let held = weak.upgrade().filter(|held| !held.borrow().given_up)?;
        let source = call(&context, "createBufferSource", &[])?;
        Reflect::set(&source, &"buffer".into(), &sound).ok()?;
        call(&source, "connect", &[get(&context, "destination")?])?;
        let ended = Closure::<dyn FnMut()>::new(move || (tell.borrow_mut())(true));
        Reflect::set(&source, &"onended".into(), ended.as_ref().unchecked_ref()).ok()?;
        {
            let mut held = held.borrow_mut();
            held.ended = Some(ended);
            held.source = Some(source.clone());
        }
        call(&source, "start", &[])?;
        Some(())
    }

    impl Drop for Playback {
        fn drop(&mut self) {
            let mut held = self.held.borrow_mut();
            held.given_up = true;
            if let Some(source) = &held.source {
                silence(source, "onended");
            }
            drop(held.ended.take());
            if let Some(context) = held.context.take() {
                let _ = call(&context, "close", &[]);
            }
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::Found;

    pub struct Playback;

    impl Playback {
        pub fn start(_recording: Found, mut tell: impl FnMut(bool) + 'static) -> Self {
            tell(false);
            Self
        }
    }
}

pub use browser::Playback;
