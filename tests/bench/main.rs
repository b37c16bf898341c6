//! Measures the built site in Chromium: what a first visit loads, how long until it can be used, how fast an answer is
//! kept, how fast pages open with ten years of exercises and of the journal, with fifty talks, and with the lock on. `cargo xtask bench` runs
//! it; with `--json` one JSON object is all that is printed.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a measurement that cannot go on has failed")]

#[expect(dead_code, unused_imports, unused_macros, reason = "the journeys need more of it")]
#[path = "../e2e/harness/mod.rs"]
mod harness;

mod answer;
mod journal;
mod load;
mod meeting;
mod painted;
mod report;
mod safety;
mod years;

use std::cell::RefCell;

use harness::{Device, Engine, Phone, run};
use report::Report;

fn main() {
    let json = std::env::args().any(|argument| argument == "--json");
    let report = RefCell::new(Report::default());
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let load = load::measure(phone).await;
        let answer = answer::measure(phone).await;
        let years = years::measure(phone).await;
        let journal = journal::measure(phone).await;
        let meeting = meeting::measure(phone).await;
        let safety = safety::measure(phone).await;
        report.replace(Report { load, answer, years, journal, meeting, safety });
    });
    let report = report.into_inner();
    if json {
        println!("{}", report.json());
    } else {
        print!("{}", report.table());
    }
}

/// The middle one; slow outliers of a busy machine do not count.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Makes the processor this many times slower than it is.
async fn slow_down(phone: &Phone, times: u32) {
    let rate = serde_json::json!({ "rate": times });
    phone.session().cdp().send_raw("Emulation.setCPUThrottlingRate", rate).await.unwrap();
}
