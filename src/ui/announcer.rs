//! What is said to a person who does not see the screen change.

use dioxus::prelude::*;

/// The sentence in the live region. Provided by the shell, one for the whole page.
#[derive(Clone, Copy, PartialEq)]
pub struct Announcer(Signal<String>);

impl Announcer {
    /// Makes the announcer of this app. Called once, when it starts.
    pub fn provide() -> Self {
        provide_context(Self(Signal::new(String::new())))
    }

    /// Says `sentence` when the screen reader is done with what it is saying.
    pub fn say(mut self, sentence: String) {
        self.0.set(sentence);
    }
}

/// The announcer of this app.
pub fn use_announcer() -> Announcer {
    use_context()
}

/// The live region itself: invisible, always there, because readers only notice changes of what they already know.
#[component]
pub fn LiveRegion(announcer: Announcer) -> Element {
    rsx! {
        p { class: "visually-hidden", role: "status", aria_live: "polite", "{announcer.0}" }
    }
}
