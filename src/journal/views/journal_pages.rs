//! Which page stands at which address behind `/journal`.

use dioxus::prelude::*;

use super::overview_page::OverviewPage;
use crate::journal::At;
use crate::journal::chart::{ChartPage, ChartsPage};
use crate::journal::check_in::{CheckInFieldsPage, CheckInPage};
use crate::journal::diary::{BlockPage, DiaryPage, PacingPage, PacingSheetsPage};
use crate::journal::goal::{GoalPage, GoalsPage};
use crate::journal::measure::{ActivitiesPage, CyclesPage, MeasurePage, MeasuresPage, OwnMeasurePage, PaperPage};
use crate::journal::search::{DayPage, MonthPage, SearchPage};
use crate::journal::work_log::{WorkLogPage, WorkWeekPage};
use crate::work::Elsewhere;

/// The page at this address.
#[component]
pub fn JournalPages(at: At, elsewhere: Elsewhere) -> Element {
    match at {
        At::Overview => rsx! { OverviewPage {} },
        At::CheckIn(month, id) => rsx! { CheckInPage { month, id } },
        At::CheckInFields => rsx! { CheckInFieldsPage {} },
        At::Measures => rsx! { MeasuresPage {} },
        At::Measure(id) => rsx! { MeasurePage { id } },
        At::OwnMeasure(id) => rsx! { OwnMeasurePage { id } },
        At::Activities => rsx! { ActivitiesPage { hard_tasks: elsewhere.hard_tasks } },
        At::Paper => rsx! { PaperPage {} },
        At::Cycles => rsx! { CyclesPage {} },
        At::Charts => rsx! { ChartsPage { elsewhere } },
        At::Chart(line, other) => rsx! { ChartPage { line, other, elsewhere } },
        At::Goals => rsx! { GoalsPage {} },
        At::Goal(id) => rsx! { GoalPage { id, hard_tasks: elsewhere.hard_tasks } },
        At::Diary(day) => rsx! { DiaryPage { day } },
        At::Block(month, id) => rsx! { BlockPage { month, id } },
        At::PacingSheets => rsx! { PacingSheetsPage {} },
        At::Pacing(id) => rsx! { PacingPage { id } },
        At::WorkLog => rsx! { WorkLogPage {} },
        At::WorkWeek(monday) => rsx! { WorkWeekPage { monday } },
        At::Month(month) => rsx! { MonthPage { month, events: elsewhere.events } },
        At::Day(day) => rsx! { DayPage { day, events: elsewhere.events } },
        At::Search => rsx! { SearchPage {} },
    }
}
