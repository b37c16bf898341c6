//! A booster that is due, or that was missed and is offered again.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::At;
use crate::exercises::programme::{
    BoosterState, BoosterVisit, Boosters, Programme, ProgrammeChange, VisitChange, last_activities, open_visit,
    unrecorded,
};
use crate::i18n::{date_near, use_language, use_texts};
use crate::route::Route;
use crate::storage::{LiveStore, use_store};
use crate::ui::{Button, ButtonLink, Card, Look, use_after_render};

/// Within a week: start it, or choose another day. Nothing when none is near.
#[component]
pub fn BoosterDue() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let visits = store.read_parts::<BoosterVisit>();
    let boosters: Option<Boosters> = store.read(&Programme::key()).and_then(|programme| programme.boosters);
    use_record(store, boosters.as_ref().and_then(|boosters| unrecorded(boosters, &visits)));
    if let Some((id, _)) = open_visit(&visits) {
        return rsx! {
            Card { heading: texts.programme_booster().to_string(),
                p { {texts.programme_visit_open()} }
                ButtonLink { look: Look::Primary, to: Route::ExercisesPages { at: At::Visit(id.clone()) }, {texts.programme_visit_go_on()} }
            }
        };
    }
    let Some(boosters) = boosters else { return rsx! {} };
    let when = date_near(boosters.next, language);
    let said = match boosters.state(clock::today()) {
        BoosterState::Upcoming(_) => return rsx! {},
        BoosterState::ThisWeek => texts.programme_due_week(when),
        BoosterState::Today => texts.programme_due_today().to_owned(),
        BoosterState::Missed(_) => texts.programme_due_missed(when),
    };
    let start = move |()| {
        let (id, visit) = BoosterVisit::start(boosters.next, &last_activities(&visits), clock::now());
        let change = VisitChange::Start(Box::new(visit));
        if store.update_if(&BoosterVisit::key(&id), |before| change.apply(before)).is_ok() {
            navigator.push(Route::ExercisesPages { at: At::Visit(id) });
        }
    };
    rsx! {
        Card { heading: texts.programme_booster().to_string(),
            p { "{said}" }
            div { class: "actions",
                Button { look: Look::Primary, onpress: start, {texts.programme_visit_start()} }
                ButtonLink { to: Route::ExercisesPages { at: At::Programme }, {texts.programme_other_day()} }
            }
        }
    }
}

/// Tells the programme of a visit that was finished when the app was closed before the programme knew. Here is where it
/// would be offered a second time.
fn use_record(store: LiveStore, late: Option<ProgrammeChange>) {
    use_after_render(format!("{late:?}"), move || {
        if let Some(change) = late {
            let _ = store.update(&Programme::key(), |programme| change.apply(programme));
        }
    });
}
