//! The line at the top.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{Icon, IconName};

/// The name, and the two things that must always be near: guide and settings.
#[component]
pub(super) fn Header(links: bool) -> Element {
    let texts = use_texts();
    rsx! {
        header { class: "top",
            Link { class: "brand", to: Route::TodayPage {}, "Reprise" }
            if links {
                nav { aria_label: texts.nav_help(),
                    Link { class: "top-link", to: Route::GuidePage {},
                        Icon { name: IconName::Guide }
                        span { {texts.guide_short()} }
                    }
                    Link { class: "top-link", to: Route::SettingsPage {},
                        Icon { name: IconName::Settings }
                        span { {texts.settings_short()} }
                    }
                }
            }
        }
    }
}
