//! One person's phone: a browser with a profile that stays when the browser is closed, and the site it visits.

use std::cell::Cell;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use reprise::i18n::{Language, Texts, texts};
use tempfile::TempDir;
use thirtyfour::WebDriver;

use super::driver::Driver;
use super::guard::Guard;
use super::session::capabilities;
use super::{Engine, Site};

/// What kind of phone. The default is the one of design.md §1: 360 px, touch, English.
#[derive(Debug, Clone)]
pub(crate) struct Device {
    /// The browser's languages, as in `Accept-Language`. WebKit speaks what the computer speaks.
    pub(crate) language: &'static str,
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Touch screen, with Chromium's mobile viewport; else a window with a mouse.
    pub(crate) touch: bool,
    pub(crate) chromium_args: Vec<String>,
}

impl Default for Device {
    fn default() -> Self {
        Self { language: "en-GB", width: 360, height: 740, touch: true, chromium_args: Vec::new() }
    }
}

/// The phone in the person's hand.
pub(crate) struct Phone {
    pub(crate) engine: Engine,
    pub(crate) device: Device,
    pub(crate) site: Site,
    /// The language on screen, to find buttons by their names. A test that switches the app's language sets it.
    pub(crate) language: Cell<Language>,
    pub(super) guard: Guard,
    /// When the screen was touched last.
    pub(super) tapped: Cell<Instant>,
    profile: TempDir,
    sessions: usize,
    /// `None` while the browser is closed.
    session: Option<WebDriver>,
    driver: Driver,
}

impl Phone {
    /// A phone with its browser open at nothing, and the site online.
    pub(super) async fn new(engine: Engine, device: Device, site: Site) -> Phone {
        let driver = Driver::start(engine);
        let language = Language::preferred(&[device.language]);
        let mut phone = Phone {
            engine,
            device,
            guard: Guard::new(site.url()),
            site,
            language: Cell::new(language),
            tapped: Cell::new(Instant::now()),
            profile: tempfile::tempdir().unwrap(),
            sessions: 0,
            session: None,
            driver,
        };
        phone.open_browser().await;
        phone
    }

    /// Opens the browser, with what it kept from last time.
    pub(crate) async fn open_browser(&mut self) {
        assert!(self.session.is_none(), "the browser is open");
        self.sessions += 1;
        let wanted = capabilities(self.engine, &self.device, &self.profile.path().join("profile"), &self.net_log());
        let session = WebDriver::new(self.driver.url(), wanted).await;
        let session = session.unwrap_or_else(|error| panic!("{:?} does not start: {error}", self.engine));
        if self.engine == Engine::WebKit || !self.device.touch {
            session.set_window_rect(0, 0, self.device.width, self.device.height).await.unwrap();
        }
        self.session = Some(session);
    }

    /// Closes the browser as a person does, so that it writes down what it has; looks at its logs before and after.
    pub(crate) async fn close_browser(&mut self) {
        self.look_at_page().await;
        let Some(session) = self.session.take() else { panic!("the browser is closed") };
        session.quit().await.unwrap();
        if self.engine == Engine::Chromium {
            self.guard.read_net_log(&self.net_log());
        }
    }

    /// The tab is gone without a warning, as when the phone needs its memory; then a new empty tab is open.
    pub(crate) async fn kill_tab(&mut self) {
        self.look_at_page().await;
        let session = self.session();
        let old = session.window().await.unwrap();
        let new = session.new_tab().await.unwrap();
        match self.engine {
            Engine::Chromium => {
                // It never answers: who should? The time it gets is not waited for by anything else.
                let devtools = session.cdp();
                let crash = devtools.send_raw("Page.crash", serde_json::json!({}));
                let _ = tokio::time::timeout(Duration::from_secs(2), crash).await;
            }
            // WebKit's driver gives up the whole session when its web process dies.
            Engine::WebKit => session.close_window().await.unwrap(),
        }
        session.switch_to_window(new).await.unwrap();
        assert_ne!(session.window().await.unwrap(), old, "the old tab is still in front");
    }

    /// The driver's session, for what has no words of its own here.
    pub(crate) fn session(&self) -> &WebDriver {
        let Some(session) = &self.session else { panic!("the browser is closed") };
        session
    }

    pub(super) fn is_open(&self) -> bool {
        self.session.is_some()
    }

    /// What the app says in the language on screen.
    pub(crate) fn texts(&self) -> Texts {
        texts(self.language.get())
    }

    fn net_log(&self) -> PathBuf {
        self.profile.path().join(format!("net-{}.json", self.sessions))
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        // Asking the driver to quit would block; the driver and the browser are ended by `Driver` right after this.
        if let Some(session) = self.session.take() {
            let _ = session.leak();
        }
    }
}
