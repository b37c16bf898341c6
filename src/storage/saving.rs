//! One document on screen, and the way to change it.

use dioxus::prelude::*;

use super::{Document, Key, use_store};

/// The document as it is on the device, with the changes that could not be saved yet; and a function that makes a
/// change. What the device refuses waits, stays on screen, and is tried again with the next change.
pub fn use_document<T: Document, C: Clone + 'static>(
    key: Key<T>,
    apply: fn(C, Option<T>) -> T,
) -> (Option<T>, Callback<C>) {
    let store = use_store();
    let mut waiting = use_signal(|| None::<(Key<T>, Vec<C>)>);
    let waiting_for = move |key: &Key<T>, waiting: &Option<(Key<T>, Vec<C>)>| match waiting {
        Some((of, changes)) if of == key => changes.clone(),
        _ => Vec::new(),
    };
    let with = move |stored: Option<T>, changes: &[C]| {
        changes.iter().fold(stored, |document, change| Some(apply(change.clone(), document)))
    };
    let document = with(store.read(&key), &waiting_for(&key, &waiting.read()));
    let change = use_callback(move |change: C| {
        let mut changes = waiting_for(&key, &waiting.peek());
        changes.push(change);
        let saved = store.update_if(&key, |stored| with(stored, &changes)).is_ok();
        if !saved {
            waiting.set(Some((key.clone(), changes)));
        } else if changes.len() > 1 {
            waiting.set(None);
        }
    });
    (document, change)
}
