//! Beginning a session.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::At;
use crate::exercises::flare::{Flares, TodayShare, scaled, today_share};
use crate::exercises::plan::{Occurrence, Plan, PlanId};
use crate::exercises::player::{Act, PlayerSettings, Session, SessionItem, use_session_desk};
use crate::route::Route;
use crate::storage::use_store;

/// What is played: a plan, and the planned time it answers, if it answers one.
#[derive(Debug, Clone, PartialEq)]
pub struct ToPlay {
    pub plan: PlanId,
    pub occurrence: Option<Occurrence>,
}

impl From<Occurrence> for ToPlay {
    fn from(occurrence: Occurrence) -> Self {
        Self { plan: occurrence.plan.clone(), occurrence: Some(occurrence) }
    }
}

/// Begins a session and goes to the player. On lighter days the doses are the share the person chose. A session that is
/// open already goes on instead.
pub fn use_start() -> Callback<ToPlay> {
    let store = use_store();
    let desk = use_session_desk();
    let navigator = use_navigator();
    use_callback(move |ToPlay { plan: id, occurrence }: ToPlay| {
        let Some(plan) = store.read(&Plan::key(&id)) else { return };
        let now = clock::now();
        let flares = store.read(&Flares::key()).unwrap_or_default();
        let percent = match today_share(&flares.flares, now.date()) {
            TodayShare::Usual => 100,
            TodayShare::Lighter { percent, .. } | TodayShare::ComingBack { percent, .. } => percent,
        };
        let items = plan.items.iter().map(|item| {
            let item = SessionItem::from(item);
            SessionItem { dose: scaled(item.dose, percent), ..item }
        });
        let settings = store.read(&PlayerSettings::key()).unwrap_or_default();
        let answers = occurrence.map(|occurrence| (occurrence.date, occurrence.time));
        let session = Session::new(Some(id), answers, items.collect(), settings.pace(), now);
        if desk.change(Act::Start(session)).is_some() {
            navigator.push(Route::ExercisesPages { at: At::Player });
        }
    })
}
