//! A chart says the same three times: drawn, in words, and as a table.

use serde_json::{Value, json};

use crate::exercises::seeds as stored;
use crate::harness::{Device, Engine, Phone, id, link, run};
use crate::pages::exercises::summary;
use crate::pages::journal;

use super::seeds::readings;

/// Asked every week: up to ten days apart they are neighbours.
const PAIN: &[(&str, f64)] = &[
    ("2026-03-01", 9.0),
    ("2026-09-04", 7.0),
    ("2026-09-11", 6.0),
    ("2026-09-18", 8.0),
    ("2026-10-16", 5.0),
    ("2026-11-02", 4.0),
    ("2026-11-12", 0.0),
    ("2026-11-20", 10.0),
];

#[test]
fn the_same_numbers_in_the_picture_and_in_the_table() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        stored::begin(phone, "2026-11-23T09:00:00", &readings("pain7", PAIN)).await;
        let texts = phone.texts();
        journal::go_on_to(phone, texts.journal_charts(), texts.chart_title()).await;
        phone.tap(&link(texts.measure_pain())).await;
        phone.heading_is(texts.measure_pain()).await;
        phone.find(&id("period-1")).await;
        // In three months: a stretch of three, one by itself, and a stretch of three.
        phone.tap(&summary(&texts.chart_table(texts.measure_pain()))).await;
        drawn_as_in_the_table(phone, &PAIN[1..], 2).await;
        phone.shows(texts.chart_gaps()).await;
        phone.shows("First 7, last 10, lowest 0, highest 10.").await;
        phone.shot("chart").await;

        // In four weeks: one stretch, and no gap.
        phone.choose("period-0").await;
        phone.shows("First 4, last 10, lowest 0, highest 10.").await;
        drawn_as_in_the_table(phone, &PAIN[5..], 1).await;
        assert!(!phone.page_text().await.unwrap().contains(texts.chart_gaps()));
        phone.choose("period-3").await;
        phone.shows("First 9, last 10, lowest 0, highest 10.").await;
        drawn_as_in_the_table(phone, PAIN, 2).await;

        // A number of one's own is a line across, and stays.
        phone.write("goal-0", "3").await;
        phone.shows(&texts.chart_goal_legend("3")).await;
        phone.reload().await;
        phone.shows(&texts.chart_goal_legend("3")).await;
    });
}

/// The table is read as a person reads it, newest first; the picture by where its points are.
async fn drawn_as_in_the_table(phone: &Phone, values: &[(&str, f64)], stretches: usize) {
    let read = || async {
        let script = "
            const rows = [...document.querySelectorAll('.chart-figures tbody tr')].map((row) => row.cells[1].textContent);
            const [line, dots] = ['line', 'dots'].map((part) => document.querySelector('.chart-' + part).getAttribute('d'));
            const points = [...dots.matchAll(/M(\\d+) (\\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
            return [rows, line.split('M').length - 1, points]";
        phone.ask(script, vec![]).await
    };
    let rows: Vec<Value> = values.iter().rev().map(|(_, value)| json!(value.to_string())).collect();
    let read =
        phone.eventually("as many rows", async || Some(read().await).filter(|read| read[0] == json!(rows))).await;
    assert_eq!(read[1], stretches, "stretches of the line");
    let mut points: Vec<(i64, i64)> = read[2]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| (point[0].as_i64().unwrap(), point[1].as_i64().unwrap()))
        .collect();
    points.sort_unstable();
    assert_eq!(points.len(), values.len(), "a dot for each number");
    // From 0 to 10 on an axis from 0 to 10, so where a dot is says its number.
    let lowest = points.iter().map(|(_, y)| *y).max().unwrap();
    let highest = points.iter().map(|(_, y)| *y).min().unwrap();
    for ((_, y), (day, value)) in points.iter().zip(values) {
        let share = f64::from(i32::try_from(lowest - y).unwrap()) / f64::from(i32::try_from(lowest - highest).unwrap());
        assert!(
            (share * 10.0 - value).abs() < 0.1,
            "the dot of {day} stands for {:.1}, the table says {value}",
            share * 10.0
        );
    }
}
