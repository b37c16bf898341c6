//! What is known about the safety of the data, line by line.

use dioxus::prelude::*;

use super::words::{moment, size};
use crate::i18n::{Language, date_short, texts, use_language};
use crate::platform::lasting::Estimate;
use crate::settings::safety::{Facts, ROOM};

/// The last backup, whether it was tried, what the browser promises, where the app runs, what room there is.
#[component]
pub(super) fn FactsList(facts: Facts, estimate: Option<Estimate>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let home = if facts.installed { texts.safety_installed() } else { texts.safety_in_a_tab() };
    let kept = match facts.persistent {
        Some(true) => texts.safety_persistent(),
        Some(false) => texts.safety_not_persistent(),
        None => texts.safety_persistence_unknown(),
    };
    let mut room = texts.safety_room_used(size(facts.used, language), size(ROOM, language));
    if let Some(Estimate { used, quota }) = estimate {
        let free = usize::try_from(quota.saturating_sub(used)).unwrap_or(usize::MAX);
        room = format!("{room} {}", texts.safety_room_device(size(free, language)));
    }
    let facts = [
        (texts.safety_last(), last_backup(&facts, language)),
        (texts.safety_checked(), checked(&facts, language)),
        (texts.safety_home(), home.to_string()),
        (texts.safety_browser(), kept.to_string()),
        (texts.safety_room(), room),
    ];
    rsx! {
        dl { class: "answers",
            for (name , fact) in facts {
                div { class: "answer", key: "{name}",
                    dt { {name} }
                    dd { "{fact}" }
                }
            }
        }
    }
}

fn last_backup(facts: &Facts, language: Language) -> String {
    let texts = texts(language);
    let Some(last) = &facts.log.last else { return texts.safety_no_backup().to_string() };
    let since = if facts.changed { texts.safety_has_changed() } else { texts.safety_nothing_changed() };
    format!("{} {since}", texts.safety_made_at(moment(last.at, language)))
}

fn checked(facts: &Facts, language: Language) -> String {
    let texts = texts(language);
    let day = facts.log.last.as_ref().and_then(|last| last.checked);
    day.map_or_else(|| texts.safety_not_checked().to_string(), |day| texts.safety_checked_on(date_short(day, language)))
}
