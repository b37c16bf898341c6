//! The booklet: all exercises, to look through and to search.

use dioxus::prelude::*;

use super::StateOfLibrary;
use super::exercise_card::ExerciseCard;
use super::filter_fields::FilterFields;
use crate::exercises::At;
use crate::exercises::address::NEW;
use crate::exercises::booklet::library::use_library;
use crate::exercises::booklet::search::{Entry, Filter};
use crate::exercises::booklet::{LibraryState, use_exercises};
use crate::i18n::use_texts;
use crate::platform::page;
use crate::route::Route;
use crate::ui::{Button, ButtonLink, EmptyState, IconName, ItemList, PageHeading, TextField, use_after_render};

/// How many come at once: a list of hundreds would keep a phone busy.
const BATCH: usize = 50;

/// Search, filter, the list with own exercises first, and the ways to add one and to print.
#[component]
pub fn BookletPage() -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let state = exercises.state().clone();
    let mut filter = use_library().filter();
    let mut shown = use_signal(|| BATCH);
    // The search field keeps what is typed; only a new one is empty.
    let mut field = use_signal(|| 0_u32);
    let entries = exercises.entries();
    let found = filter.read().find(&entries);
    let count = found.len();
    let first: Vec<Entry> = found.into_iter().take(shown()).cloned().collect();
    let has_own = entries.iter().any(|entry| entry.tags.is_none());

    // Those that were added take the focus: the button may be gone.
    let added = shown().saturating_sub(BATCH);
    use_after_render(added.to_string(), move || {
        if added > 0 {
            page::focus(&format!("exercise-{added}"));
        }
    });
    let clear = move |()| {
        filter.set(Filter::default());
        field += 1;
        page::focus("page-heading");
    };
    rsx! {
        PageHeading { text: texts.booklet_title().to_string() }
        p { class: "lead", {texts.booklet_lead()} }
        for generation in [field()] {
            TextField {
                key: "{generation}",
                id: "booklet-search",
                label: texts.booklet_search().to_string(),
                hint: texts.booklet_search_hint().to_string(),
                value: filter.peek().words.clone(),
                oninput: move |words| filter.write().words = words,
            }
        }
        FilterFields { filter, own: has_own }
        p { class: "hint", role: "status",
            if matches!(state, LibraryState::Ready(_)) || count > 0 { "{texts.booklet_found(u32::try_from(count).unwrap_or(u32::MAX))}" }
        }
        if count == 0 && matches!(state, LibraryState::Ready(_)) {
            EmptyState { icon: IconName::Exercises, text: texts.booklet_none().to_string() }
        }
        if !filter.read().is_empty() {
            Button { onpress: clear, {texts.booklet_clear()} }
        }
        ItemList {
            for (place , entry) in first.into_iter().enumerate() {
                li { key: "{entry.id}",
                    ExerciseCard { entry, place }
                }
            }
        }
        if count > shown() {
            Button { onpress: move |()| shown += BATCH, {texts.booklet_more()} }
        }
        StateOfLibrary { state }
        div { class: "stack",
            ButtonLink { icon: IconName::Add, to: Route::ExercisesPages { at: At::Own(NEW.to_owned()) }, {texts.booklet_add()} }
            ButtonLink { icon: IconName::Print, to: Route::ExercisesPages { at: At::Print }, {texts.booklet_print()} }
        }
        p { class: "signs-line",
            Link { to: Route::GuidePage {}, {texts.guide_signs_link()} }
        }
    }
}
