//! The data is safe: a backup from one phone to another, tried, put back, undone, and finished after an interruption.

mod deleting;
mod lock;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::exercises::seeds::document;
use crate::harness::{Device, Engine, Phone, button, dialog_button, id, link, run};
use crate::journal::seeds::{check_in, months};
use crate::seed::{self, Stored, stored};

const PASSPHRASE: &str = "drie koffies en een pannenkoek";

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

/// Everything of the app but what a device knows of its own backups.
async fn contents(phone: &Phone) -> Value {
    let script = "
        const ours = Object.entries(localStorage).filter(([key]) => /^reprise(-aside)?\\//.test(key));
        return Object.fromEntries(ours.filter(([key]) => key !== 'reprise/backup-log').sort());";
    phone.ask(script, vec![]).await
}

/// Filling-ins, a month of notes, and a text that was set aside, with signs of every kind.
fn documents() -> Vec<Stored> {
    let notes = [
        check_in("20261102T080000000", "2026-11-02", &json!({ "words": "Stiff, \"but\" fine 🍺 כאב" })),
        check_in("20261103T080000000", "2026-11-03", &json!({ "pain": 4 })),
    ];
    let aside = ("reprise-aside/reprise/goal/20261101T080000000/1".to_owned(), "{\"kind\":\"goal\",\"ver".to_owned());
    let mut documents = vec![seed::welcomed("en"), seed::draft(), aside];
    documents.extend(seed::history());
    documents.extend(months("check-in", &notes));
    documents
}

/// Makes a file on the phone and waits until it is in the folder.
async fn backed_up(phone: &Phone, folder: &Path, sealed: bool) -> PathBuf {
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
    phone.session().cdp().send_raw("Browser.setDownloadBehavior", behaviour).await.unwrap();
    let texts = phone.texts();
    phone.go("/settings/safety").await;
    phone.shows(texts.safety_step_first()).await;
    phone.tap(&link(texts.safety_make())).await;
    phone.heading_is(texts.safety_make()).await;
    if sealed {
        phone.tap(&button(texts.safety_make_button())).await;
        phone.shows(texts.safety_too_short()).await;
        phone.until_focused("passphrase").await;
        phone.write("passphrase", PASSPHRASE).await;
        phone.write("passphrase-again", PASSPHRASE).await;
    } else {
        phone.choose("backup-kind-1").await;
        phone.shows(texts.safety_plain_warning()).await;
    }
    phone.tap(&button(texts.safety_make_button())).await;
    phone.until_focused("made-heading").await;
    phone.tap(&button(texts.safety_save())).await;
    phone.shows(texts.safety_saved()).await;
    let ending = if sealed { "reprise" } else { "json" };
    phone
        .eventually("the file to be whole", async || {
            let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
            files.into_iter().find(|file| file.extension().is_some_and(|found| found == ending))
        })
        .await
}

/// Gives the file to the app as the device's own dialog does.
async fn open(phone: &Phone, file: &Path, passphrase: Option<&str>) {
    phone.find(&id("backup-file")).await.send_keys(file.to_str().unwrap()).await.unwrap();
    if let Some(passphrase) = passphrase {
        phone.until_focused("open-passphrase").await;
        phone.write("open-passphrase", passphrase).await;
        phone.tap(&button(phone.texts().safety_open_file())).await;
    }
}

#[test]
fn a_sealed_backup_moves_to_another_phone() {
    let folder = tempfile::tempdir().unwrap();
    let (mut file, mut there) = (PathBuf::new(), Value::Null);
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        there = contents(phone).await;
        file = backed_up(phone, folder.path(), true).await;
        // The drill: opened again from where it was saved, and nothing changes.
        phone.tap(&link(texts.safety_check())).await;
        phone.heading_is(texts.safety_check()).await;
        open(phone, &file, Some("another passphrase")).await;
        phone.shows(texts.safety_wrong_passphrase()).await;
        phone.rewrite("open-passphrase", PASSPHRASE).await;
        phone.tap(&button(texts.safety_open_file())).await;
        phone.shows(texts.safety_holds_everything()).await;
        assert_eq!(contents(phone).await, there);
    });
    let bytes = fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"REPRISE\x1a\x01"));
    assert!(!bytes.windows(5).any(|window| window == b"Stiff"), "what was written stands in the file");
    test(async |phone: &mut Phone| {
        let own =
            [seed::welcomed("en"), document("goal", Some("20261110T080000000"), &json!({ "words": "not whole" }))];
        seed::open(phone, &own).await;
        let texts = phone.texts();
        let before = contents(phone).await;
        phone.go("/settings/safety/restore").await;
        phone.heading_is(texts.safety_restore()).await;
        open(phone, &file, Some(PASSPHRASE)).await;
        phone.until_focused("restore-preview").await;
        phone.shows(&texts.safety_count_fill_ins(3)).await;
        assert_eq!(contents(phone).await, before, "a preview changed something");
        phone.choose("way-1").await;
        phone.shows(texts.safety_replace_explained()).await;
        phone.tap(&button(texts.safety_restore_button())).await;
        phone.until_focused("restore-done").await;
        assert_eq!(contents(phone).await, there);
        phone.reload().await;
        assert_eq!(contents(phone).await, there, "after opening the app again");

        phone.tap(&button(texts.safety_undo())).await;
        phone.tap(&dialog_button(texts.safety_undo_confirm())).await;
        phone.gone(&button(texts.safety_undo())).await;
        assert_eq!(contents(phone).await, before);
        assert_eq!(stored(phone, "reprise-restore").await, None);
    });
}

