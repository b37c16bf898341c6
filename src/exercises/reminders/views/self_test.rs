//! A reminder in one minute, to see whether reminders arrive on this device.

use dioxus::prelude::*;

use super::reminder_notice::address;
use super::system_help::system_help;
use crate::exercises::At;
use crate::exercises::reminders::{ReminderChange, Reminders};
use crate::i18n::use_texts;
use crate::platform::notification::{self, Notice as Reminder};
use crate::platform::page;
use crate::platform::timer;
use crate::ui::{Button, Card};

const ONE_MINUTE: u32 = 60_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    Idle,
    OnItsWay,
    /// It was shown, as far as the browser says.
    Sent,
    NotSent,
}

/// Sends it, asks whether it was seen, and helps when not. It belongs to the page: leaving the page ends it.
#[component]
pub(super) fn SelfTest(reminders: Reminders, onchange: Callback<ReminderChange>) -> Element {
    let texts = use_texts();
    let mut test = use_signal(|| Test::Idle);
    let send = move |()| {
        test.set(Test::OnItsWay);
        page::focus("self-test");
        let reminder = Reminder {
            title: texts.reminders_test_title().to_owned(),
            body: texts.reminders_test_body().to_owned(),
            tag: "test".to_owned(),
            route: address(At::Reminders),
        };
        spawn(async move {
            timer::wait(ONE_MINUTE).await;
            let sent = notification::show(reminder).await;
            test.set(if sent { Test::Sent } else { Test::NotSent });
        });
    };
    let answer = move |seen: bool| {
        test.set(Test::Idle);
        onchange.call(ReminderChange::SeenTest(seen));
        page::focus("self-test");
    };
    let said = match (test(), reminders.seen_test) {
        (Test::OnItsWay, _) => texts.reminders_test_on_its_way(),
        (Test::Sent, _) => texts.reminders_test_sent(),
        (Test::NotSent, _) => texts.reminders_test_not_sent(),
        (Test::Idle, Some(true)) => texts.reminders_test_seen(),
        (Test::Idle, Some(false)) => texts.reminders_test_unseen(),
        (Test::Idle, None) => texts.reminders_test_about(),
    };
    let helps = test() == Test::NotSent || test() == Test::Idle && reminders.seen_test == Some(false);
    rsx! {
        Card { heading: texts.reminders_test().to_string(),
            p { id: "self-test", role: "status", tabindex: "-1", {said} }
            match test() {
                Test::OnItsWay => rsx! {},
                Test::Sent => rsx! {
                    p { id: "test-seen", {texts.reminders_test_ask()} }
                    div { class: "actions", role: "group", aria_labelledby: "test-seen",
                        Button { onpress: move |()| { let mut answer = answer; answer(true) }, {texts.yes()} }
                        Button { onpress: move |()| { let mut answer = answer; answer(false) }, {texts.no()} }
                    }
                },
                Test::Idle | Test::NotSent => rsx! {
                    Button { onpress: send, {texts.reminders_test_send()} }
                },
            }
            if helps {
                {system_help(texts)}
            }
        }
    }
}
