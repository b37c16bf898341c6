//! The measurements as a table for people, or as JSON for programs; next to each budget of design.md §6.7.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::load::Load;

#[derive(Default)]
pub(crate) struct Report {
    pub(crate) load: Load,
    pub(crate) answer: Answer,
}

/// KiB, milliseconds, milliseconds.
const TARGET_KIB: f64 = 300.0;
const TARGET_INTERACTIVE: f64 = 2500.0;
const TARGET_ANSWER: f64 = 50.0;

impl Report {
    fn total(&self) -> u64 {
        self.load.requests.iter().map(|(_, bytes)| bytes).sum()
    }

    /// One object; sizes in bytes, times in milliseconds.
    pub(crate) fn json(&self) -> Value {
        let requests: serde_json::Map<String, Value> =
            self.load.requests.iter().map(|(path, bytes)| (path.clone(), json!(bytes))).collect();
        json!({
            "firstLoad": {
                "bytes": self.total(), "targetBytes": TARGET_KIB * 1024.0, "requests": requests,
                "wasmBytes": self.load.wasm_raw, "wasmBytesCompressed": self.load.wasm_compressed,
            },
            "slow4gCpu4x": {
                "firstContentfulPaintMs": tenths(self.load.first_paint),
                "interactiveMs": tenths(self.load.interactive), "targetInteractiveMs": TARGET_INTERACTIVE,
            },
            "answerWith500Stored": {
                "ms": tenths(self.answer.at_1x), "msCpu4x": tenths(self.answer.at_4x),
                "ratio": tenths(self.ratio()), "targetMs": TARGET_ANSWER,
            },
        })
    }

    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        let total = kib(self.total());
        let line = |table: &mut String, what: &str, value: String, target: String| {
            // Writing to a String cannot fail.
            let _ = writeln!(table, "{what:<44} {value:>12}   {target}");
        };
        line(&mut table, "First load over the wire", format!("{total:.1} KiB"), format!("target {TARGET_KIB} KiB"));
        for (path, bytes) in &self.load.requests {
            line(&mut table, &format!("  {path}"), format!("{:.1} KiB", kib(*bytes)), String::new());
        }
        let (raw, compressed) = (kib(self.load.wasm_raw), kib(self.load.wasm_compressed));
        line(&mut table, "wasm", format!("{raw:.1} KiB"), format!("{compressed:.1} KiB with brotli"));
        let paint = format!("{:.0} ms", self.load.first_paint);
        line(&mut table, "First contentful paint, slow 4G, CPU 4× slower", paint, String::new());
        let interactive = format!("{:.0} ms", self.load.interactive);
        let target = format!("target {TARGET_INTERACTIVE} ms");
        line(&mut table, "Interactive, slow 4G, CPU 4× slower", interactive, target);
        let target = format!("target {TARGET_ANSWER} ms");
        line(&mut table, "Answer kept and painted, 500 stored", format!("{:.1} ms", self.answer.at_1x), target.clone());
        line(&mut table, "  with a CPU 4× slower", format!("{:.1} ms", self.answer.at_4x), target);
        line(&mut table, "  ratio", format!("{:.1}", self.ratio()), String::new());
        table
    }

    fn ratio(&self) -> f64 {
        self.answer.at_4x / self.answer.at_1x
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
