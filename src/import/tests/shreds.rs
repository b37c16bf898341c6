//! Files put together of pieces of real ones, in any way, and real ones with something changed.

use super::made_up::{Packed, archive};
use super::random::Random;

const LOOP: &[&str] = &[
    "Date",
    "Value",
    "Notes",
    "Position",
    "Name",
    "Type",
    "Unit",
    "NUMERICAL",
    "YES_NO",
    "001",
    "002",
    "2026-11-20",
    "2026-11-19",
    "1899-01-01",
    "2099-01-01",
    "YES_MANUAL",
    "YES_AUTO",
    "NO",
    "SKIP",
    "UNKNOWN",
    "2",
    "3",
    "-1",
    "4000",
    "1e308",
    "NaN",
    "-",
    "\"",
    "\"\"",
    "\"Hond, \"\"Bo\"\"\"",
    "🧘",
    "\r\n",
    "\n",
    ",",
    "",
    "Checkmarks.csv",
    "../",
];
const TABLE: &[&str] = &[
    "Date,Time,Pain Level,",
    "Notes",
    "Symptoms",
    "Sleep Quality",
    "Missed Work Days",
    "2026-11-20",
    "08:15",
    "25:61",
    "4",
    "-4",
    "11",
    "1e400",
    "inf",
    "\\n",
    "\n",
    ",",
    "\"",
    "\"a; b\"",
    "\"\"",
    "é",
    "\\",
    "2026-11-20T08:15:00Z",
];
const NAMES: &[&str] = &[
    "version",
    "files",
    "data/books/2026-11-2",
    "books/x",
    "trackers.json",
    "note",
    "end",
    "_id",
    "mood",
    "type",
    "min",
    "max",
    "uom",
    "label",
    "nomie",
    "number",
    "events",
    "trackers",
    "timestamp",
    "baselineData",
    "pain",
    "painLevel",
    "notes",
    "locations",
    "symptoms",
    "qualityOfLife",
    "sleepQuality",
    "entries",
    "medications",
    "stress",
    "workImpact",
    "missedWork",
];
const SCALARS: &[&str] = &[
    "null",
    "true",
    "0",
    "5",
    "-0.0",
    "10",
    "1e308",
    "-1e308",
    "1763626507250",
    "9223372036854775807",
    "1e999",
    "\"6.0\"",
    "\"#mood(5)\"",
    "\"#mood #mood(1:2:3) @a +b\"",
    "\"#((((\"",
    "\"#a(\\ud83d\\ude42)\"",
    "\"2026-11-20T08:15:07.250Z\"",
    "\"2026-11-20T08:15:07-99:99\"",
    "\"-262143-01-01T00:00:00Z\"",
    "\"range\"",
    "\"\"",
    "\"é\\n\"",
    "\"2026-11-20\"",
];
pub(super) const NOMIE: &str = r#"{"version":"6.0","files":{"trackers.json":{"mood":{"type":"range","min":"0","max":"10"}},"data/books/2026-11-2":[{"_id":"a","note":"Goed #mood(5) #walk(2.5km)","end":"2026-11-20T08:15:07.250Z"}]}}"#;
pub(super) const PAIN: &str = r#"[{"timestamp":"2026-11-20T08:15:07.250Z","baselineData":{"pain":4,"locations":["back"]},"qualityOfLife":{"sleepQuality":7},"notes":"Nuit, \"courte\""}]"#;
pub(super) const PAIN_TABLE: &str = "Date,Time,Pain Level,Symptoms,Notes\\n2026-11-20,08:15,4,\"a; b\",\"Nuit, \"\"courte\"\"\"\\n2026-11-21,09:15,5,\"\",\"\"";
pub(super) const LOOP_TABLE: &str = "Date,Walk,Steps,\n2026-11-20,YES_MANUAL,4000,\n2026-11-19,NO,12500,\n";

fn pieces(random: &mut Random, of: &[&str], most: usize) -> String {
    (0..random.below(most)).map(|_| random.one(of)).collect()
}

fn tree(random: &mut Random, depth: usize) -> String {
    let kind = if depth == 0 { 0 } else { random.below(4) };
    let count = random.below(4);
    match kind {
        0 => random.one(SCALARS).to_owned(),
        1 => format!("[{}]", (0..count).map(|_| tree(random, depth - 1)).collect::<Vec<_>>().join(",")),
        _ => {
            let member = |_| format!("\"{}\":{}", random.one(NAMES), tree(random, depth - 1));
            format!("{{{}}}", (0..count).map(member).collect::<Vec<_>>().join(","))
        }
    }
}

/// One to four changes: a byte, a piece taken out, doubled or put in, an end too early.
fn changed(random: &mut Random, original: &[u8], with: &[&str]) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let until = (at + random.below(24)).min(bytes.len());
        match random.below(6) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
            1 => drop(bytes.drain(at..until)),
            2 => {
                let twice = bytes[at..until].to_vec();
                bytes.splice(at..at, twice);
            }
            3 | 4 => drop(bytes.splice(at..at, random.one(with).bytes())),
            _ => bytes.truncate(until.max(bytes.len() / 2)),
        }
    }
    bytes
}

pub(super) fn loop_file(random: &mut Random) -> Vec<u8> {
    let files = |habits: String, days: String| {
        archive(&[
            Packed::stored("Habits.csv", habits.as_bytes()),
            Packed::stored("001 Steps/Checkmarks.csv", days.as_bytes()),
        ])
    };
    let whole = || {
        files(
            "Position,Name,Type\n001,Steps,NUMERICAL\n".to_owned(),
            "2026-11-20,4000,\n2026-11-19,NO,Bof\n".to_owned(),
        )
    };
    match random.below(6) {
        0 => [b"PK\x03\x04".as_slice(), &random.bytes(80)].concat(),
        1 | 2 => changed(random, &whole(), LOOP),
        3 => changed(random, LOOP_TABLE.as_bytes(), LOOP),
        4 => format!("Date,{}", pieces(random, LOOP, 24)).into_bytes(),
        _ => {
            let habits = format!("Position,Name,Type,Unit\n{}", pieces(random, LOOP, 12));
            files(habits, pieces(random, LOOP, 24))
        }
    }
}

pub(super) fn nomie_file(random: &mut Random) -> Vec<u8> {
    match random.below(4) {
        0 => [b"{".as_slice(), &random.bytes(60)].concat(),
        1 => changed(random, NOMIE.as_bytes(), SCALARS),
        2 => tree(random, 4).into_bytes(),
        _ => format!(
            r#"{{"version":"6","files":{{"trackers.json":{},"books/1":[{},{}]}}}}"#,
            tree(random, 2),
            tree(random, 2),
            tree(random, 2)
        )
        .into_bytes(),
    }
}

pub(super) fn pain_tracker_file(random: &mut Random) -> Vec<u8> {
    match random.below(6) {
        0 => random.bytes(60),
        1 => changed(random, PAIN.as_bytes(), SCALARS),
        2 | 3 => changed(random, PAIN_TABLE.as_bytes(), TABLE),
        4 => format!("Date,Time,Pain Level,{}", pieces(random, TABLE, 24)).into_bytes(),
        _ => format!(r#"[{{"timestamp":{},"baselineData":{}}},{}]"#, tree(random, 1), tree(random, 2), tree(random, 3))
            .into_bytes(),
    }
}
