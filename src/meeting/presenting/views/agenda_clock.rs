//! The agenda with a clock.

use chrono::NaiveDateTime;
use dioxus::prelude::*;

use crate::clock;
use crate::i18n::{Language, texts};
use crate::meeting::presenting::agenda::part_after;
use crate::meeting::presenting::{agenda, part_name, part_sentence};
use crate::platform::timer;
use crate::ui::Button;

/// How often the clock is looked at, in milliseconds.
const LOOK: u32 = 5_000;

/// The parts of the talk with a sentence each; once the clock runs, the part that is on stands out. It says nothing by
/// itself: nobody is hurried.
#[component]
pub fn AgendaClock(
    /// How long the talk is, in minutes; 0 when it was not said.
    minutes: u16,
    started: Option<NaiveDateTime>,
    language: Language,
    onstart: EventHandler<()>,
) -> Element {
    let texts = texts(language);
    let mut looked = use_signal(|| 0_u32);
    // The clock is read anew; the timer only says when to look.
    use_hook(|| CopyValue::new(timer::every(LOOK, move || looked += 1)));
    let _ = looked();
    let parts = agenda(minutes);
    let passed = started.map(|started| clock::now().signed_duration_since(started).num_minutes().max(0));
    let now_on = passed.map(|passed| part_after(&parts, passed));
    let whole = parts[parts.len() - 1].2;
    rsx! {
        section { class: "agenda-live", aria_label: texts.agenda_title(),
            if let Some(passed) = passed {
                p { class: "agenda-clock", "{texts.agenda_clock(passed, whole)}" }
            } else {
                Button { onpress: move |()| onstart.call(()), {texts.agenda_start()} }
            }
            ol { role: "list",
                for (part , from , until) in parts {
                    li {
                        key: "{part:?}",
                        class: if now_on == Some(part) { "on" } else { "" },
                        aria_current: (now_on == Some(part)).then_some("step"),
                        strong { {part_name(part, texts)} }
                        span { class: "hint", " {texts.agenda_minutes(from, until)}" }
                        p { {part_sentence(part, texts)} }
                    }
                }
            }
        }
    }
}
