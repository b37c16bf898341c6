//! Addresses, as they are written and read.

use super::{NotARoute, Route};
use crate::exercises::At;
use crate::journal;
use crate::meeting;
use crate::meeting::message::MessageKind;
use crate::meeting::preparation::MeetingStep;
use crate::meeting::sharing::PaperKind;

#[track_caller]
fn leads_to(address: &str, route: &Route) {
    assert_eq!(address.parse().as_ref(), Ok(route), "{address}");
    assert_eq!(route.to_string().parse().as_ref(), Ok(route), "{route}");
}

#[test]
fn every_address_is_read_as_it_is_written() {
    let fill_in = || "20261123T091502123".to_owned();
    let routes = [
        Route::TodayPage {},
        Route::MyWorkPage {},
        Route::QuestionPage { fill_in: fill_in(), step: "tasks~0~another".to_owned() },
        Route::ReviewPage { fill_in: fill_in() },
        Route::FinishPage { fill_in: fill_in() },
        Route::SummaryPage { fill_in: fill_in() },
        Route::ComparePage { then: fill_in(), now: fill_in() },
        Route::ExercisesPages { at: At::Overview },
        Route::ExercisesPages { at: At::Booklet },
        Route::ExercisesPages { at: At::Exercise("own:20261123T091502123".to_owned()) },
        Route::ExercisesPages { at: At::Own("own:20261123T091502123".to_owned()) },
        Route::ExercisesPages { at: At::Print },
        Route::ExercisesPages { at: At::Plan(fill_in()) },
        Route::ExercisesPages { at: At::Pauses },
        Route::ExercisesPages { at: At::Player },
        Route::ExercisesPages { at: At::Log },
        Route::ExercisesPages { at: At::Entry("2026-11".to_owned(), fill_in()) },
        Route::ExercisesPages { at: At::Programme },
        Route::ExercisesPages { at: At::Visit(fill_in()) },
        Route::ExercisesPages { at: At::BadDay },
        Route::ExercisesPages { at: At::Reminders },
        Route::CalendarPage {},
        Route::ImportPage {},
        Route::JournalPages { at: journal::At::Overview },
        Route::JournalPages { at: journal::At::CheckIn("2026-11".to_owned(), fill_in()) },
        Route::JournalPages { at: journal::At::CheckInFields },
        Route::JournalPages { at: journal::At::Measures },
        Route::JournalPages { at: journal::At::Measure("activity:1".to_owned()) },
        Route::JournalPages { at: journal::At::OwnMeasure("new".to_owned()) },
        Route::JournalPages { at: journal::At::Activities },
        Route::JournalPages { at: journal::At::Paper },
        Route::JournalPages { at: journal::At::Cycles },
        Route::JournalPages { at: journal::At::Charts },
        Route::JournalPages { at: journal::At::Chart("pain7".to_owned(), None) },
        Route::JournalPages { at: journal::At::Chart("pain7".to_owned(), Some("work:hours".to_owned())) },
        Route::JournalPages { at: journal::At::Goals },
        Route::JournalPages { at: journal::At::Goal(fill_in()) },
        Route::JournalPages { at: journal::At::Diary("2026-11-23".to_owned()) },
        Route::JournalPages { at: journal::At::Block("2026-11".to_owned(), fill_in()) },
        Route::JournalPages { at: journal::At::PacingSheets },
        Route::JournalPages { at: journal::At::Pacing(fill_in()) },
        Route::JournalPages { at: journal::At::WorkLog },
        Route::JournalPages { at: journal::At::WorkWeek("2026-11-23".to_owned()) },
        Route::JournalPages { at: journal::At::Month("2026-11".to_owned()) },
        Route::JournalPages { at: journal::At::Day("2026-11-23".to_owned()) },
        Route::JournalPages { at: journal::At::Search },
        Route::JournalExportPage {},
        Route::JournalReportPage {},
        Route::MeetingPages { at: meeting::At::Overview },
        Route::MeetingPages { at: meeting::At::Meeting(fill_in()) },
        Route::MeetingPages { at: meeting::At::Step("new".to_owned(), MeetingStep::Basics) },
        Route::MeetingPages { at: meeting::At::Step(fill_in(), MeetingStep::Return) },
        Route::MeetingPages { at: meeting::At::Adjustments(fill_in()) },
        Route::MeetingPages { at: meeting::At::Readiness(fill_in()) },
        Route::MeetingPages { at: meeting::At::Rehearsal(fill_in()) },
        Route::MeetingPages { at: meeting::At::RoleCard(fill_in()) },
        Route::MeetingPages { at: meeting::At::Message(fill_in(), MessageKind::WorkplaceVisit) },
        Route::MeetingPages { at: meeting::At::Show(fill_in()) },
        Route::MeetingPages { at: meeting::At::Agreements },
        Route::MeetingPages { at: meeting::At::Agreement(fill_in()) },
        Route::MeetingPages { at: meeting::At::Words },
        Route::MeetingPaperPage { id: fill_in(), kind: PaperKind::Manager },
        Route::GuidePage {},
        Route::SettingsPage {},
        Route::NotFoundPage { path: vec!["work".to_owned(), "elsewhere".to_owned()] },
    ];
    for route in &routes {
        leads_to(&route.to_string(), route);
    }
    assert_eq!(routes[2].to_string(), "/work/question/20261123T091502123/tasks~0~another");
}

#[test]
fn any_name_of_a_question_fits_into_an_address() {
    for step in ["a b", "1/2", "50%", "%2F", "q?", "#1", "é", ".."] {
        let route = Route::QuestionPage { fill_in: "1".to_owned(), step: step.to_owned() };
        leads_to(&route.to_string(), &route);
    }
}

#[test]
fn other_spellings_are_understood() {
    leads_to("/", &Route::TodayPage {});
    leads_to("/work/", &Route::MyWorkPage {});
    leads_to("/work?from=home", &Route::MyWorkPage {});
    leads_to("/guide#signs", &Route::GuidePage {});
    leads_to("/nonsense", &Route::NotFoundPage { path: vec!["nonsense".to_owned()] });
    let nowhere = Route::NotFoundPage { path: ["work", "question", "1"].map(str::to_owned).into() };
    leads_to("/work/question/1", &nowhere);
    assert_eq!("https://example.org".parse::<Route>(), Err(NotARoute));
    assert_eq!("".parse::<Route>(), Err(NotARoute));
}
