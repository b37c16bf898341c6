//! The guard that stands behind all journeys is awake: what it must notice makes it fail.

use crate::harness::{Device, Engine, Phone, run};

#[test]
#[should_panic(expected = "Content Security Policy")]
fn a_picture_from_elsewhere_is_noticed() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        phone.go("/").await;
        phone.ask("new Image().src = 'http://localhost:9/dot.png'", vec![]).await;
    });
}

#[test]
#[should_panic(expected = "asked another origin: http://localhost:")]
fn a_way_to_another_site_is_noticed() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        phone.go("/").await;
        // The policy does not forbid links; the same server under another name is another origin.
        phone.ask("location.href = location.href.replace('127.0.0.1', 'localhost')", vec![]).await;
        phone.until("the other site", "return location.hostname === 'localhost'").await;
    });
}
