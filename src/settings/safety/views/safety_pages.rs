//! The page at an address.

use dioxus::prelude::*;

use super::backup_page::BackupPage;
use super::check_page::CheckPage;
use super::overview_page::OverviewPage;
use super::restore_page::RestorePage;
use crate::settings::lock::LockPage;
use crate::settings::safety::At;

/// One of the pages about the safety of the data.
#[component]
pub fn SafetyPages(at: At) -> Element {
    match at {
        At::Overview => rsx! { OverviewPage {} },
        At::Backup => rsx! { BackupPage {} },
        At::Check => rsx! { CheckPage {} },
        At::Restore => rsx! { RestorePage {} },
        At::Lock => rsx! { LockPage {} },
    }
}
