//! Narrow screens and large letters: nothing is cut off, everything can be hit, nothing covers what has the focus.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::screens::Tour;
use crate::harness::{Device, Engine, Phone, run};

#[test]
fn at_320_pixels() {
    check(320, 640, &["en", "nl", "nl-BE", "fr"]);
}

#[test]
fn at_360_pixels() {
    check(360, 740, &["nl", "fr"]);
}

/// What is wrong on the screen at hand.
const LOOK: &str = include_str!("layout.js");

/// In the languages with the longest words at least.
fn check(width: u32, height: u32, languages: &[&'static str]) {
    let device = Device { width, height, ..Device::default() };
    run(Engine::Chromium, device, async |phone: &mut Phone| {
        let mut found = BTreeMap::<String, Vec<String>>::new();
        for &language in languages {
            for (size, pixels, text_size) in [("largest", 16, "largest"), ("200 %", 32, "normal")] {
                set_browser_text(phone, pixels).await;
                let tour = Tour { phone, language, theme: "light", text_size };
                tour.begin().await;
                tour.each(async |screen| {
                    for problem in problems(phone).await {
                        found.entry(problem).or_default().push(format!("{screen}, {language}, {size}"));
                    }
                })
                .await;
            }
        }
        assert!(found.is_empty(), "at {width} × {height}:\n{found:#?}");
    });
}

/// As in the browser's own settings; 16 is what browsers come with.
async fn set_browser_text(phone: &Phone, pixels: u32) {
    let sizes = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
    phone.session().cdp().send_raw("Page.setFontSizes", sizes).await.unwrap();
}

/// All that is wrong with the layout of what is on screen.
pub(crate) async fn problems(phone: &Phone) -> Vec<String> {
    let found = phone.ask(LOOK, vec![]).await;
    found.as_array().unwrap().iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
