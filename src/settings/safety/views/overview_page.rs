//! How safe the data is.

use dioxus::prelude::*;

use super::facts_list::FactsList;
use super::next_step_notice::NextStepNotice;
use super::rhythm_field::RhythmField;
use super::undo_card::UndoCard;
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::lasting::{self, Estimate};
use crate::platform::preferences::{self, System};
use crate::route::Route;
use crate::settings::safety::{At, BackupLog, Facts, next_step};
use crate::storage::backup::fingerprint;
use crate::storage::{LiveStore, use_store};
use crate::ui::{ButtonLink, Card, IconName, PageHeading};

/// The one next step, what is known, and the ways to a backup and back.
#[component]
pub(super) fn OverviewPage() -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut persistent = use_signal(|| None::<bool>);
    let mut estimate = use_signal(|| None::<Estimate>);
    use_hook(|| {
        spawn(async move {
            persistent.set(lasting::is_persistent().await);
            estimate.set(lasting::estimate().await);
        });
    });
    let facts = facts(store, persistent());
    let step = next_step(&facts);
    let to = |at: At| Route::SafetyPages { at };
    rsx! {
        PageHeading { text: texts.safety_title().to_string() }
        p { class: "lead", {texts.safety_lead()} }
        NextStepNotice { step, onpersistent: move |answer| persistent.set(answer) }
        UndoCard {}
        Card { heading: texts.safety_facts_heading().to_string(),
            FactsList { facts, estimate: estimate() }
        }
        Card { heading: texts.safety_backup_heading().to_string(),
            p { {texts.safety_backup_explained()} }
            nav { class: "actions", aria_label: texts.safety_backup_heading(),
                ButtonLink { icon: IconName::Forward, to: to(At::Backup), {texts.safety_make()} }
                ButtonLink { icon: IconName::Forward, to: to(At::Check), {texts.safety_check()} }
                ButtonLink { icon: IconName::Forward, to: to(At::Restore), {texts.safety_restore()} }
            }
            RhythmField {}
        }
        Card { heading: texts.lock_title().to_string(),
            p { {texts.lock_lead()} }
            ButtonLink {
                icon: IconName::Lock,
                to: to(At::Lock),
                if store.has_lock() { {texts.lock_see()} } else { {texts.lock_set_up()} }
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::SettingsPage {}, {texts.settings_title()} }
    }
}

fn facts(store: LiveStore, persistent: Option<bool>) -> Facts {
    let log = store.read(&BackupLog::key()).unwrap_or_default();
    let contents = store.store().contents().unwrap_or_default();
    Facts {
        changed: log.last.as_ref().is_none_or(|last| last.fingerprint != fingerprint(&contents)),
        today: clock::today(),
        persistent,
        installed: lasting::is_installed(),
        clears_tabs: preferences::system() == System::Apple,
        used: store.store().length().unwrap_or_default(),
        log,
    }
}