#[test]
fn a_plain_backup_is_put_together_with_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let texts = phone.texts();
        let file = backed_up(phone, folder.path(), false).await;
        let read: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        assert_eq!(read["notice"], texts.safety_plain_notice());
        let whole = contents(phone).await;
        // A draft less, and a note more.
        let note = check_in("20261104T080000000", "2026-11-04", &json!({ "words": "Written since" }));
        let mut now: Vec<Stored> = documents().into_iter().filter(|(key, _)| *key != seed::key(seed::DRAFT)).collect();
        now.retain(|(key, _)| !key.contains("check-in"));
        now.extend(months("check-in", &[note]));
        seed::open(phone, &now).await;
        phone.go("/settings/safety/restore").await;
        open(phone, &file, None).await;
        phone.until_focused("restore-preview").await;
        phone.tap(&button(texts.safety_restore_button())).await;
        phone.until_focused("restore-done").await;
        let both = contents(phone).await;
        assert_eq!(both[seed::key(seed::DRAFT)], whole[seed::key(seed::DRAFT)]);
        let month = both["reprise/check-in/2026-11"].as_str().unwrap();
        for words in ["Stiff, ", "Written since"] {
            assert!(month.contains(words), "{month}");
        }
    });
}

/// As the browser is when it was killed in the middle: the journal is laid down, the marker is set, one step was taken.
#[test]
fn an_interrupted_restore_is_finished_before_anything_is_shown() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &documents()).await;
        let lay_down = "
            const [journal, done] = arguments;
            return caches.open('kept-by-reprise')
                .then((cache) => cache.put('./kept/journal', new Response(journal)))
                .then(() => {
                    localStorage.setItem('reprise-restore', 'restoring 2026-11-23T12:00:00 0');
                    localStorage.removeItem(done);
                    return true;
                });";
        let (key, text) = seed::fill_in("20261120T080000000", None, &json!({}));
        let draft = seed::key(seed::DRAFT);
        let journal = json!([{ "key": draft, "text": null }, { "key": key, "text": text }]).to_string();
        phone.ask(lay_down, vec![journal.into(), draft.clone().into()]).await;
        phone.reload().await;
        phone
            .eventually("the end of it", async || stored(phone, "reprise-restore").await.is_none().then_some(()))
            .await;
        phone.heading_is(phone.texts().nav_today()).await;
        assert_eq!(stored(phone, &key).await, Some(text));
        assert_eq!(stored(phone, &draft).await, None);
    });
}
