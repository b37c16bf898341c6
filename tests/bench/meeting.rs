//! Fifty talks on the device, all filled in: how fast each step of one paints.

use serde_json::json;

use crate::harness::Phone;
use crate::painted;
use crate::years::RUNS;
use crate::{median, slow_down};

const TALKS: u32 = 50;
const STEPS: [&str; 10] =
    ["basics", "aim", "can", "hard", "proposals", "return", "share", "questions", "answers", "agreements"];

/// Milliseconds with a processor four times slower.
#[derive(Default)]
pub(crate) struct Meeting {
    /// The list of all talks.
    pub(crate) overview: f64,
    /// Each step, by its name in the address.
    pub(crate) steps: Vec<(&'static str, f64)>,
    /// The longest step to its very end, far below the first screen.
    pub(crate) whole_share: f64,
}

impl Meeting {
    /// The step that takes longest.
    pub(crate) fn slowest(&self) -> (&'static str, f64) {
        self.steps.iter().copied().max_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or_default()
    }
}

pub(crate) async fn measure(phone: &Phone) -> Meeting {
    phone.go("/").await;
    let newest = phone.ask(SEED, vec![json!(TALKS)]).await;
    let newest = newest.as_str().unwrap();
    phone.reload().await;
    phone.go("/meeting").await;
    painted::opens(phone, "#/meeting", "a[href*='/talk/']").await;
    slow_down(phone, 4).await;
    let overview = opens(phone, "#/meeting", "a[href*='/talk/']").await;
    let mut steps = Vec::new();
    for step in STEPS {
        let address = format!("#/meeting/talk/{newest}/step/{step}");
        // Each step's own number stands in the announced place; its heading is the only one on the page.
        steps.push((step, opens(phone, &address, "details.meeting-steps").await));
    }
    let whole_share = opens(phone, &format!("#/meeting/talk/{newest}/step/share"), "#sheet").await;
    slow_down(phone, 1).await;
    Meeting { overview, steps, whole_share }
}

async fn opens(phone: &Phone, address: &str, sign: &str) -> f64 {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        runs.push(painted::opens_from_elsewhere(phone, address, sign).await);
    }
    median(runs)
}

/// Every talk with every step filled in, four agreements each. The id of the newest.
const SEED: &str = "
    const [talks] = arguments;
    localStorage.clear();
    const store = (name, kind, data) => localStorage.setItem('reprise/' + name, JSON.stringify({ kind, version: 1, data }));
    store('settings', 'settings', { language: 'en', country: 'UK', welcomed: '2016-10-01' });
    const two = (number) => String(number).padStart(2, '0');
    const line = (text, shared = true) => ({ text, shared });
    const rows = (count, make) => Array.from({ length: count }, (_, at) => make(at));
    let id = '';
    for (let talk = 0; talk < talks; talk++) {
        const day = (2022 + Math.floor(talk / 12)) + '-' + two(1 + talk % 12) + '-15';
        id = day.replaceAll('-', '') + 'T090000000';
        store('meeting/' + id, 'meeting', {
            created: day + 'T09:00:00', edited: day + 'T10:30:00',
            basics: { date: day, time: '10:00:00', minutes: 30, whenShared: true, how: 'inPerson', place: line('Room behind the ward'),
                who: line('Karin, my manager'), withMe: line('Jan of the union', false) },
            aim: line('After this talk I want to know which tasks I can start with in December'),
            can: rows(6, (at) => ({ id: 'c' + at, line: line('Handing out medicines and writing the reports of the day, number ' + at) })),
            hard: rows(3, (at) => ({ id: 'h' + at, task: line('Turning heavy patients in bed'), difficulty: line('Bending and pulling at the same time'),
                amount: line('About twelve times in an early shift'), since: line('Since the summer', false) })),
            proposals: rows(4, (at) => ({ id: 'p' + at, change: line('Two people for patients who cannot help'), task: line('Turning in bed'),
                from: '2026-12-01', until: '2027-01-15', costs: line('Nothing, if we plan the round differently'),
                brings: line('Fewer sick colleagues in the team'), planB: line('A sliding sheet in every room', false), ask: at < 3 })),
            pattern: { contract: 1920, starts: '2026-12-01', ifBad: line('Three bad days in a row: hold the step and talk'),
                weeks: rows(8, (at) => ({ id: 'w' + at, days: 3, minutes: 720 + 120 * at, shared: true, tasks: line('Reports, medicines, light care') })) },
            health: { condition: line('Low back, a slipped disc', false), programme: line('I follow the back programme', false) },
            questions: rows(5, (at) => ({ id: 'q' + at, line: line('Who is my contact while I build up, and how often do we talk?') })),
            answers: rows(5, (at) => ({ id: 'a' + at, said: 'no-light-work', answer: 'Can we make a list of all tasks together?', onCard: true })),
            own: { ready: 6, readyWords: 'Four hours go well', pressure: 'Everybody is short of hands' },
            held: day,
        });
        for (let at = 0; at < 4; at++) {
            store('agreement/' + id.slice(0, -1) + at, 'agreement', {
                created: day + 'T11:00:00', edited: day + 'T11:00:00', meeting: id, what: 'No lifting alone on the early shift',
                task: 'Turning in bed', who: 'Karin makes the list', from: day, until: null, checkOn: '2026-12-21',
            });
        }
    }
    return id;";
