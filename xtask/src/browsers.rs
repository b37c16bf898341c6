//! The browsers that tests drive: Chromium always, WebKit where it can be had.

use std::env;
use std::path::PathBuf;

use crate::debian;
use crate::error::Error;
use crate::progress;

/// The programs that browser tests start.
pub(crate) struct Browsers {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
    /// iPhones are WebKit; `None` when it is not installed here.
    pub(crate) webkitdriver: Option<PathBuf>,
}

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROMIUM_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-liberation"];
const WEBKIT_PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Finds the browsers, and installs them first where that may be done.
pub(crate) fn ensure() -> Result<Browsers, Error> {
    if debian::may_install() {
        if chromium().is_none() || chromedriver().is_none() {
            debian::install(&CHROMIUM_PACKAGES)?;
        }
        if webkitdriver().is_none() {
            debian::install(&WEBKIT_PACKAGES)?;
        }
    }
    let chromium = chromium().ok_or_else(|| {
        Error::Missing("Chromium", debian::advice(&["chromium"], "install it, or set REPRISE_CHROMIUM to its program"))
    })?;
    let chromedriver = chromedriver().ok_or_else(|| {
        let elsewhere = "install the version of your Chromium, or set REPRISE_CHROMEDRIVER to its program";
        Error::Missing("chromedriver", debian::advice(&["chromium-driver"], elsewhere))
    })?;
    let webkitdriver = webkitdriver();
    if webkitdriver.is_none() {
        let advice = debian::advice(&WEBKIT_PACKAGES, "it is tested in CI");
        progress::note(&format!("WebKit is not installed, so the browser tests run in Chromium only; {advice}."));
    }
    Ok(Browsers { chromium, chromedriver, webkitdriver })
}

fn chromium() -> Option<PathBuf> {
    chosen("REPRISE_CHROMIUM").or_else(|| CHROMIUM.iter().find_map(|program| debian::find(program)))
}

fn chromedriver() -> Option<PathBuf> {
    chosen("REPRISE_CHROMEDRIVER").or_else(|| debian::find("chromedriver"))
}

/// The driver alone is no browser: it needs a screen, which Xvfb stands in for.
fn webkitdriver() -> Option<PathBuf> {
    let driver = chosen("REPRISE_WEBKITDRIVER").or_else(|| debian::find("WebKitWebDriver"))?;
    debian::find("Xvfb").map(|_| driver)
}

fn chosen(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|program| program.is_file())
}
