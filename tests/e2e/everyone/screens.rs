//! Every screen of the app, with what must be on the device to see it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;

use super::{exercise_screens, import_screens, journal_screens, meeting_screens};
use crate::harness::Phone;
use crate::seed::{self, Stored};

/// Longer than a page waits before it makes what lies below its first screen (`ui::BelowFold`).
const BELOW_FOLD: Duration = Duration::from_millis(60);

/// What is on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Device {
    Fresh,
    Empty,
    Draft,
    History,
    /// A questionnaire that was set aside.
    Aside,
    /// The settings of someone in this country.
    In(&'static str),
    /// Plans, a log, a programme and visits (`exercise_screens.rs`).
    Lasting,
    /// A booster whose day has passed.
    Missed,
    /// A session that is open.
    Playing,
    /// A session that is over and not in the log yet.
    Ended,
    /// Three months of a journal (`journal_screens.rs`).
    Kept,
    /// Talks, agreements and a rehearsal that is over (`meeting_screens.rs`).
    Talked,
    /// A talk with numbers and days that cannot be.
    Mistaken,
    /// In the middle of a rehearsal.
    Rehearsing,
    /// At the end of one.
    Rehearsed,
    /// The manager's sheet fills the screen.
    SheetShown,
    /// The card fills the screen.
    CardShown,
    /// The code is asked for (`tests/fixtures/lock`).
    Locked,
}

use Device::{
    Aside, CardShown, Draft, Empty, Ended, Fresh, History, In, Kept, Lasting, Locked, Missed, Mistaken, Playing,
    Rehearsed, Rehearsing, SheetShown, Talked,
};

/// How to get there, and what to wait for.
pub(super) struct Screen {
    pub(super) name: &'static str,
    device: Device,
    route: &'static str,
    /// A selector of what only this screen has.
    has: &'static str,
    /// A script to run then, and a selector of what comes of it.
    then: Option<(&'static str, &'static str)>,
}

impl Screen {
    pub(super) const fn then(mut self, script: &'static str, has: &'static str) -> Self {
        self.then = Some((script, has));
        self
    }
}

pub(super) const fn at(name: &'static str, device: Device, route: &'static str, has: &'static str) -> Screen {
    Screen { name, device, route, has, then: None }
}

/// A question of the draft; its screen holds this field.
macro_rules! question {
    ($step:literal, $has:literal) => {
        at(concat!("question ", $step), Draft, concat!("/work/question/20261101T080000000/", $step), $has)
    };
}

const OPEN_LOCK: &str = "
    const input = document.getElementById('unlock-code');
    input.value = 'vier sleutels en een fiets';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('.unlock .button').click();";
