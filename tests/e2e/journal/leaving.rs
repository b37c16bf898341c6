//! What leaves the journal: the report on paper, and the table, read by another program.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::exercises::seeds::{self as stored, document};
use crate::harness::{Device, Engine, Phone, button, choice_text, id, link, run};
use crate::pages::journal;
use crate::pages::summary::{printed, squeezed};
use crate::seed::Stored;

use super::seeds::{check_in, months, readings};

const TICKED: &str = "=2+3 crates; \"Kühl\"-Lager, crème fraîche";
const UNTICKED: &str = "My manager does not need to read this";
const GOAL: &str = "Help Mr Peeters out of bed";

fn documents() -> Vec<Stored> {
    let notes = [
        check_in(
            "20261120T091500000",
            "2026-11-20",
            &json!({ "time": "09:15:00", "how": "good", "words": TICKED, "pain": 4 }),
        ),
        check_in("20261121T091500000", "2026-11-21", &json!({ "how": "hard", "words": UNTICKED, "tags": ["Späti"] })),
    ];
    let goal = json!({ "created": "2026-11-01T08:00:00", "edited": "2026-11-01T08:00:00", "what": GOAL });
    let week = json!({ "monday": "2026-11-16", "worked": 1230, "contract": 1920, "daysOff": 2, "written": "2026-11-20T20:00:00" });
    let mut all = vec![
        document("goal", Some("20261101T080000000"), &goal),
        document("work-log", Some("2026"), &json!({ "weeks": [week] })),
    ];
    all.extend(months("check-in", &notes));
    all.extend(readings("pain7", &[("2026-09-01", 9.0), ("2026-11-02", 6.0), ("2026-11-18", 2.5)]));
    all
}

#[test]
fn the_printed_report_has_what_was_ticked_and_nothing_else() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        stored::begin(phone, "2026-11-23T09:00:00", &documents()).await;
        let texts = phone.texts();
        journal::go_on_to(phone, texts.report_title(), texts.report_title()).await;
        phone.find(&id("sheet")).await;
        // Nothing the person wrote about their days goes along by itself.
        let paper = on_paper(phone).await;
        for words in [texts.report_sheet_title(), texts.measure_pain(), GOAL, "20.5", texts.report_footer()] {
            assert!(paper.contains(&squeezed(words)), "“{words}” is not on paper:\n{paper}");
        }
        for words in [TICKED, UNTICKED, texts.report_title(), texts.summary_print()] {
            assert!(!paper.contains(&squeezed(words)), "not ticked, yet on paper: “{words}”\n{paper}");
        }

        // The newest piece stands first, so this is the other one.
        phone.choose("words-1").await;
        phone.tap(&choice_text(texts.report_work())).await;
        phone.tap(&choice_text(texts.report_goals())).await;
        phone
            .until("two parts to leave the sheet", "return document.querySelectorAll('#sheet section').length === 2")
            .await;
        let paper = on_paper(phone).await;
        assert!(paper.contains(&squeezed(TICKED)), "what was ticked is not on paper:\n{paper}");
        for words in [UNTICKED, GOAL, "20.5"] {
            assert!(!paper.contains(&squeezed(words)), "not ticked, yet on paper: “{words}”\n{paper}");
        }
        phone.shot("report").await;
    });
}

/// Three years of notes, all ticked, and everything else: still no more than a few pages, and no word lost.
#[test]
fn a_full_report_breaks_over_pages_and_loses_nothing() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let words = |day: u32| format!("Day {day}: carried the laundry up, sat down halfway, and went on after that");
        let note = |day: u32| {
            let date = format!("2026-11-{day:02}");
            check_in(
                &format!("202611{day:02}T091500000"),
                &date,
                &json!({ "how": "good", "words": words(day), "pain": day % 7 }),
            )
        };
        let mut all = months("check-in", &(1..=20).map(note).collect::<Vec<Value>>());
        all.extend(readings("pain7", &[("2026-11-02", 6.0), ("2026-11-18", 2.5)]));
        stored::begin(phone, "2026-11-23T09:00:00", &all).await;
        let texts = phone.texts();
        journal::go_on_to(phone, texts.report_title(), texts.report_title()).await;
        for piece in 0..20 {
            phone.choose(&format!("words-{piece}")).await;
        }
        let pages = printed(phone).await;
        assert!((1..=2).contains(&pages.len()), "{} pages", pages.len());
        let paper = squeezed(&pages.concat());
        for day in 1..=20 {
            assert!(paper.contains(&squeezed(&words(day))), "“{}” is not on paper:\n{paper}", words(day));
        }
    });
}

