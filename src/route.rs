//! Every address of the app.

use dioxus::prelude::*;

use crate::exercises::{At, ExercisesPages};
use crate::guide::GuidePage;
use crate::journal::JournalPage;
use crate::meeting::MeetingPage;
use crate::questionnaire::{ComparePage, FinishPage, MyWorkPage, QuestionPage, ReviewPage};
use crate::report::{CalendarPage, SummaryPage};
use crate::settings::SettingsPage;
use crate::shell::{NotFoundPage, Shell};
use crate::today::TodayPage;

/// A page and what it shows.
#[derive(Debug, Clone, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Shell)]
    #[route("/")]
    TodayPage {},
    #[route("/work")]
    MyWorkPage {},
    /// One screen of a questionnaire being filled in.
    #[route("/work/question/:fill_in/:step")]
    QuestionPage { fill_in: String, step: String },
    #[route("/work/review/:fill_in")]
    ReviewPage { fill_in: String },
    #[route("/work/finish/:fill_in")]
    FinishPage { fill_in: String },
    #[route("/work/summary/:fill_in")]
    SummaryPage { fill_in: String },
    #[route("/work/compare/:then/:now")]
    ComparePage { then: String, now: String },
    #[route("/exercises/:..at")]
    ExercisesPages { at: At },
    /// The exercises as a calendar file.
    #[route("/calendar")]
    CalendarPage {},
    #[route("/journal")]
    JournalPage {},
    #[route("/meeting")]
    MeetingPage {},
    #[route("/guide")]
    GuidePage {},
    #[route("/settings")]
    SettingsPage {},
    #[route("/:..path")]
    NotFoundPage { path: Vec<String> },
}
