//! What a driver is asked for when it opens a browser.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::engine::{Engine, program};
use super::phone::Device;

pub(super) fn capabilities(engine: Engine, device: &Device, profile: &Path, net_log: &Path) -> Capabilities {
    let wanted = match engine {
        Engine::Chromium => chromium(device, profile, net_log),
        Engine::WebKit => webkit(),
    };
    let Value::Object(wanted) = wanted else { panic!("capabilities are an object") };
    Capabilities::from(wanted)
}

fn chromium(device: &Device, profile: &Path, net_log: &Path) -> Value {
    let binary = program("REPRISE_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let mut args: Vec<String> = [
        "--headless=new",
        // Containers run as root, and Chromium's sandbox refuses that.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        // Nothing that the browser does by itself may blur what the app does.
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    .map(str::to_owned)
    .into();
    args.push(format!("--user-data-dir={}", profile.display()));
    args.push(format!("--log-net-log={}", net_log.display()));
    args.push(format!("--lang={}", device.language));
    args.push(format!("--window-size={},{}", device.width, device.height));
    args.extend(device.chromium_args.iter().cloned());
    let mut options = json!({
        "binary": binary,
        "args": args,
        "prefs": { "intl.accept_languages": device.language, "intl.selected_languages": device.language },
    });
    if device.touch {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": device.width, "height": device.height, "pixelRatio": 2.0, "touch": true },
        });
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

/// Distributions put `MiniBrowser` beside the library; the driver finds it there by itself.
fn webkit() -> Value {
    json!({ "browserName": "MiniBrowser" })
}
