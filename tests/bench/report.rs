//! The measurements as a table for people, or as JSON for programs; next to each budget of design.md §6.7.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::journal::Journal;
use crate::load::Load;
use crate::meeting::Meeting;
use crate::safety::Safety;
use crate::years::Years;

#[derive(Default)]
pub(crate) struct Report {
    pub(crate) load: Load,
    pub(crate) answer: Answer,
    pub(crate) years: Years,
    pub(crate) journal: Journal,
    pub(crate) meeting: Meeting,
    pub(crate) safety: Safety,
}

/// KiB, milliseconds, MiB.
const TARGET_KIB: f64 = 300.0;
const TARGET_INTERACTIVE: f64 = 2500.0;
const TARGET_ANSWER: f64 = 50.0;
const TARGET_PAGE: f64 = 100.0;
const TARGET_EXPANDING: f64 = 5.0;
const TARGET_UNLOCKING: f64 = 1500.0;
const TARGET_SEALED: f64 = 60.0;
const TARGET_BACKUP: f64 = 3000.0;
const TARGET_MEMORY_MIB: f64 = 64.0;

impl Report {
    /// One object; sizes in bytes, times in milliseconds.
    pub(crate) fn json(&self) -> Value {
        json!({
            "firstLoad": {
                "bytes": total(&self.load.requests), "targetBytes": TARGET_KIB * 1024.0,
                "requests": by_path(&self.load.requests),
                "wasmBytes": self.load.wasm_raw, "wasmBytesCompressed": self.load.wasm_compressed,
            },
            "keptForOffline": { "bytes": total(&self.load.offline), "requests": by_path(&self.load.offline) },
            "slow4gCpu4x": {
                "firstContentfulPaintMs": tenths(self.load.first_paint),
                "interactiveMs": tenths(self.load.interactive), "targetInteractiveMs": TARGET_INTERACTIVE,
            },
            "answerWith500Stored": {
                "ms": tenths(self.answer.at_1x), "msCpu4x": tenths(self.answer.at_4x),
                "ratio": tenths(self.ratio()), "targetMs": TARGET_ANSWER,
            },
            "tenYearsOfExercisesCpu4x": {
                "exercisesMs": tenths(self.years.exercises), "todayMs": tenths(self.years.today), "targetMs": TARGET_PAGE,
            },
            "tenYearsOfJournalCpu4x": {
                "records": self.journal.records, "opensMs": tenths(self.journal.opens),
                "searchKeyMs": tenths(self.journal.searches), "yearChartMs": tenths(self.journal.year_chart),
                "targetMs": TARGET_PAGE, "writtenDownMs": tenths(self.journal.saves), "targetWrittenDownMs": TARGET_ANSWER,
                "storedBytes": self.journal.stored, "leftBytes": self.journal.left,
                "scriptBytes": self.journal.heap, "programBytes": self.journal.program,
                "targetMemoryBytes": TARGET_MEMORY_MIB * 1024.0 * 1024.0,
            },
            "fiftyTalksCpu4x": {
                "overviewMs": tenths(self.meeting.overview), "targetMs": TARGET_PAGE,
                "stepsMs": self.meeting.steps.iter().map(|(step, time)| ((*step).to_owned(), json!(tenths(*time))))
                    .collect::<serde_json::Map<_, _>>(),
                "wholeShareMs": tenths(self.meeting.whole_share),
            },
            "safetyCpu4x": {
                "unlocksMs": tenths(self.safety.unlocks), "targetUnlocksMs": TARGET_UNLOCKING,
                "savesLockedMs": tenths(self.safety.saves), "targetSavesLockedMs": TARGET_SEALED,
                "backupMs": tenths(self.safety.backup), "targetBackupMs": TARGET_BACKUP, "backupOfBytes": self.safety.stored,
            },
            "expanding400DaysOf10Plans": { "ms": tenths(self.years.expanding), "targetMs": TARGET_EXPANDING },
        })
    }

    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        let line = |table: &mut String, what: &str, value: String, target: String| {
            // Writing to a String cannot fail.
            let _ = writeln!(table, "{what:<44} {value:>12}   {target}");
        };
        let first = kib(total(&self.load.requests));
        line(&mut table, "First load over the wire", format!("{first:.1} KiB"), format!("target {TARGET_KIB} KiB"));
        for (path, bytes) in &self.load.requests {
            line(&mut table, &format!("  {path}"), format!("{:.1} KiB", kib(*bytes)), String::new());
        }
        let offline = kib(total(&self.load.offline));
        line(&mut table, "Kept for offline", format!("{offline:.1} KiB"), "more, after that".to_owned());
        for (path, bytes) in &self.load.offline {
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
        let target = format!("target {TARGET_PAGE} ms");
        let exercises = format!("{:.1} ms", self.years.exercises);
        line(&mut table, "Exercises with ten years, CPU 4× slower", exercises, target.clone());
        line(&mut table, "Today with ten years, CPU 4× slower", format!("{:.1} ms", self.years.today), target);
        let target = format!("target {TARGET_EXPANDING} ms");
        line(&mut table, "400 days of 10 plans, natively", format!("{:.1} ms", self.years.expanding), target);
        self.journal_lines(&mut table);
        table
    }

