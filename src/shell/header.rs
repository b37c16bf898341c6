//! The line at the top.

use dioxus::prelude::*;

use super::hidden_screen::HiddenScreen;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::{Icon, IconName};

/// The name, and what must always be near: guide, settings, and something neutral to show when somebody looks.
#[component]
pub(super) fn Header(links: bool) -> Element {
    let texts = use_texts();
    let mut hidden = use_signal(|| false);
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
                    button {
                        class: "top-link",
                        r#type: "button",
                        onclick: move |_| hidden.set(true),
                        Icon { name: IconName::Hide }
                        span { {texts.hide_short()} }
                    }
                }
            }
            if hidden() {
                HiddenScreen { onback: move |()| hidden.set(false) }
            }
        }
    }
}
