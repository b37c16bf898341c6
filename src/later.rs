//! What a first visit can do without: a second part of the program, loaded when it is first needed.
//!
//! The build cuts it off with the feature `split` (`cargo xtask build`); without the feature all is one program.
//! There is exactly one such part: two would each bring their own copy of what they share.

use dioxus::prelude::*;

use crate::chain::{JournalInChain, LockedScreen, MeetingInChain};
use crate::exercises::ExercisesPages;
use crate::exercises::reminders::ReminderRunner;
use crate::import::ImportPage;
use crate::questionnaire::{ComparePage, FinishPage, MyWorkPage, QuestionPage, ReviewPage};
use crate::report::{
    CalendarPage, JournalExportPage, JournalReportPage, MeetingPaperPage, PresentingScreen, SummaryPage,
};
use crate::route::Route;
use crate::settings::SettingsPage;
use crate::settings::safety::{RestoringScreen, SafetyPages};
use crate::today::Waiting;

/// Something of the second part.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The page at an address. Those that [`Route`] shows by itself are no part of it.
    Page(Route),
    /// What waits, for Today.
    Waiting,
    /// Reminders while the app is open.
    Reminders,
    /// What fills the screen during a talk.
    Presenting,
    /// A restore that was interrupted.
    Restoring,
    /// The code is asked for.
    Locked,
}

fn show_part(part: Part) -> Element {
    let route = match part {
        Part::Page(route) => route,
        Part::Waiting => return rsx! { Waiting {} },
        Part::Reminders => return rsx! { ReminderRunner {} },
        Part::Presenting => return rsx! { PresentingScreen {} },
        Part::Restoring => return rsx! { RestoringScreen {} },
        Part::Locked => return rsx! { LockedScreen {} },
    };
    match route {
        Route::MyWorkPage {} => rsx! { MyWorkPage {} },
        Route::QuestionPage { fill_in, step } => rsx! { QuestionPage { fill_in, step } },
        Route::ReviewPage { fill_in } => rsx! { ReviewPage { fill_in } },
        Route::FinishPage { fill_in } => rsx! { FinishPage { fill_in } },
        Route::SummaryPage { fill_in } => rsx! { SummaryPage { fill_in } },
        Route::ComparePage { then, now } => rsx! { ComparePage { then, now } },
        Route::ExercisesPages { at } => rsx! { ExercisesPages { at } },
        Route::JournalPages { at } => rsx! { JournalInChain { at } },
        Route::JournalExportPage {} => rsx! { JournalExportPage {} },
        Route::JournalReportPage {} => rsx! { JournalReportPage {} },
        Route::MeetingPages { at } => rsx! { MeetingInChain { at } },
        Route::MeetingPaperPage { id, kind } => rsx! { MeetingPaperPage { id, kind } },
        Route::CalendarPage {} => rsx! { CalendarPage {} },
        Route::SettingsPage {} => rsx! { SettingsPage {} },
        Route::ImportPage {} => rsx! { ImportPage {} },
        Route::SafetyPages { at } => rsx! { SafetyPages { at } },
        _ => rsx! {},
    }
}

/// Shows it, as soon as it is there.
#[cfg(not(all(feature = "split", target_family = "wasm")))]
#[component]
pub fn Later(part: Part) -> Element {
    show_part(part)
}

#[cfg(all(feature = "split", target_family = "wasm"))]
pub use split::Later;

#[cfg(all(feature = "split", target_family = "wasm"))]
mod split {
    use dioxus::prelude::*;
    use wasm_splitter as wasm_split;

    use super::{Part, show_part};
    use crate::i18n::use_texts;
    use crate::platform::{page, timer};
    use crate::ui::{Button, Notice, Tone};

    static PARTS: wasm_split::LazyLoader<Part, Element> =
        wasm_split::lazy_loader!(extern "later" fn show_part(props: Part) -> Element);

    /// Without a network it may never come; this is when to say so, in milliseconds.
    const LONG: u32 = 10_000;

    /// Shows it, as soon as it is there.
    #[component]
    pub fn Later(part: Part) -> Element {
        let texts = use_texts();
        let mut came = use_signal(|| false);
        let mut late = use_signal(|| false);
        let silent = part == Part::Reminders;
        use_hook(|| {
            spawn(async move {
                let loaded = PARTS.load().await;
                came.set(loaded);
            });
            CopyValue::new(timer::after(LONG, move || late.set(true)))
        });
        let _ = came();
        match PARTS.call(part) {
            Ok(element) => element,
            Err(_) if silent => rsx! {},
            Err(_) if late() => rsx! {
                Notice { tone: Tone::Warning,
                    p { {texts.later_not_loaded()} }
                    Button { onpress: |()| page::reload(), {texts.try_again()} }
                }
            },
            Err(_) => rsx! {
                p { role: "status", {texts.loading()} }
            },
        }
    }
}
