//! Locks by itself.

use std::cell::Cell;
use std::rc::Rc;

use chrono::NaiveDateTime;
use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;

use crate::clock;
use crate::exercises::player::use_session_desk;
use crate::platform::{page, timer, visibility};
use crate::storage::lock::{Lock, LockState, Out};
use crate::storage::use_store;

/// How often it looks, in milliseconds.
const EVERY: u32 = 5_000;

/// As long as it is there, the page is covered when it goes out of sight, and is loaded anew when its time is over: then the
/// key and all that was read are gone from memory. `talk`: a talk fills the screen.
#[component]
pub(super) fn LockGuard(talk: bool) -> Element {
    let store = use_store();
    let session = use_session_desk();
    use_hook(|| {
        let (runtime, scope) = (Runtime::current(), current_scope_id());
        let left = Rc::new(Cell::new(None::<NaiveDateTime>));
        let touched = Rc::new(Cell::new(clock::now()));
        let (when_left, when_touched) = (Rc::clone(&left), Rc::clone(&touched));
        let look = move || {
            let state = runtime.in_scope(scope, || (Lock::new(&store.store()).state(), session.is_open()));
            let (LockState::Open(options), session) = state else { return };
            let now = clock::now();
            let away = left.get().map(|since| (now - since).num_seconds());
            let out = Out { away, idle: (now - touched.get()).num_seconds(), talk, session };
            if options.has_to_lock(out) {
                page::cover(true);
                page::reload();
            } else if out.away.is_none() {
                page::cover(false);
            }
        };
        let look_again = look.clone();
        let seen = visibility::on_change(move |visible| {
            if visible {
                // First with the time away, then without it.
                look();
                when_left.set(None);
            } else {
                when_left.set(Some(clock::now()));
                page::cover(true);
            }
            look();
        });
        let active = visibility::on_touch(move || when_touched.set(clock::now()));
        CopyValue::new((seen, active, timer::every(EVERY, look_again)))
    });
    rsx! {}
}
