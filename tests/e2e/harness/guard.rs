//! What must hold in every test: no error in the console, nothing that the content security policy refused, and no
//! request to anywhere but the site.

use std::cell::RefCell;
use std::path::Path;

use super::{Engine, Phone, net_log};

/// What was seen so far.
pub(super) struct Guard {
    site: String,
    /// Parts of console messages that the test brings about itself.
    expected: RefCell<Vec<String>>,
    complaints: RefCell<Vec<String>>,
}

impl Guard {
    pub(super) fn new(site: String) -> Guard {
        Guard { site, expected: RefCell::default(), complaints: RefCell::default() }
    }

    fn complain(&self, complaint: String) {
        self.complaints.borrow_mut().push(complaint);
    }

    /// The log knows all requests, those of the service worker too.
    pub(super) fn read_net_log(&self, log: &Path) {
        let asked = net_log::requests(log, &self.site);
        // A log without the site's own requests would prove nothing.
        if !asked.iter().any(|url| url.starts_with(&self.site)) {
            self.complain(format!("no request to {} in {}", self.site, log.display()));
        }
        self.refuse_other_origins(&asked);
    }

    fn refuse_other_origins(&self, asked: &[String]) {
        let here = format!("{}/", self.site);
        for url in asked.iter().filter(|url| !url.starts_with(&here) && url.as_str() != self.site) {
            if !["data:", "blob:", "about:"].iter().any(|scheme| url.starts_with(scheme)) {
                self.complain(format!("asked another origin: {url}"));
            }
        }
    }
}

impl Phone {
    /// Console messages with these words are this test's own doing.
    pub(crate) fn expect_in_console(&self, part: &str) {
        self.guard.expected.borrow_mut().push(part.to_owned());
    }

    /// Reads what only the page at hand can tell; before it goes away.
    pub(super) async fn look_at_page(&self) {
        match self.engine {
            Engine::Chromium => {
                // Violations of the policy are errors in the console.
                for entry in self.session().browser_log().await.unwrap() {
                    let expected = self.guard.expected.borrow();
                    let known = expected.iter().any(|part| entry.message.contains(part.as_str()));
                    if !known && ["SEVERE", "WARNING"].contains(&entry.level.as_str()) {
                        self.guard.complain(format!("console: {} {}", entry.level, entry.message));
                    }
                }
            }
            // WebKit's driver gives no log; the page itself knows what it asked for.
            Engine::WebKit => {
                let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
                let asked = self.try_ask(script, vec![]).await.unwrap_or_default();
                let asked = asked.as_array().cloned().unwrap_or_default();
                let asked: Vec<String> = asked.iter().filter_map(|url| url.as_str().map(str::to_owned)).collect();
                self.guard.refuse_other_origins(&asked);
            }
        }
    }

    /// Closes the browser and fails the test when anything was seen.
    pub(super) async fn check_clean(&mut self) {
        if self.is_open() {
            self.close_browser().await;
        }
        let complaints = self.guard.complaints.borrow();
        assert!(complaints.is_empty(), "not clean:\n{}", complaints.join("\n"));
    }
}
