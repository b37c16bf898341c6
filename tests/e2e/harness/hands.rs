//! Tapping and writing.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::By;
use thirtyfour::common::command::{Actions, Command};

use super::{Engine, Phone, choice, id};

/// Scrolls to the middle and says where the element is, and whether a finger there would hit it.
const LOCATE: &str = "
    const element = arguments[0];
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const x = box.x + box.width / 2, y = box.y + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    return box.width > 0 && element.contains(hit) ? [Math.round(x), Math.round(y)] : null;";

/// Two taps in this time may count as one double tap.
const DOUBLE_TAP: Duration = Duration::from_millis(500);

impl Phone {
    /// Taps it where it is on screen. Fails when it is covered or outside: a finger does not reach it there either.
    pub(crate) async fn tap(&self, target: &By) {
        let what = format!("{target:?} in reach of a finger");
        let at = self
            .eventually(&what, async || {
                let element = self.session().find(target.clone()).await.ok()?;
                let at = self.try_ask(LOCATE, vec![element.to_json().ok()?]).await?;
                (!at.is_null()).then_some(at)
            })
            .await;
        self.press_at(&at[0], &at[1], Duration::ZERO).await;
    }

    /// Holds a finger on it for so long.
    pub(crate) async fn hold(&self, target: &By, long: Duration) {
        let element = self.find(target).await;
        let at = self.ask(LOCATE, vec![element.to_json().unwrap()]).await;
        self.press_at(&at[0], &at[1], long).await;
    }

    async fn press_at(&self, x: &Value, y: &Value, long: Duration) {
        // WebKitGTK's driver knows no touch; neither has a desktop a finger.
        let finger = self.device.touch && self.engine == Engine::Chromium;
        let kind = if finger { "touch" } else { "mouse" };
        self.perform(json!([{
            "type": "pointer",
            "id": kind,
            "parameters": { "pointerType": kind },
            "actions": [
                { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x, "y": y },
                { "type": "pointerDown", "button": 0 },
                { "type": "pause", "duration": u64::try_from(long.as_millis()).unwrap() },
                { "type": "pointerUp", "button": 0 },
            ],
        }]))
        .await;
        self.tapped.set(Instant::now());
    }

    pub(super) async fn perform(&self, actions: Value) {
        self.session().cmd(Command::PerformActions(Actions::from(actions))).await.unwrap();
    }

    /// Taps into a field and types after what stands there.
    pub(crate) async fn write(&self, field: &str, words: &str) {
        self.tap_into(field).await;
        self.find(&id(field)).await.send_keys(words).await.unwrap();
        self.eventually(&format!("“{words}” in {field}"), async || {
            self.value_of(field).await.ends_with(words).then_some(())
        })
        .await;
    }

    /// Takes out what stands there and types something else.
    pub(crate) async fn rewrite(&self, field: &str, words: &str) {
        self.tap_into(field).await;
        self.ask("arguments[0].select()", vec![self.find(&id(field)).await.to_json().unwrap()]).await;
        self.type_text(words).await;
        self.eventually(&format!("“{words}” alone in {field}"), async || {
            (self.value_of(field).await == words).then_some(())
        })
        .await;
    }

    /// Gives a field the focus and the caret. Not within the time of a double tap, which selects a word instead: no
    /// thumb is that quick from one field to the next.
    pub(crate) async fn tap_into(&self, field: &str) {
        let since = self.tapped.get().elapsed();
        tokio::time::sleep(DOUBLE_TAP.saturating_sub(since)).await;
        self.tap(&id(field)).await;
        self.until_focused(field).await;
    }

    pub(crate) async fn until_focused(&self, element: &str) {
        let what = format!("the focus on {element}");
        let script = format!("return document.activeElement?.id === '{element}'");
        self.until(&what, &script).await;
    }

    /// Taps a radio button or check box and waits until it is on, or off.
    pub(crate) async fn choose(&self, input: &str) {
        let before = self.is_chosen(input).await;
        self.tap(&choice(input)).await;
        self.eventually(&format!("{input} to change"), async || (self.is_chosen(input).await != before).then_some(()))
            .await;
    }

    /// Chooses in a list of the device's own, which no driver can tap into.
    pub(crate) async fn pick(&self, list: &str, code: &str) {
        self.find(&id(list)).await;
        self.tap(&By::XPath(format!("//select[@id='{list}']"))).await;
        let option = self.find(&By::XPath(format!("//select[@id='{list}']/option[@value='{code}']"))).await;
        option.click().await.unwrap();
        self.eventually(&format!("{code} in {list}"), async || (self.value_of(list).await == code).then_some(())).await;
    }

    /// Sets a day or a time. The device's own calendar cannot be tapped into; the driver does what it would do.
    pub(crate) async fn set(&self, field: &str, value: &str) {
        let found = self.find(&id(field)).await.to_json().unwrap();
        let script =
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
        self.ask(script, vec![found, value.into()]).await;
    }
}
