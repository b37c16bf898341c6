//! Every address of the app. Written out, because `#[derive(Routable)]` makes 12 kB of program of them.

#[cfg(test)]
mod tests;

use std::fmt::{self, Write};
use std::str::FromStr;

use dioxus::prelude::*;
use dioxus::router::exports::PATH_ASCII_SET;
use dioxus::router::exports::percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};
use dioxus::router::routable::SiteMapSegment;
use thiserror::Error;

use crate::exercises;
use crate::guide::GuidePage;
use crate::journal;
use crate::later::{Later, Part};
use crate::meeting;
use crate::meeting::sharing::PaperKind;
use crate::settings::safety;
use crate::shell::{NotFoundPage, Shell};
use crate::today::TodayPage;

/// A page and what it shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Route {
    TodayPage {},
    MyWorkPage {},
    /// One screen of a questionnaire being filled in.
    QuestionPage {
        fill_in: String,
        step: String,
    },
    ReviewPage {
        fill_in: String,
    },
    FinishPage {
        fill_in: String,
    },
    SummaryPage {
        fill_in: String,
    },
    ComparePage {
        then: String,
        now: String,
    },
    ExercisesPages {
        at: exercises::At,
    },
    /// The exercises as a calendar file.
    CalendarPage {},
    JournalPages {
        at: journal::At,
    },
    /// The journal as a table.
    JournalExportPage {},
    /// The journal for the therapist.
    JournalReportPage {},
    MeetingPages {
        at: meeting::At,
    },
    /// A paper of a talk, by the talk's id.
    MeetingPaperPage {
        id: String,
        kind: PaperKind,
    },
    GuidePage {},
    SettingsPage {},
    SafetyPages {
        at: safety::At,
    },
    /// History from another app.
    ImportPage {},
    NotFoundPage {
        path: Vec<String>,
    },
}

impl Route {
    /// What stands between the slashes of the address.
    fn parts(&self) -> Vec<&str> {
        match self {
            Self::TodayPage {} => vec![],
            Self::MyWorkPage {} => vec!["work"],
            Self::QuestionPage { fill_in, step } => vec!["work", "question", fill_in, step],
            Self::ReviewPage { fill_in } => vec!["work", "review", fill_in],
            Self::FinishPage { fill_in } => vec!["work", "finish", fill_in],
            Self::SummaryPage { fill_in } => vec!["work", "summary", fill_in],
            Self::ComparePage { then, now } => vec!["work", "compare", then, now],
            Self::ExercisesPages { at } => [vec!["exercises"], at.parts()].concat(),
            Self::CalendarPage {} => vec!["calendar"],
            Self::JournalPages { at } => [vec!["journal"], at.parts()].concat(),
            Self::JournalExportPage {} => vec!["journal", "export"],
            Self::JournalReportPage {} => vec!["journal", "report"],
            Self::MeetingPages { at } => [vec!["meeting"], at.parts()].concat(),
            Self::MeetingPaperPage { id, kind } => vec!["meeting", "talk", id, "paper", kind.code()],
            Self::GuidePage {} => vec!["guide"],
            Self::SettingsPage {} => vec!["settings"],
            Self::SafetyPages { at } => [vec!["settings", "safety"], at.parts()].concat(),
            Self::ImportPage {} => vec!["settings", "import"],
            Self::NotFoundPage { path } => path.iter().map(String::as_str).collect(),
        }
    }

    fn at(parts: &[&str]) -> Self {
        let own = |part: &&str| (*part).to_owned();
        let elsewhere = || Self::NotFoundPage { path: parts.iter().map(own).collect() };
        match parts {
            [] => Self::TodayPage {},
            ["work"] => Self::MyWorkPage {},
            ["work", "question", fill_in, step] => Self::QuestionPage { fill_in: own(fill_in), step: own(step) },
            ["work", "review", fill_in] => Self::ReviewPage { fill_in: own(fill_in) },
            ["work", "finish", fill_in] => Self::FinishPage { fill_in: own(fill_in) },
            ["work", "summary", fill_in] => Self::SummaryPage { fill_in: own(fill_in) },
            ["work", "compare", then, now] => Self::ComparePage { then: own(then), now: own(now) },
            ["exercises", at @ ..] => exercises::At::of(at).map_or_else(elsewhere, |at| Self::ExercisesPages { at }),
            ["calendar"] => Self::CalendarPage {},
            ["journal", "export"] => Self::JournalExportPage {},
            ["journal", "report"] => Self::JournalReportPage {},
            ["journal", at @ ..] => journal::At::of(at).map_or_else(elsewhere, |at| Self::JournalPages { at }),
            ["meeting", "talk", id, "paper", kind] => {
                PaperKind::from_code(kind).map_or_else(elsewhere, |kind| Self::MeetingPaperPage { id: own(id), kind })
            }
            ["meeting", at @ ..] => meeting::At::of(at).map_or_else(elsewhere, |at| Self::MeetingPages { at }),
            ["guide"] => Self::GuidePage {},
            ["settings"] => Self::SettingsPage {},
            ["settings", "import"] => Self::ImportPage {},
            ["settings", "safety", at @ ..] => safety::At::of(at).map_or_else(elsewhere, |at| Self::SafetyPages { at }),
            _ => elsewhere(),
        }
    }
}

/// A slash or a percent sign inside a part must not pass for one of the address itself.
const PART: &AsciiSet = &PATH_ASCII_SET.add(b'/').add(b'%');

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts();
        if parts.is_empty() {
            return f.write_char('/');
        }
        parts.into_iter().try_for_each(|part| write!(f, "/{}", utf8_percent_encode(part, PART)))
    }
}

/// It does not begin with a slash, so it leads out of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an address of the app")]
pub struct NotARoute;

impl FromStr for Route {
    type Err = NotARoute;

    fn from_str(address: &str) -> Result<Self, NotARoute> {
        let path = address.strip_prefix('/').ok_or(NotARoute)?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = path.strip_suffix('/').unwrap_or(path);
        let parts: Vec<String> =
            path.split('/').map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Ok(Self::at(if path.is_empty() { &[] } else { &parts }))
    }
}

impl Routable for Route {
    // For programs that list their addresses.
    const SITE_MAP: &'static [SiteMapSegment] = &[];

    fn render(&self, level: usize) -> Element {
        if level == 0 {
            return rsx! {
                Shell {}
            };
        }
        match self {
            Self::TodayPage {} => rsx! {
                TodayPage {}
            },
            Self::GuidePage {} => rsx! {
                GuidePage {}
            },
            Self::NotFoundPage { path } => rsx! {
                NotFoundPage { path: path.clone() }
            },
            later => rsx! {
                Later { part: Part::Page(later.clone()) }
            },
        }
    }
}
