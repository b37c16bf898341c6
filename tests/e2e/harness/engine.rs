//! The browser engines that the journeys run in.

use std::env;
use std::path::PathBuf;

/// iPhones are WebKit, most other phones are Chromium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    WebKit,
}

impl Engine {
    /// The driver's program. `cargo xtask test` looks for it and sets the variable; WebKit may be missing.
    pub(super) fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => Some(program("REPRISE_CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into())),
            Self::WebKit => program("REPRISE_WEBKITDRIVER"),
        }
    }

    /// Whether the browser keeps its data when it is closed: `MiniBrowser --automation` never does.
    pub(crate) fn keeps_profile(self) -> bool {
        self == Self::Chromium
    }
}

pub(super) fn program(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
