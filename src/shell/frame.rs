//! The frame around the pages.

use dioxus::prelude::*;

use super::bottom_bar::BottomBar;
use super::header::Header;
use super::lock_guard::LockGuard;
use super::notices::{Notices, use_news};
use super::welcome::Welcome;
use crate::exercises::At;
use crate::exercises::player::use_session_desk;
use crate::i18n::use_texts;
use crate::later::{Later, Part};
use crate::meeting::presenting::Presentation;
use crate::platform::page;
use crate::route::Route;
use crate::settings::{Settings, use_settings};
use crate::storage::use_store;
use crate::ui::{LiveRegion, use_announcer};

/// Header, page, bottom bar. During a talk only what fills the screen then, whatever the address. Until the welcome screen was read it stands in for the page, whatever the address; while
/// a question or an open session is on screen the bottom bar makes room for it.
#[component]
pub fn Shell() -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let (settings, _) = use_settings();
    let welcomed = settings.welcomed.is_some();
    let route = use_route::<Route>();
    let session = use_session_desk();
    let asking = match route {
        Route::QuestionPage { .. } => true,
        Route::ExercisesPages { at: At::Player } => session.is_open(),
        _ => false,
    };
    let bar = welcomed && !asking;
    let news = use_news();
    let store = use_store();
    let used = store.keeps_more_than::<Settings>();
    let alone = if store.is_locked() {
        Some(Part::Locked)
    } else if store.is_restoring() {
        Some(Part::Restoring)
    } else {
        (store.count::<Presentation>() > 0).then_some(Part::Presenting)
    };
    if let Some(part) = alone {
        return rsx! {
            LiveRegion { announcer }
            if store.has_lock() {
                LockGuard { talk: part == Part::Presenting }
            }
            main { id: "content",
                Later { part }
            }
        };
    }

    rsx! {
        button {
            class: "skip-link",
            r#type: "button",
            onclick: move |_| page::focus("page-heading"),
            {texts.skip_to_content()}
        }
        LiveRegion { announcer }
        if store.has_lock() {
            LockGuard { talk: false }
        }
        if used {
            Later { part: Part::Reminders }
        }
        Header { links: welcomed }
        main { id: "content", class: if bar { "with-bar" } else { "" },
            Notices { news }
            if welcomed {
                Outlet::<Route> {}
            } else {
                Welcome {}
            }
        }
        if bar {
            BottomBar {}
        }
    }
}
