//! The pages, as they are read.

use dioxus::prelude::*;

use super::stage::shown;
use super::{day, log, made};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::settings::SettingsPage;
use crate::settings::safety::{At, BackupDue, BackupLog, Made, RestoringScreen, Rhythm, SafetyPages};
use crate::storage::backup::fingerprint;
use crate::storage::{MemoryBackend, Store};
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

const LANGUAGES: [Language; 4] = [Language::En, Language::Nl, Language::NlBe, Language::Fr];

fn page(device: &MemoryBackend, language: Language, at: At) -> String {
    shown(device, language, move || rsx! { SafetyPages { at } })
}

fn with(log: &BackupLog) -> MemoryBackend {
    let device = MemoryBackend::new();
    Store::new(device.clone()).update(&BackupLog::key(), |_| log.clone()).unwrap();
    device
}

#[test]
fn every_page_has_one_heading_and_says_where_to_go_back_in_every_language() {
    for language in LANGUAGES {
        let says = texts(language);
        for (at, heading) in [
            (At::Overview, says.safety_title()),
            (At::Backup, says.safety_make()),
            (At::Check, says.safety_check()),
            (At::Restore, says.safety_restore()),
        ] {
            let html = page(&MemoryBackend::new(), language, at);
            let headings: Vec<String> = elements(&html, "h1").iter().map(Tag::text).collect();
            assert_eq!(headings, [heading]);
            let back = if at == At::Overview { says.settings_title() } else { says.safety_title() };
            assert!(elements(&html, "a").iter().any(|link| link.text() == back), "{back}");
        }
    }
}

#[test]
fn without_a_backup_the_next_step_is_to_make_one() {
    let html = page(&MemoryBackend::new(), Language::En, At::Overview);
    let says = texts(Language::En);
    let read = text_of(&html);
    assert!(read.contains(says.safety_step_first()) && read.contains(says.safety_no_backup()));
    assert!(read.contains(says.safety_not_checked()) && read.contains(says.safety_persistence_unknown()));
    assert_eq!(by_id(&html, "backup-rhythm").attribute("id"), Some("backup-rhythm"));
    let chosen: Vec<String> =
        elements(&html, "option").iter().filter(|option| option.is_on("selected")).map(Tag::text).collect();
    assert_eq!(chosen, [says.safety_rhythm_off()]);
}

#[test]
fn a_backup_is_told_with_what_happened_since() {
    let says = texts(Language::En);
    let device = with(&log(Some(Made { checked: Some(day("2026-11-21")), ..made("2026-11-20") }), Rhythm::Monthly));
    let read = text_of(&page(&device, Language::En, At::Overview));
    assert!(read.contains("Made on 20 November 2026 at 8:00. Something has changed since."), "{read}");
    assert!(read.contains("Opened again on 21 November 2026: everything was there."), "{read}");
    // The settings of the stage are what is on the device now.
    let contents = Store::new(device.clone()).contents().unwrap();
    let same = Made { fingerprint: fingerprint(&contents), ..made("2026-11-20") };
    Store::new(device.clone()).update(&BackupLog::key(), |_| log(Some(same), Rhythm::Off)).unwrap();
    assert!(text_of(&page(&device, Language::En, At::Overview)).contains(says.safety_nothing_changed()));
}

#[test]
fn a_sealed_file_is_offered_first_with_a_warning_and_two_hidden_fields() {
    let html = page(&MemoryBackend::new(), Language::En, At::Backup);
    let read = text_of(&html);
    assert!(read.contains(texts(Language::En).safety_forgotten()));
    for field in ["passphrase", "passphrase-again"] {
        let field = by_id(&html, field);
        assert_eq!((field.attribute("type"), field.attribute("autocomplete")), (Some("password"), Some("off")));
    }
    assert_eq!(by_id(&html, "passphrase").attribute("aria-describedby"), Some("passphrase-hint"));
    assert!(by_id(&html, "backup-kind-0").is_on("checked") && !by_id(&html, "passphrase-shown").is_on("checked"));
}

#[test]
fn the_name_of_the_device_is_remembered() {
    let device = with(&BackupLog { device: "Telefoon van Noor".to_owned(), ..BackupLog::default() });
    let html = page(&device, Language::Nl, At::Backup);
    assert_eq!(by_id(&html, "backup-device").attribute("initial_value"), Some("Telefoon van Noor"));
}

#[test]
fn any_file_may_be_chosen_because_phones_do_not_know_the_ending() {
    for at in [At::Check, At::Restore] {
        let html = page(&MemoryBackend::new(), Language::En, at);
        let field = by_id(&html, "backup-file");
        assert_eq!((field.attribute("type"), field.attribute("accept")), (Some("file"), None));
    }
}

#[test]
fn what_is_kept_for_undo_is_told_with_its_size() {
    let device = MemoryBackend::new();
    let says = texts(Language::En);
    let heading = says.safety_undo_heading();
    assert!(!text_of(&page(&device, Language::En, At::Overview)).contains(heading));
    device.poke("reprise-restore", "restored 2026-11-20T08:00:00 1230000");
    for at in [At::Overview, At::Restore] {
        let read = text_of(&page(&device, Language::En, at));
        assert!(
            read.contains(heading) && read.contains("20 November 2026 at 8:00") && read.contains("1.2 MB"),
            "{read}"
        );
    }
}

#[test]
fn a_restore_that_was_interrupted_is_said() {
    let device = MemoryBackend::new();
    device.poke("reprise-restore", "restoring 2026-11-20T08:00:00 0");
    for language in LANGUAGES {
        let read = text_of(&shown(&device, language, || rsx! { RestoringScreen {} }));
        assert!(read.contains(texts(language).safety_restoring()), "{read}");
    }
}

fn due(log: &BackupLog) -> bool {
    let html = shown(&with(log), Language::En, || rsx! { BackupDue {} });
    html.contains(texts(Language::En).safety_due_heading())
}

#[test]
fn today_reminds_by_the_rhythm_and_not_when_nothing_changed() {
    let today = clock::today();
    let old = Made { at: today.and_hms_opt(8, 0, 0).unwrap() - chrono::Days::new(8), ..made("2026-11-20") };
    assert!(due(&log(Some(old.clone()), Rhythm::Weekly)));
    assert!(!due(&log(Some(old.clone()), Rhythm::ThreeMonths)));
    assert!(!due(&log(Some(old.clone()), Rhythm::Off)));
    assert!(!due(&BackupLog::default()));
    let device = with(&BackupLog::default());
    let _ = shown(&device, Language::En, || rsx! { BackupDue {} });
    let unchanged = Made { fingerprint: fingerprint(&Store::new(device).contents().unwrap()), ..old };
    assert!(!due(&log(Some(unchanged), Rhythm::Weekly)));
}

#[test]
fn settings_lead_to_it() {
    let html = shown(&MemoryBackend::new(), Language::En, || rsx! { SettingsPage {} });
    let link = elements(&html, "a").into_iter().find(|link| link.text() == texts(Language::En).safety_open());
    assert_eq!(link.unwrap().attribute("href"), Some("/settings/safety"));
}