    fn journal_lines(&self, table: &mut String) {
        let journal = &self.journal;
        let mut line = |what: &str, value: String, target: String| {
            // Writing to a String cannot fail.
            let _ = writeln!(table, "{what:<44} {value:>12}   {target}");
        };
        let milliseconds = |value: f64| format!("{value:.1} ms");
        let page = format!("target {TARGET_PAGE} ms");
        line("Journal with ten years, CPU 4× slower", milliseconds(journal.opens), page.clone());
        line("  a word written down", milliseconds(journal.saves), format!("target {TARGET_ANSWER} ms"));
        line("  a letter in the search", milliseconds(journal.searches), page.clone());
        line("  the chart of a year", milliseconds(journal.year_chart), page);
        let left = format!("{:.0} KiB are left", kib(journal.left));
        line(&format!("  {} records on the device", journal.records), format!("{:.0} KiB", kib(journal.stored)), left);
        let mib = |bytes| kib(bytes) / 1024.0;
        let both = format!("{:.1} MiB", mib(journal.heap + journal.program));
        let each = format!("{:.1} and {:.1}, target {TARGET_MEMORY_MIB} MiB", mib(journal.heap), mib(journal.program));
        line("  memory of script and program", both, each);
        let page = format!("target {TARGET_PAGE} ms");
        line("All of fifty talks, CPU 4× slower", milliseconds(self.meeting.overview), page.clone());
        let (step, slowest) = self.meeting.slowest();
        line(&format!("  the slowest step of a talk: {step}"), milliseconds(slowest), page);
        line("  all of the step share, to its end", milliseconds(self.meeting.whole_share), String::new());
        let Safety { unlocks, saves, backup, stored } = self.safety;
        line("Unlocking, CPU 4× slower", milliseconds(unlocks), format!("target {TARGET_UNLOCKING} ms"));
        line("  a word written down with the lock on", milliseconds(saves), format!("target {TARGET_SEALED} ms"));
        let what = format!("A sealed backup of {:.1} MiB, CPU 4× slower", mib(stored));
        line(&what, milliseconds(backup), format!("target {TARGET_BACKUP} ms"));
    }

    fn ratio(&self) -> f64 {
        self.answer.at_4x / self.answer.at_1x
    }
}

fn total(files: &[(String, u64)]) -> u64 {
    files.iter().map(|(_, bytes)| bytes).sum()
}

fn by_path(files: &[(String, u64)]) -> Value {
    files.iter().map(|(path, bytes)| (path.clone(), json!(bytes))).collect::<serde_json::Map<_, _>>().into()
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
fn kib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
