//! The lock and the backup with years of notes on the device: opening it, saving with it on, and making a file.

use serde_json::json;

use crate::harness::{Phone, button, id, link};
use crate::painted::until_painted;
use crate::years::RUNS;
use crate::{median, slow_down};

const CODE: &str = "vier sleutels en een fiets";
/// A backup of about five megabytes.
const BYTES: usize = 5 << 20;

/// Milliseconds with a processor four times slower.
#[derive(Default)]
pub(crate) struct Safety {
    pub(crate) unlocks: f64,
    pub(crate) saves: f64,
    /// From the press until the file is ready to be saved; sealed.
    pub(crate) backup: f64,
    /// Bytes on the device then.
    pub(crate) stored: u64,
}

pub(crate) async fn measure(phone: &Phone) -> Safety {
    phone.go("/").await;
    phone.ask(SEED, vec![]).await;
    phone.reload().await;
    let backup = backup(phone).await;
    let stored = "return Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0)";
    let stored = phone.ask(stored, vec![]).await.as_u64().unwrap();
    assert!(stored as usize > BYTES * 9 / 10, "only {stored} letters are stored");
    // Sealed texts need a third more room, which this browser does not have for five megabytes.
    let shorten =
        "for (const key of Object.keys(localStorage)) if (/20(1.|2[01])-/.test(key)) localStorage.removeItem(key)";
    phone.ask(shorten, vec![]).await;
    phone.reload().await;
    turn_on(phone).await;
    slow_down(phone, 4).await;
    let mut unlocks = Vec::new();
    for _ in 0..RUNS {
        phone.reload().await;
        phone.find(&id("unlock-code")).await;
        let typed = "
            const field = document.getElementById('unlock-code');
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        phone.ask(typed, vec![CODE.into()]).await;
        let press = "document.querySelector('.unlock .button').click()";
        unlocks.push(until_painted(phone, press, "document.querySelector('nav.bottom-bar')", vec![]).await);
    }
    phone.go("/journal").await;
    phone.find(&id("check-in-how-0")).await;
    let mut saves = Vec::new();
    for run in 0..=RUNS {
        let another = "changed && localStorage.getItem(key) !== before";
        saves.push(until_painted(phone, SAVE, another, vec![json!(run % 5)]).await);
    }
    slow_down(phone, 1).await;
    // The first one also opens the rest of the fields.
    Safety { unlocks: median(unlocks), saves: median(saves.split_off(1)), backup, stored }
}

async fn backup(phone: &Phone) -> f64 {
    phone.go("/settings/safety").await;
    phone.tap(&link(phone.texts().safety_make())).await;
    phone.write("passphrase", CODE).await;
    phone.write("passphrase-again", CODE).await;
    slow_down(phone, 4).await;
    let press = "document.getElementById('make-backup').click()";
    let took = until_painted(phone, press, "document.getElementById('made-heading')", vec![]).await;
    slow_down(phone, 1).await;
    took
}

async fn turn_on(phone: &Phone) {
    phone.go("/settings/safety/lock").await;
    phone.write("lock-code", CODE).await;
    phone.write("lock-code-again", CODE).await;
    phone.choose("lock-understood").await;
    phone.tap(&button(phone.texts().lock_turn_on())).await;
    phone.find(&id("lock-off-code")).await;
}

/// Months of notes of which each is as long as a busy month, together five megabytes.
const SEED: &str = "
    localStorage.clear();
    const store = (name, kind, data) => localStorage.setItem('reprise/' + name, JSON.stringify({ kind, version: 1, data }));
    store('settings', 'settings', { language: 'en', country: 'UK', welcomed: '2016-10-01' });
    const two = (number) => String(number).padStart(2, '0');
    const words = 'Carried the wheelbarrow through the garden, then a long rest, and the early shift went well';
    let letters = 0;
    for (let month = 0; letters < 4900000; month++) {
        const name = (2026 - Math.floor(month / 11)) + '-' + two(1 + month % 11);
        const entries = Array.from({ length: 120 }, (_, at) => ({
            id: name.replace('-', '') + two(1 + at % 20) + 'T' + two(7 + Math.floor(at / 20)) + '0000000',
            date: name + '-' + two(1 + at % 20), how: 'good', pain: at % 11, words: (words + ', ').repeat(3) + at }))
            .sort((one, other) => one.date < other.date ? -1 : 1);
        store('check-in/' + name, 'check-in', { entries });
        letters += localStorage.getItem('reprise/check-in/' + name).length;
    }";

const SAVE: &str = "
    const [number] = arguments;
    const now = new Date();
    const key = 'reprise/check-in/' + now.getFullYear() + '-' + String(now.getMonth() + 1).padStart(2, '0');
    const before = localStorage.getItem(key);
    document.getElementById('check-in-how-' + number).click()";
