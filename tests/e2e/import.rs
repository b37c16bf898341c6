//! History from another app: brought in, seen in a chart, not brought twice, and a broken file that changes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use reprise::import::{Here, read};
use serde_json::{Value, json};

use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, dialog_button, id, link, run};
use crate::journal::seeds::{check_in, months};
use crate::pages::exercises::summary;
use crate::seed::{self, Stored};

/// Everything of the app but what a device knows of its own backups, and when the settings were looked at.
async fn contents(phone: &Phone) -> Value {
    let script = "
        const ours = Object.entries(localStorage).filter(([key]) => /^reprise(-aside)?\\//.test(key));
        return Object.fromEntries(ours.filter(([key]) => key !== 'reprise/backup-log').sort());";
    phone.ask(script, vec![]).await
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name)
}

/// Gives the file to the page as the device's own dialog does.
async fn choose(phone: &Phone, file: &Path) {
    phone.go("/settings").await;
    phone.go("/settings/import").await;
    phone.heading_is(phone.texts().import_title()).await;
    phone.find(&id("import-file")).await.send_keys(file.to_str().unwrap()).await.unwrap();
}

#[test]
fn years_of_habits_come_in_once_and_a_broken_file_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let note = check_in("20261102T080000000", "2026-11-02", &json!({ "words": "Stiff, but fine" }));
        let documents: Vec<Stored> = months("check-in", &[note]).into_iter().chain([seed::draft()]).collect();
        begin(phone, "2026-11-23T09:00:00", &documents).await;
        let texts = phone.texts();
        let before = contents(phone).await;
        let bytes = fs::read(fixture("loop.zip")).unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let history = read(&bytes, Here { today, wall_time: &|utc| utc }).unwrap();
        let all = u32::try_from(history.len()).unwrap();

        phone.go("/settings").await;
        phone.tap(&link(texts.import_open())).await;
        phone.heading_is(texts.import_title()).await;
        phone.find(&id("import-file")).await.send_keys(fixture("loop.zip").to_str().unwrap()).await.unwrap();
        phone.until_focused("import-preview").await;
        phone.shows(&texts.import_new(all)).await;
        assert_eq!(contents(phone).await, before, "a preview changed something");
        // One habit stays behind.
        phone.pick("import-track-4", "leave-out").await;
        let nights = u32::try_from(history.tracks[4].values.len()).unwrap();
        phone.shows(&texts.import_unwanted(nights)).await;
        phone.shot("import").await;
        phone.tap(&button(texts.import_button())).await;
        phone.until_focused("import-done").await;
        let after = contents(phone).await;
        for (key, text) in before.as_object().unwrap().iter().filter(|(key, _)| !key.contains("/check-in/")) {
            assert_eq!(after[key], *text, "{key}");
        }

        phone.tap(&link(texts.import_see_charts())).await;
        phone.heading_is(texts.chart_title()).await;
        phone.tap(&link("Steps")).await;
        phone.heading_is("Steps").await;
        phone.tap(&summary(&texts.chart_table("Steps"))).await;
        // The last four weeks, of which the newest day had this many.
        let newest = history.tracks[2].values.first().unwrap().value;
        phone.shows(&format!("{newest}\u{a0}steps")).await;

        choose(phone, &fixture("loop.zip")).await;
        phone.until_focused("import-preview").await;
        phone.shows(&texts.import_there(all - nights)).await;
        phone.pick("import-track-4", "leave-out").await;
        phone.shows(texts.import_no_news()).await;
        assert_eq!(contents(phone).await, after);

        let broken = folder.path().join("Loop Habits CSV.zip");
        fs::write(&broken, &bytes[..bytes.len() / 2]).unwrap();
        choose(phone, &broken).await;
        phone.shows(texts.import_damaged()).await;
        phone.shows(texts.nothing_changed()).await;
        assert_eq!(contents(phone).await, after);

        phone.tap(&button(texts.safety_undo())).await;
        phone.tap(&dialog_button(texts.safety_undo_confirm())).await;
        phone.gone(&button(texts.safety_undo())).await;
        assert_eq!(contents(phone).await, before);
    });
}
