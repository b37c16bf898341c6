//! The settings document.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::{Settings, SettingsChange, TextSize, Theme};
use crate::i18n::Language;
use crate::storage::{Flaw, Key, LoadError, MemoryBackend, Store};
use crate::work::Country;

/// The script that runs before the app and reads the same document.
const EARLY: &str = include_str!("../../public/early.js");

fn settings() -> Settings {
    Settings {
        language: Language::NlBe,
        country: Country::Belgium,
        theme: Theme::Dark,
        text_size: TextSize::Largest,
        welcomed: NaiveDate::from_ymd_opt(2026, 11, 23),
    }
}

fn key() -> Key<Settings> {
    Key::single()
}

/// What is on the device after saving.
fn stored(settings: &Settings) -> (String, Json) {
    let device = MemoryBackend::new();
    Store::new(device.clone()).update(&key(), |_| settings.clone()).unwrap();
    let (name, text) = device.contents().pop_first().unwrap();
    (name, serde_json::from_str(&text).unwrap())
}

#[track_caller]
fn check(change: SettingsChange, expect: impl FnOnce(&mut Settings)) {
    let mut after = settings();
    expect(&mut after);
    assert_ne!(after, settings(), "the test must change something");
    assert_eq!(change.apply(settings()), after);
}

#[test]
fn a_choice_changes_its_own_part_and_nothing_else() {
    check(SettingsChange::Language(Language::Fr), |after| after.language = Language::Fr);
    check(SettingsChange::Country(Country::Netherlands), |after| after.country = Country::Netherlands);
    check(SettingsChange::Theme(Theme::Light), |after| after.theme = Theme::Light);
    check(SettingsChange::TextSize(TextSize::Large), |after| after.text_size = TextSize::Large);
    let day = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    check(SettingsChange::Welcomed(day), |after| after.welcomed = Some(day));
}

#[test]
fn a_first_visit_follows_the_browser_and_shows_the_welcome_screen() {
    let first = Settings::first(&["fr-BE".to_owned(), "nl".to_owned()]);
    assert_eq!((first.language, first.country), (Language::Fr, Country::Belgium));
    assert_eq!((first.theme, first.text_size, first.welcomed), (Theme::System, TextSize::Normal, None));
}

#[test]
fn what_is_stored_keeps_its_names() {
    let data = json!({
        "language": "nl-BE", "country": "BE", "theme": "dark", "textSize": "largest", "welcomed": "2026-11-23"
    });
    let expect = json!({ "kind": "settings", "version": 1, "data": data });
    assert_eq!(stored(&settings()), ("reprise/settings".to_owned(), expect));
}

/// Codes are spelled by serde and by `code()`; both must say the same.
#[test]
fn codes_are_what_is_stored() {
    for theme in Theme::ALL {
        assert_eq!(stored(&Settings { theme, ..settings() }).1["data"]["theme"], theme.code());
    }
    for text_size in TextSize::ALL {
        assert_eq!(stored(&Settings { text_size, ..settings() }).1["data"]["textSize"], text_size.code());
    }
    for language in Language::ALL {
        assert_eq!(stored(&Settings { language, ..settings() }).1["data"]["language"], language.tag());
    }
    for country in Country::ALL {
        assert_eq!(stored(&Settings { country, ..settings() }).1["data"]["country"], country.code());
    }
}

#[test]
fn the_early_script_reads_the_same_key_names_and_codes() {
    let (name, document) = stored(&settings());
    assert!(EARLY.contains(&format!("localStorage.getItem(\"{name}\")).data")), "{name}");
    let used: Vec<&str> = EARLY
        .split("settings.")
        .skip(1)
        .map(|after| after.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap())
        .collect();
    assert!(used.len() >= 3);
    for field in used {
        assert!(document["data"].get(field).is_some(), "early.js reads {field}, which is not stored");
    }
    for code in [Theme::Light.code(), Theme::Dark.code(), TextSize::Large.code(), TextSize::Largest.code()] {
        assert!(EARLY.contains(&format!("=== \"{code}\"")), "early.js does not know {code}");
    }
    for code in [Theme::System.code(), TextSize::Normal.code()] {
        assert!(!EARLY.contains(&format!("\"{code}\"")), "early.js sets {code}, which is the browser's own");
    }
}

#[track_caller]
fn check_unreadable(field: &str, value: Json) {
    let device = MemoryBackend::new();
    let mut document = stored(&settings()).1;
    document["data"][field] = value;
    device.poke("reprise/settings", &document.to_string());
    let loaded = Store::new(device.clone()).load(&key());
    assert!(matches!(loaded, Err(LoadError::Unreadable { flaw: Flaw::Shape, aside: Ok(_) })), "{field}: {loaded:?}");
    assert_eq!(device.contents().len(), 2, "the text is still there, and a copy of it");
}

#[test]
fn what_is_unknown_is_set_aside_and_nothing_breaks() {
    check_unreadable("theme", json!("sepia"));
    check_unreadable("theme", json!(7));
    check_unreadable("textSize", json!("Large"));
    check_unreadable("language", json!("de"));
    check_unreadable("country", json!("FR"));
    check_unreadable("welcomed", json!("yesterday"));
}

#[test]
fn what_was_not_stored_yet_is_as_on_a_first_visit() {
    let data = json!({ "language": "fr", "country": "NL" });
    let device = MemoryBackend::new();
    device.poke("reprise/settings", &json!({ "kind": "settings", "version": 1, "data": data }).to_string());
    let loaded = Store::new(device).load(&key()).unwrap().unwrap();
    assert_eq!((loaded.theme, loaded.text_size, loaded.welcomed), (Theme::System, TextSize::Normal, None));
}
