//! Doing something later, or again and again, until the handle is dropped.
//!
//! Timers say when to look, never how much time has passed: they are late in hidden tabs and stop on locked phones.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    use crate::platform::page::window;

    /// Something to be done once. Dropped before its time, it is not done.
    pub struct Timeout {
        id: Option<i32>,
        _then: Closure<dyn FnMut()>,
    }

    /// Does it once, after this many milliseconds; at most 24 days.
    pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Timeout {
        let then = Closure::once(then);
        let function = then.as_ref().unchecked_ref();
        let id = window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(function, signed(milliseconds)).ok()
        });
        Timeout { id, _then: then }
    }

    impl Timeout {
        /// Lets it happen even though nobody holds on to it.
        pub fn forget(self) {
            std::mem::forget(self);
        }
    }

    impl Drop for Timeout {
        fn drop(&mut self) {
            if let (Some(window), Some(id)) = (window(), self.id) {
                window.clear_timeout_with_handle(id);
            }
        }
    }

    /// Something done again and again. Dropped, it ends.
    pub struct Interval {
        id: Option<i32>,
        _then: Closure<dyn FnMut()>,
    }

    /// Does it every so many milliseconds.
    pub fn every(milliseconds: u32, then: impl FnMut() + 'static) -> Interval {
        let then = Closure::<dyn FnMut()>::new(then);
        let function = then.as_ref().unchecked_ref();
        let id = window().and_then(|window| {
            window.set_interval_with_callback_and_timeout_and_arguments_0(function, signed(milliseconds)).ok()
        });
        Interval { id, _then: then }
    }

    impl Drop for Interval {
        fn drop(&mut self) {
            if let (Some(window), Some(id)) = (window(), self.id) {
                window.clear_interval_with_handle(id);
            }
        }
    }

    // A larger number would come out negative, and then it is done at once.
    fn signed(milliseconds: u32) -> i32 {
        i32::try_from(milliseconds).unwrap_or(i32::MAX)
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub struct Timeout;

    impl Timeout {
        pub fn forget(self) {}
    }

    pub fn after(_milliseconds: u32, _then: impl FnOnce() + 'static) -> Timeout {
        Timeout
    }

    pub struct Interval;

    pub fn every(_milliseconds: u32, _then: impl FnMut() + 'static) -> Interval {
        Interval
    }
}

pub use browser::{Interval, Timeout, after, every};

/// Waits so many milliseconds; at most 24 days. Dropped, it ends.
pub async fn wait(milliseconds: u32) {
    let state = Rc::new(RefCell::new((false, None::<Waker>)));
    let of_timer = Rc::clone(&state);
    let _timeout = after(milliseconds, move || {
        let (_, waker) = of_timer.replace((true, None));
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    poll_fn(|context| {
        let mut state = state.borrow_mut();
        if state.0 {
            return Poll::Ready(());
        }
        state.1 = Some(context.waker().clone());
        Poll::Pending
    })
    .await;
}