async fn on_paper(phone: &Phone) -> String {
    let pages = printed(phone).await;
    assert_eq!(pages.len(), 1, "more than one page:\n{}", pages.join("\n=====\n"));
    squeezed(&pages[0])
}

#[test]
fn the_downloaded_table_has_every_value_and_every_word() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        stored::begin(phone, "2026-11-23T09:00:00", &documents()).await;
        let texts = phone.texts();
        journal::go_on_to(phone, texts.export_title(), texts.export_title()).await;
        let folder = tempfile::tempdir().unwrap();
        let comma = downloaded(phone, folder.path()).await;
        phone.tap(&choice_text(texts.export_semicolon())).await;
        let semicolon = downloaded(phone, folder.path()).await;
        assert!(comma.starts_with('\u{feff}'), "spreadsheet programs would take ü for two letters");

        let rows = read(&comma, b',');
        // A number is the same number; only its decimal sign is the program's.
        let with_points: Vec<Vec<String>> = read(&semicolon, b';')
            .into_iter()
            .map(|row| {
                row.into_iter()
                    .enumerate()
                    .map(|(at, cell)| if at == 4 { cell.replace(',', ".") } else { cell })
                    .collect()
            })
            .collect();
        assert_eq!(with_points, rows);

        let row = |date: &str, time: &str, part: &str, what: &str, value: &str, unit: &str, words: &str| {
            [date, time, part, what, value, unit, words].map(str::to_owned).to_vec()
        };
        let note = texts.export_part_check_in();
        let guarded = format!("'{TICKED}");
        for expected in [
            row("2026-11-20", "09:15", note, texts.check_in_how(), "", "", texts.check_in_good()),
            row("2026-11-20", "09:15", note, texts.check_in_pain(), "4", "0–10", ""),
            // The apostrophe keeps spreadsheet programs from calculating.
            row("2026-11-20", "09:15", note, texts.check_in_words(), "", "", &guarded),
            row("2026-11-21", "", note, texts.check_in_words(), "", "", UNTICKED),
            row("2026-11-21", "", note, texts.check_in_tags(), "", "", "Späti"),
            row("2026-09-01", "", texts.export_part_measures(), texts.measure_pain(), "9", "0–10", ""),
            row("2026-11-18", "", texts.export_part_measures(), texts.measure_pain(), "2.5", "0–10", ""),
        ] {
            assert!(rows.contains(&expected), "{expected:?} is not among\n{rows:#?}");
        }
        assert!(rows.iter().any(|row| row[6] == GOAL), "no goal in\n{rows:#?}");
        phone.shows(&texts.export_count(u32::try_from(rows.len() - 1).unwrap())).await;

        // The days of a year alone.
        phone.pick("export-period", "2026").await;
        phone.find(&button(texts.export_save())).await;
        phone.tap(&link(texts.journal_to())).await;
        phone.heading_is(texts.nav_journal()).await;
    });
}

/// Presses the button, and gives what the browser put among the downloads.
async fn downloaded(phone: &Phone, folder: &Path) -> String {
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
    phone.session().cdp().send_raw("Browser.setDownloadBehavior", behaviour).await.unwrap();
    let file = folder.join("reprise-journal.csv");
    phone.tap(&button(phone.texts().export_save())).await;
    phone.until_focused("export-outcome").await;
    phone.shows(phone.texts().export_saved()).await;
    phone.eventually("the file to be whole", async || file.exists().then_some(())).await;
    let text = fs::read_to_string(&file).unwrap();
    fs::remove_file(&file).unwrap();
    text
}

/// The rows as a reader takes them that knows nothing of this app; every row has as many cells as the head.
fn read(text: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader =
        csv_reader::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}
