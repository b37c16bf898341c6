//! What can be done with a goal as a whole.

use dioxus::prelude::*;

use super::words::closed_words;
use crate::i18n::{Language, Texts, texts};
use crate::journal::At;
use crate::journal::goal::{Closed, Goal, GoalChange};
use crate::route::Route;
use crate::storage::LiveStore;
use crate::ui::{Button, ButtonLink, IconName, Look, Notice, PageHeading, Tone};

/// Back to all goals, and deleting this one where it is on the device.
pub(super) fn whole_goal(
    store: LiveStore,
    id: &str,
    goal: Option<Goal>,
    mut deleted: Signal<Option<Goal>>,
    texts: Texts,
) -> Element {
    let key = Goal::key(id);
    rsx! {
        div { class: "actions",
            {to_goals(texts)}
            if let Some(goal) = goal {
                Button {
                    look: Look::Danger,
                    icon: IconName::Delete,
                    onpress: move |()| {
                        if store.remove(&key).is_ok() {
                            deleted.set(Some(goal.clone()));
                        }
                    },
                    {texts.goal_delete()}
                }
            }
        }
    }
}

/// It was deleted just now and can come back, or it was never here.
pub(super) fn gone(store: LiveStore, id: &str, mut deleted: Signal<Option<Goal>>, texts: Texts) -> Element {
    let key = Goal::key(id);
    rsx! {
        PageHeading { text: texts.goal_gone().to_string(), subject: "gone" }
        if let Some(goal) = deleted() {
            Notice { tone: Tone::Good,
                p { {texts.goal_deleted()} }
                Button {
                    look: Look::Quiet,
                    onpress: move |()| {
                        let goal = goal.clone();
                        // What another tab wrote since then stays.
                        if store.update_if(&key, |now| Some(now.unwrap_or(goal))).is_ok() {
                            deleted.set(None);
                        }
                    },
                    {texts.undo()}
                }
            }
        }
        {to_goals(texts)}
    }
}

fn to_goals(texts: Texts) -> Element {
    rsx! {
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Goals }, {texts.goal_to_goals()} }
    }
}

/// How and when it was closed, and the way to take it up again.
pub(super) fn closed_notice(closed: Closed, onchange: Callback<GoalChange>, language: Language) -> Element {
    rsx! {
        Notice { tone: Tone::Good,
            p { "{closed_words(closed, language)}" }
            Button { onpress: move |()| onchange.call(GoalChange::Close(None)), {texts(language).goal_reopen()} }
        }
    }
}
