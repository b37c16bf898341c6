//! The page of the player: what to play, the session, its end.

use dioxus::prelude::*;

use super::end_screen::EndScreen;
use super::play_screen::PlayScreen;
use super::start::{ToPlay, use_start};
use crate::exercises::At;
use crate::exercises::plan::{plan_name, plans};
use crate::exercises::player::use_session_desk;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, PageHeading};

/// The open session where it stands; without one, the plans that can be played.
#[component]
pub fn PlayerPage() -> Element {
    let session = use_session_desk().read();
    match session {
        Some(session) if session.run.end.is_some() => rsx! {
            EndScreen { session }
        },
        Some(session) => rsx! {
            PlayScreen { session }
        },
        None => rsx! {
            ChoosePlan {}
        },
    }
}

#[component]
fn ChoosePlan() -> Element {
    let texts = use_texts();
    let start = use_start();
    let plans = plans(use_store());
    let playable = plans.into_iter().filter(|(_, plan)| plan.archived.is_none() && !plan.items.is_empty());
    let playable: Vec<_> = playable.collect();
    rsx! {
        PageHeading { text: texts.player_title().to_string(), subject: "choose" }
        Card {
            if playable.is_empty() {
                p { {texts.plan_none()} }
            }
            div { class: "stack",
                for (id , plan) in playable {
                    Button {
                        key: "{id}",
                        look: Look::Primary,
                        onpress: move |()| start.call(ToPlay { plan: id.clone(), occurrence: None }),
                        "{plan_name(&plan, texts)}"
                    }
                }
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Overview }, {texts.plan_to_exercises()} }
    }
}
