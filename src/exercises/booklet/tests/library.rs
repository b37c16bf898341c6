//! Which booklet is on screen while languages come and go.

use dioxus::prelude::*;

use super::english;
use crate::exercises::booklet::{Booklet, Library, LibraryState};
use crate::i18n::Language;

/// Runs the test inside an app that has nothing but a library.
fn in_library(test: impl FnOnce(Library) + 'static) {
    let mut dom = VirtualDom::new(|| {
        Library::provide();
        VNode::empty()
    });
    dom.rebuild_in_place();
    dom.in_scope(ScopeId::APP, || test(consume_context()));
}

fn ready(booklet: Booklet) -> LibraryState {
    LibraryState::Ready(booklet.into())
}

#[test]
fn what_is_on_screen_stays_until_the_other_language_has_come() {
    in_library(|library| {
        assert_eq!(library.state(Language::En), LibraryState::Loading);
        let (english, french) = (ready(english()), ready(Booklet::default()));
        library.place(Language::En, english.clone());
        assert_eq!(library.state(Language::En), english);
        assert_eq!(library.state(Language::Fr), english);
        library.place(Language::Fr, LibraryState::Loading);
        assert_eq!(library.state(Language::Fr), english);
        library.place(Language::Fr, french.clone());
        assert_eq!(library.state(Language::Fr), french);
        assert_eq!(library.state(Language::En), english);
        // The one that came last was on screen last.
        assert_eq!(library.state(Language::Nl), french);
    });
}

#[test]
fn a_language_that_does_not_come_is_told() {
    in_library(|library| {
        library.place(Language::En, ready(english()));
        for state in [LibraryState::NotLoaded, LibraryState::Unreadable] {
            library.place(Language::Fr, state.clone());
            assert_eq!(library.state(Language::Fr), state);
            assert_eq!(library.state(Language::Nl), library.state(Language::En));
        }
    });
}

#[test]
fn flanders_reads_the_dutch_booklet() {
    in_library(|library| {
        let dutch = ready(Booklet::default());
        library.place(Language::NlBe, dutch.clone());
        library.place(Language::En, ready(english()));
        assert_eq!(library.state(Language::Nl), dutch);
        assert_eq!(library.state(Language::NlBe), dutch);
    });
}
