//! The guide's page.

use dioxus::prelude::*;

use super::standard_lines::StandardLines;
use super::warning_signs::WarningSigns;
use crate::i18n::use_texts;
use crate::ui::PageHeading;

/// Warning signs first: who opens this in a hurry needs them at once.
#[component]
pub fn GuidePage() -> Element {
    let texts = use_texts();
    rsx! {
        PageHeading { text: texts.guide_title().to_string() }
        WarningSigns {}
        StandardLines {}
    }
}