const NEXT: &str = "document.getElementById('next').click()";
const PROBLEM: &str = "[aria-invalid=true]";
const WRONG_FILE: &str = "
    const files = new DataTransfer();
    files.items.add(new File(['{'], 'questions.json'));
    const input = document.getElementById('questionnaire-file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));";

#[rustfmt::skip]
const SCREENS: &[Screen] = &[
    at("welcome", Fresh, "/", ".promises"),
    at("today", Empty, "/", ".bottom-bar a:nth-child(1).here"),
    at("my work, empty", Empty, "/work", "main .stack button.primary"),
    at("a file that is no questionnaire", Empty, "/work", "#questionnaire-file")
        .then(WRONG_FILE, ".notice.warning"),
    at("exercises", Empty, "/exercises", ".bottom-bar a:nth-child(3).here"),
    at("journal", Empty, "/journal", ".bottom-bar a:nth-child(4).here"),
    at("meeting", Empty, "/meeting", ".bottom-bar a:nth-child(5).here"),
    at("guide, Netherlands", In("NL"), "/guide", ".signs-now"),
    at("guide, Belgium", In("BE"), "/guide", ".signs-now ~ .card a[href='tel:1733']"),
    at("guide, United Kingdom", In("UK"), "/guide", ".signs-now ~ .card a[href='tel:111']"),
    at("settings", Empty, "/settings", "#text-size-0"),
    at("settings, something kept apart", Aside, "/settings", ".raw-text summary")
        .then("document.querySelector('.raw-text summary').click()", ".raw"),
    at("delete the journal?", Aside, "/settings", "#delete-journal-button")
        .then("document.querySelector('#delete-journal-button').click()", "dialog[open]"),
    at("safety", Empty, "/settings/safety", "#backup-rhythm"),
    at("backup", Empty, "/settings/safety/backup", "#passphrase"),
    at("backup, nothing typed", Empty, "/settings/safety/backup", "#make-backup")
        .then("document.querySelector('#make-backup').click()", "#passphrase[aria-invalid=true]"),
    at("backup, for anybody to read", Empty, "/settings/safety/backup", "#backup-kind-1")
        .then("document.querySelector('#backup-kind-1').click()", "main:not(:has(#passphrase))"),
    at("trying a backup", Empty, "/settings/safety/check", "#backup-file"),
    at("putting a backup back", Empty, "/settings/safety/restore", "#backup-file"),
    at("locking", Empty, "/settings/safety/lock", "#lock-code"),
    at("locking, nothing typed", Empty, "/settings/safety/lock", "#lock-code")
        .then("document.querySelector('main form button').click()", "#lock-code[aria-invalid=true]"),
    at("delete everything?", Empty, "/settings", "#delete-everything-button")
        .then("document.querySelector('#delete-everything-button').click()", "dialog[open]"),
    at("delete everything, wrong word", Empty, "/settings", "dialog[open]")
        .then("document.querySelector('dialog .danger').click()", "dialog [aria-invalid=true]"),
    at("no such page", Empty, "/nonsense", "#page-heading + p + a.button.primary"),
    at("no such questionnaire", Empty, "/work/review/20200101T000000000", "#page-heading + p + a[href$='/work']"),
    at("today, with a draft", Draft, "/", ".bottom-bar a:nth-child(1).here"),
    at("my work, with a draft", Draft, "/work", "main a[href*='/work/question/']"),
    at("throw the draft away?", Draft, "/work", "main a[href*='/work/question/']")
        .then("[...document.querySelectorAll('.button.quiet')].find((one) => one.matches('button')).click()", "dialog[open]"),
    question!("help-wanted", "#answer-help-wanted"),
    question!("where", "#answer-where-own"),
    question!("leg-pain", "#answer-leg-pain-0"),
    question!("since", "#answer-since-0"),
    question!("pain7", "#answer-pain7-10"),
    question!("job", "#answer-job-own"),
    question!("hours", "#answer-contract-hours"),
    at("hours, not a number", Draft, "/work/question/20261101T080000000/hours", "#answer-contract-hours")
        .then(NEXT, PROBLEM),
    question!("not-at-work-since", "#answer-not-at-work-since"),
    at("a day to come", Draft, "/work/question/20261101T080000000/not-at-work-since", "#answer-not-at-work-since")
        .then(NEXT, PROBLEM),
    question!("demands", "#answer-lift-carry-0"),
    question!("task-name~0", "[id='answer-task-name~0']"),
    question!("task-what~0", "[id='answer-task-what~0']"),
    question!("task-details~0", "[id='answer-task-weight~0']"),
    question!("tasks~0~another", "main > .stack > button + button.primary"),
    question!("say", "#answer-say-pace-10"),
    question!("support", "#answer-support-manager-10"),
    question!("balance", "#answer-balance-work-3"),
    question!("last-week", "#answer-stress-10"),
    question!("worries", "#answer-worries-own"),
    question!("consent", "#answer-consent-10"),
    at("all answers of a draft", Draft, "/work/review/20261101T080000000", ".answers .change"),
    at("the last line", Draft, "/work/finish/20261101T080000000", "#surprise"),
    at("today, with a summary", History, "/", ".bottom-bar a:nth-child(1).here"),
    at("my work, with a history", History, "/work", ".items a[href*='/compare/']"),
    at("all answers", History, "/work/review/20261015T080000000", ".answers .change"),
    at("summary", History, "/work/summary/20261015T080000000", "#sheet"),
    at("then and now", History, "/work/compare/20261001T080000000/20261015T080000000", ".compare"),
    at("something neutral", Empty, "/", "header button.top-link")
        .then("document.querySelector('header button.top-link').click()", ".hidden-screen[open]"),
    at("locked", Locked, "/", "#unlock-code"),
    at("locked, the wrong code", Locked, "/", "#unlock-code")
        .then("document.querySelector('.unlock .button').click()", "#unlock-code[aria-invalid=true]"),
    at("locked, a check-in", Locked, "/", "#unlock-code")
        .then("document.querySelector('main > button').click()", "#check-in-how-0"),
    at("the lock, open", Locked, "/settings/safety/lock", "#unlock-code").then(OPEN_LOCK, "#lock-off-code"),
];

/// A look at all screens in turn.
pub(super) struct Tour<'a> {
    pub(super) phone: &'a Phone,
    pub(super) language: &'static str,
    pub(super) theme: &'static str,
    pub(super) text_size: &'static str,
}

