//! What to look at when a reminder does not come, on each kind of device.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::platform::preferences::{System, system};

/// Three instructions; the one that is likely needed stands open.
pub(super) fn system_help(texts: Texts) -> Element {
    let here = system();
    let instructions = [
        (System::Apple, texts.reminders_help_apple(), texts.reminders_help_apple_how()),
        (System::Android, texts.reminders_help_android(), texts.reminders_help_android_how()),
        (System::Computer, texts.reminders_help_computer(), texts.reminders_help_computer_how()),
    ];
    rsx! {
        for (system , name , how) in instructions {
            details { key: "{name}", open: system == here,
                summary { {name} }
                p { {how} }
            }
        }
    }
}
