//! The session as the screens use it: what is on the device, plus what could not be saved yet.

use dioxus::prelude::*;

use super::{Act, Session, SessionChange, Waiting};
use crate::clock;
use crate::storage::LiveStore;
use crate::storage::backup::Feature;

/// Reads and changes the one session there can be. What the device refuses waits here, stays on screen on whatever page,
/// and is tried again with the next change.
#[derive(Clone, Copy, PartialEq)]
pub struct SessionDesk {
    store: LiveStore,
    waiting: Signal<Waiting>,
}

impl SessionDesk {
    /// Makes the desk of this app. Called once, when it starts.
    pub fn provide(store: LiveStore) -> Self {
        let desk = Self { store, waiting: Signal::new(Waiting::default()) };
        store.when_deleted(Feature::Exercises, move || {
            let Self { mut waiting, .. } = desk;
            waiting.set(Waiting::default());
        });
        provide_context(desk)
    }

    /// Whether there is a session that is not in the log yet. Does not read it, so it costs nothing in the frame.
    pub fn is_open(self) -> bool {
        !self.waiting.read().is_empty() || self.store.count::<Session>() > 0
    }

    /// The session as it is now. The caller is rendered again when it changes.
    pub fn read(self) -> Option<Session> {
        self.waiting.read().applied(self.store.read(&Session::key()))
    }

    /// Makes a change now, on the device if it can be; gives the session as it stands then. The person is told of the
    /// first change that is refused, by the store's own notice, and not again of each one after it.
    pub fn change(mut self, act: Act) -> Option<Session> {
        let change = SessionChange { act, now: clock::now() };
        let waited = !self.waiting.peek().is_empty();
        let waiting = self.waiting.peek().with(change, self.store.read(&Session::key()).as_ref());
        let apply = |stored| waiting.applied(stored);
        let saved = if waited {
            self.store.retry_if(&Session::key(), apply)
        } else {
            self.store.update_if(&Session::key(), apply)
        };
        let Ok(session) = saved else {
            self.waiting.set(waiting);
            return self.read();
        };
        if waited {
            self.waiting.set(Waiting::default());
        }
        session
    }

    /// Takes the session away, with what was waiting. Whether it is gone: when the device refuses it stays, and the
    /// store's trouble tells the person.
    pub fn remove(mut self) -> bool {
        let gone = self.store.remove(&Session::key()).is_ok();
        if gone {
            self.waiting.set(Waiting::default());
        }
        gone
    }
}

/// The desk of this app.
pub fn use_session_desk() -> SessionDesk {
    use_context()
}
