//! Which page stands at which address behind `/exercises`.

use dioxus::prelude::*;

use super::overview_page::OverviewPage;
use crate::exercises::At;
use crate::exercises::booklet::{BookletPage, ExercisePage, OwnExercisePage, PrintPage};
use crate::exercises::flare::BadDayPage;
use crate::exercises::log::{EntryPage, LogPage};
use crate::exercises::plan::{PausesPage, PlanPage, in_plans, plans};
use crate::exercises::player::PlayerPage;
use crate::exercises::programme::{ProgrammePage, VisitPage};
use crate::exercises::reminders::{RemindersPage, reminders};
use crate::storage::use_store;

/// The page at this address.
#[component]
pub fn ExercisesPages(at: At) -> Element {
    let store = use_store();
    match at {
        At::Overview => rsx! { OverviewPage {} },
        At::Booklet => rsx! { BookletPage {} },
        At::Exercise(id) => rsx! { ExercisePage { id } },
        // The page stays when what is written on it gets its address.
        At::Own(id) => rsx! { OwnExercisePage { id } },
        At::Print => rsx! { PrintPage { suggested: in_plans(&plans(store)) } },
        At::Plan(id) => rsx! { PlanPage { id, lead_minutes: reminders(store).default_lead_minutes } },
        At::Pauses => rsx! { PausesPage {} },
        At::Player => rsx! { PlayerPage {} },
        At::Log => rsx! { LogPage {} },
        At::Entry(month, id) => rsx! { EntryPage { month, id } },
        At::Programme => rsx! { ProgrammePage {} },
        At::Visit(id) => rsx! { VisitPage { id } },
        At::BadDay => rsx! { BadDayPage {} },
        At::Reminders => rsx! { RemindersPage {} },
    }
}
