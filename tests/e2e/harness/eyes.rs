//! Reading the screen, and waiting until something is there.

use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::{By, WebElement};

use super::Phone;

const DEADLINE: Duration = Duration::from_secs(40);
const POLL: Duration = Duration::from_millis(20);

impl Phone {
    /// Goes to a place in the app, such as `/work`, and waits for its page.
    pub(crate) async fn go(&self, route: &str) {
        let url = format!("{}/#{route}", self.site.url());
        self.session().goto(&url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
        self.find(&By::Id("page-heading")).await;
    }

    /// Goes away from the site, so that the next visit loads everything again.
    pub(crate) async fn leave(&self) {
        self.look_at_page().await;
        self.session().goto("about:blank").await.unwrap();
    }

    /// Loads the page again, from nothing.
    pub(crate) async fn reload(&self) {
        self.look_at_page().await;
        self.session().refresh().await.unwrap();
        self.find(&By::Id("page-heading")).await;
    }

    /// Waits until `look` finds something.
    pub(crate) async fn eventually<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let end = Instant::now() + DEADLINE;
        loop {
            if let Some(found) = look().await {
                return found;
            }
            assert!(Instant::now() < end, "waited {DEADLINE:?} for {what}; on screen: {}", self.on_screen().await);
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits until a script gives `true`.
    pub(crate) async fn until(&self, what: &str, script: &str) {
        self.eventually(what, async || (self.try_ask(script, vec![]).await? == Value::Bool(true)).then_some(())).await;
    }

    /// Waits for the element, visible or not.
    pub(crate) async fn find(&self, target: &By) -> WebElement {
        let what = format!("{target:?}");
        self.eventually(&what, async || self.session().find(target.clone()).await.ok()).await
    }

    pub(crate) async fn is_there(&self, target: &By) -> bool {
        !self.session().find_all(target.clone()).await.unwrap().is_empty()
    }

    /// Waits until there is no such element any more.
    pub(crate) async fn gone(&self, target: &By) {
        let what = format!("{target:?} to go away");
        self.eventually(&what, async || (!self.is_there(target).await).then_some(())).await;
    }

    /// Waits until the page heading says exactly this.
    pub(crate) async fn heading_is(&self, expected: &str) {
        let what = format!("the heading “{expected}”");
        self.eventually(&what, async || (self.heading().await? == expected).then_some(())).await;
    }

    pub(crate) async fn heading(&self) -> Option<String> {
        let found = self.try_ask("return document.getElementById('page-heading')?.textContent", vec![]).await?;
        found.as_str().map(str::to_owned)
    }

    /// The address after the `#`.
    pub(crate) async fn route(&self) -> String {
        let hash = self.ask("return location.hash", vec![]).await;
        hash.as_str().unwrap().trim_start_matches('#').to_owned()
    }

    /// What stands in a field.
    pub(crate) async fn value_of(&self, field: &str) -> String {
        self.find(&By::Id(field)).await.prop("value").await.unwrap().unwrap_or_default()
    }

    pub(crate) async fn is_chosen(&self, input: &str) -> bool {
        self.find(&By::Id(input)).await.is_selected().await.unwrap()
    }

    /// Waits until the words are on the page.
    pub(crate) async fn shows(&self, words: &str) {
        let what = format!("“{words}”");
        self.eventually(&what, async || self.page_text().await?.contains(words).then_some(())).await;
    }

    pub(crate) async fn page_text(&self) -> Option<String> {
        self.try_ask("return document.body.innerText", vec![]).await?.as_str().map(str::to_owned)
    }

    /// What a script gives; a failing script fails the test.
    pub(crate) async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.session().execute(script, arguments).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// The same while a page may be loading.
    pub(super) async fn try_ask(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        Some(self.session().execute(script, arguments).await.ok()?.json().clone())
    }

    /// Address and words, for the message of a failing test.
    pub(super) async fn on_screen(&self) -> String {
        let url = self.try_ask("return location.href", vec![]).await.unwrap_or_default();
        let focus = self.try_ask("return document.activeElement?.outerHTML.slice(0, 120)", vec![]).await;
        let text = self.page_text().await.unwrap_or_default();
        format!("{url}, focus on {}\n{text}", focus.unwrap_or_default())
    }
}
