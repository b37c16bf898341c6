//! Opening the exercises and Today with ten years of them on the device, and working out 400 days of plans.

use std::time::Instant;

use chrono::{Days, NaiveDate, NaiveTime, Weekday};
use reprise::exercises::plan::{Pauses, Place, Plan, Rhythm, Series, occurrences_of_all};
use serde_json::json;

use crate::harness::Phone;
use crate::painted::{opens, opens_from_elsewhere};
use crate::{median, slow_down};

pub(crate) const RUNS: usize = 11;
const PLANS: u32 = 5;
const ENTRIES: u32 = 15_000;
const MONTHS: u32 = 120;

/// Milliseconds; the pages with a processor four times slower.
#[derive(Default)]
pub(crate) struct Years {
    pub(crate) exercises: f64,
    pub(crate) today: f64,
    pub(crate) expanding: f64,
}

pub(crate) async fn measure(phone: &Phone) -> Years {
    phone.go("/").await;
    phone.ask(SEED, vec![json!(PLANS), json!(ENTRIES), json!(MONTHS)]).await;
    phone.reload().await;
    phone.go("/exercises").await;
    opens(phone, "#/exercises", ".share").await;
    slow_down(phone, 4).await;
    let mut medians = Vec::new();
    for (address, sign) in [("#/exercises", ".share"), ("#/", ".due")] {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push(opens_from_elsewhere(phone, address, sign).await);
        }
        medians.push(median(runs));
    }
    slow_down(phone, 1).await;
    Years { exercises: medians[0], today: medians[1], expanding: expanding() }
}

/// Five plans, each asking every day, and a log that goes back ten years.
const SEED: &str = "
    const [plans, entries, months] = arguments;
    const store = (name, kind, data) => localStorage.setItem('reprise/' + name, JSON.stringify({ kind, version: 1, data }));
    store('settings', 'settings', { language: 'en', country: 'UK', welcomed: '2016-10-01' });
    const two = (number) => String(number).padStart(2, '0');
    const exercises = ['bridge', 'bird-dog', 'cat-cow', 'easy-walk', 'sit-to-stand'];
    const id = (plan) => '20160101T0800000' + two(plan);
    for (let plan = 0; plan < plans; plan++) {
        store('exercise-plan/' + id(plan), 'exercise-plan', {
            name: 'Plan ' + plan, place: 'home', items: exercises.map((exercise) => ({ exercise, dose: { sets: 2, reps: 8 } })),
            series: [{ from: '2016-01-01', rhythm: { everyDays: 1 }, times: [two(7 + plan) + ':00:00'] }],
            leadMinutes: 0, revision: 3,
        });
    }
    const now = new Date();
    const perMonth = entries / months;
    for (let ago = 0; ago < months; ago++) {
        const first = new Date(now.getFullYear(), now.getMonth() - ago, 1);
        const name = first.getFullYear() + '-' + two(first.getMonth() + 1);
        const list = [];
        for (let number = 0; number < perMonth; number++) {
            const day = 1 + Math.floor(number * 28 / perMonth);
            list.push({
                id: name.replace('-', '') + two(day) + 'T08' + String(number).padStart(7, '0'), date: name + '-' + two(day),
                time: two(7 + number % plans) + ':00:00', plan: id(number % plans), outcome: 'done', effort: number % 11,
                painDuring: number % 6, note: number % 7 ? '' : 'The second round was heavier after the night shift',
                written: name + '-' + two(day) + 'T18:30:00',
            });
        }
        store('exercise-log/' + name, 'exercise-log', { entries: list });
    }";

/// 400 days of ten plans, on this machine. The tests' build is not optimised, so the app does it faster.
fn expanding() -> f64 {
    let from = NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
    let times = [7, 12, 18].map(|hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap()).to_vec();
    let plan = |number: u16| {
        let rhythm = match number % 3 {
            0 => Rhythm::EveryDays(1 + number),
            1 => Rhythm::Weekly(vec![Weekday::Mon, Weekday::Wed, Weekday::Fri]),
            _ => Rhythm::Dates((0..100).map(|day| from + Days::new(day * 4)).collect()),
        };
        let series = vec![Series { from, rhythm, times: times.clone() }];
        let plan = Plan {
            name: String::new(),
            place: Place::Home,
            items: Vec::new(),
            series,
            end: None,
            lead_minutes: 0,
            archived: None,
            revision: 0,
        };
        (number.to_string(), plan)
    };
    let plans: Vec<_> = (0..10).map(plan).collect();
    let runs = (0..21).map(|_| {
        let start = Instant::now();
        let found = occurrences_of_all(&plans, &Pauses::default(), from, from + Days::new(399));
        assert!(found.len() > 3000, "{}", found.len());
        start.elapsed().as_secs_f64() * 1000.0
    });
    median(runs.collect())
}