impl Tour<'_> {
    /// Loads the app as it is for someone who was never here.
    pub(super) async fn begin(&self) {
        seed::open(self.phone, &[self.settings("UK")]).await;
    }

    /// Goes to each screen and does `look` there.
    pub(super) async fn each(&self, mut look: impl AsyncFnMut(&'static str)) {
        let mut device = None;
        // A screen with the usual frame comes last: what is looked at after the tour stands in it.
        let screens = SCREENS.iter().chain(import_screens::SCREENS).chain(exercise_screens::SCREENS);
        let screens = screens.chain(meeting_screens::SCREENS);
        for screen in screens.chain(journal_screens::SCREENS) {
            if device != Some(screen.device) {
                seed::put(self.phone, &self.documents(screen.device)).await;
                if screen.device == Locked {
                    // The app loads itself anew when it is locked from elsewhere.
                    self.phone.reload().await;
                }
                device = Some(screen.device);
            }
            self.phone.ask("location.hash = arguments[0]", vec![screen.route.into()]).await;
            self.wait_for(screen.name, screen.has).await;
            self.wait_for_all(screen.name).await;
            if let Some((script, has)) = screen.then {
                self.phone.ask(script, vec![]).await;
                self.wait_for(screen.name, has).await;
            }
            look(screen.name).await;
        }
    }

    /// Goes to the guide, where the app then says that there is no network.
    pub(super) async fn offline(&self) {
        self.network(true).await;
        self.wait_for("no network", ".notice.info").await;
    }

    pub(super) async fn online(&self) {
        self.network(false).await;
    }

    async fn network(&self, offline: bool) {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.phone.session().cdp().send_raw("Network.emulateNetworkConditions", conditions).await.unwrap();
    }

    async fn wait_for(&self, name: &str, selector: &str) {
        let there = "const found = document.querySelector(arguments[0]); return Boolean(found?.checkVisibility())";
        let what = format!("{selector} on the screen “{name}”");
        self.phone
            .eventually(&what, async || (self.phone.ask(there, vec![selector.into()]).await == true).then_some(()))
            .await;
    }

    /// Waits until a page has made what lies below its first screen: it has as many elements as a moment before.
    async fn wait_for_all(&self, name: &str) {
        let mut before = None;
        self.phone
            .eventually(&format!("the whole of the screen “{name}”"), async || {
                tokio::time::sleep(BELOW_FOLD).await;
                let now = self.phone.ask("return document.querySelectorAll('body *').length", vec![]).await;
                (before.replace(now.clone()) == Some(now)).then_some(())
            })
            .await;
    }

    fn documents(&self, device: Device) -> Vec<Stored> {
        let usual = self.settings("UK");
        match device {
            Fresh => {
                let (key, text) = usual;
                vec![(key, text.replace("\"2026-10-01\"", "null"))]
            }
            Empty => vec![usual],
            Draft => vec![usual, seed::draft()],
            History => [usual].into_iter().chain(seed::history()).collect(),
            Aside => vec![usual, (format!("reprise-aside/{}/1", seed::key("x")), "{\"kind\":\"fill-".to_owned())],
            In(country) => vec![self.settings(country)],
            Lasting | Missed | Playing | Ended => {
                [usual].into_iter().chain(exercise_screens::documents(device)).collect()
            }
            Locked => [usual].into_iter().chain(locked()).collect(),
            Kept => [usual].into_iter().chain(journal_screens::documents()).collect(),
            Talked | Mistaken | Rehearsing | Rehearsed | SheetShown | CardShown => {
                [usual].into_iter().chain(meeting_screens::documents(device, self.language)).collect()
            }
        }
    }

    fn settings(&self, country: &str) -> Stored {
        seed::settings(self.language, country, self.theme, self.text_size)
    }
}

/// A device that was locked, with a check-in allowed meanwhile.
fn locked() -> Vec<Stored> {
    let device: BTreeMap<String, String> =
        serde_json::from_str(include_str!("../../fixtures/lock/device.json")).unwrap();
    let allowed = |text: String| text.replace("\"checkIn\":false", "\"checkIn\":true");
    let sealed = device.into_iter().filter(|(key, _)| key != "reprise/settings");
    sealed.map(|(key, text)| (key, allowed(text))).collect()
}
