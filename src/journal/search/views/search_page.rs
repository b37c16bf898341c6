//! Searching everything that was written.

use dioxus::prelude::*;

use super::filter_fields::FilterFields;
use super::finder::{BATCH, use_finder};
use super::hit_list::{hit_list, row_id};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::At;
use crate::journal::search::Filter;
use crate::platform::{page, timer};
use crate::route::Route;
use crate::ui::{Button, ButtonLink, EmptyState, IconName, PageHeading, TextField, use_after_render, use_announcer};

/// How long nobody types before the number of hits is said, in milliseconds.
const PAUSE: u32 = 800;

/// How many are counted before the rest waits for fewer: to find the one of many thousand is no search, and counting
/// them all would hold up the keyboard.
const MOST: usize = 500;

/// A field, the choices, and what was found, the newest first.
#[component]
pub fn SearchPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let announcer = use_announcer();
    let finder = use_finder();
    let mut shown = finder.shown;
    // The field keeps what is typed; only a new one is empty.
    let mut field = use_signal(|| 0_u32);
    let mut more = use_signal(|| 0_u32);
    let mut soon = use_hook(|| CopyValue::new(None::<timer::Timeout>));

    let filter = finder.filter.read().clone();
    let words = filter.words();
    let catalogue = finder.catalogue.read();
    let index = catalogue.index();
    let most = MOST.max(shown());
    let mut found = index.search(&filter, clock::today(), most + 1);
    let are_more = found.len() > most;
    found.truncate(most);
    let nothing_written = catalogue.is_complete() && index.is_empty();
    let is_asking = !filter.is_empty();
    let said = match u32::try_from(found.len()).unwrap_or(u32::MAX) {
        count if are_more => texts.find_count_more(count),
        0 if catalogue.is_complete() => texts.find_none().to_owned(),
        count => texts.find_count(count),
    };

    let sentence = said.clone();
    use_after_render(format!("{} {} {filter:?}", catalogue.is_complete(), found.len()), move || {
        let speak = move || announcer.say(sentence);
        soon.set(is_asking.then(|| timer::after(PAUSE, speak)));
    });
    // Those that were added take the focus: the button may be gone.
    let times = more();
    use_after_render(times.to_string(), move || {
        if times > 0 {
            page::focus(&row_id(shown.peek().saturating_sub(BATCH)));
        }
    });
    let clear = move |()| {
        finder.change(|filter| *filter = Filter::default());
        field += 1;
        page::focus("page-heading");
    };
    let first = found.get(..shown().min(found.len())).unwrap_or_default();
    rsx! {
        PageHeading { text: texts.find_title().to_string() }
        if nothing_written {
            EmptyState { icon: IconName::Journal, text: texts.find_nothing_yet().to_string() }
        } else {
            p { class: "lead", {texts.find_lead()} }
            for generation in [field()] {
                TextField {
                    key: "{generation}",
                    id: "find-words",
                    label: texts.find_label().to_string(),
                    hint: texts.find_hint().to_string(),
                    value: finder.filter.peek().typed.clone(),
                    oninput: move |typed| finder.change(|filter| filter.typed = typed),
                }
            }
            FilterFields { finder, tags: index.tags().to_vec() }
            if let Some(year) = catalogue.year() {
                p { class: "hint", "{texts.find_reading(year)}" }
            }
            if is_asking {
                p { class: "hint", "{said}" }
                Button { onpress: clear, {texts.find_clear()} }
            }
            {hit_list(index, first, &words, texts, language)}
            if found.len() > first.len() {
                Button {
                    onpress: move |()| {
                        shown += BATCH;
                        more += 1;
                    },
                    {texts.find_more()}
                }
            }
        }
        div { class: "actions",
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
        }
    }
}
