//! A phone whose clock stands still, and is moved by the test.

use std::cell::{Cell, RefCell};

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::json;

use crate::harness::Phone;

/// Takes the place of the page's own clock; everything that goes by ticks goes on ticking.
const FROZEN: &str = "
    const Device = Date;
    globalThis.frozen = MOMENT;
    globalThis.Date = class extends Device {
        constructor(...moment) { moment.length > 0 ? super(...moment) : super(globalThis.frozen); }
        static now() { return globalThis.frozen; }
    };";

/// What the clock of the phone says. Chromium only: no other driver runs a script before the page's own.
pub(crate) struct Clock {
    /// Milliseconds since 1970 by the wall: tests run in UTC unless they say otherwise.
    now: Cell<i64>,
    /// Where the summer time of a phone elsewhere is counted in.
    ahead: TimeDelta,
    script: RefCell<Option<String>>,
}

impl Clock {
    /// From the next page on it is this time, such as "2026-11-23T17:45:00".
    pub(crate) async fn stand_still(phone: &Phone, moment: &str) -> Clock {
        Self::elsewhere(phone, moment, "UTC", TimeDelta::zero()).await
    }

    /// The same in a time zone that is this much ahead at that moment.
    pub(crate) async fn elsewhere(phone: &Phone, moment: &str, zone: &str, ahead: TimeDelta) -> Clock {
        let clock = Clock { now: Cell::new(0), ahead, script: RefCell::default() };
        clock.now.set(clock.milliseconds(moment));
        let devtools = phone.session().cdp();
        devtools.send_raw("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await.unwrap();
        clock.wind(phone).await;
        clock
    }

    fn milliseconds(&self, moment: &str) -> i64 {
        let wall: NaiveDateTime = moment.parse().unwrap();
        (wall - self.ahead).and_utc().timestamp_millis()
    }

    /// Moves the clock of the open page by this much, also back.
    pub(crate) async fn move_by(&self, phone: &Phone, by: TimeDelta) {
        self.now.set(self.now.get() + by.num_milliseconds());
        self.show(phone).await;
    }

    /// Moves it to this time, and loads the page again, as when the phone is taken up on another day.
    pub(crate) async fn wake_at(&self, phone: &Phone, moment: &str) {
        self.now.set(self.milliseconds(moment));
        self.show(phone).await;
        phone.reload().await;
    }

    /// A new tab has the same clock.
    pub(crate) async fn in_new_tab(&self, phone: &Phone) {
        self.script.take();
        self.wind(phone).await;
    }

    async fn show(&self, phone: &Phone) {
        phone.ask("globalThis.frozen = arguments[0]", vec![self.now.get().into()]).await;
        self.wind(phone).await;
    }

    /// Pages that are loaded from now on begin at this time.
    async fn wind(&self, phone: &Phone) {
        let devtools = phone.session().cdp();
        if let Some(old) = self.script.take() {
            let old = json!({ "identifier": old });
            devtools.send_raw("Page.removeScriptToEvaluateOnNewDocument", old).await.unwrap();
        }
        let source = format!("{{ {} }}", FROZEN.replace("MOMENT", &self.now.get().to_string()));
        let script = devtools.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        *self.script.borrow_mut() = script.unwrap()["identifier"].as_str().map(str::to_owned);
    }
}
