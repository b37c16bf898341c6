//! Ten years of the journal on the device: opening it, writing down, searching, a chart of a year, and what it all takes.

use serde_json::{Value, json};

use crate::harness::{Phone, id};
use crate::painted::{opens_from_elsewhere, until_painted};
use crate::years::RUNS;
use crate::{median, slow_down};

const YEARS: u32 = 10;
const CHECK_INS_A_DAY: u32 = 4;

/// Milliseconds with a processor four times slower; bytes.
#[derive(Default)]
pub(crate) struct Journal {
    pub(crate) records: u64,
    pub(crate) opens: f64,
    pub(crate) saves: f64,
    pub(crate) searches: f64,
    pub(crate) year_chart: f64,
    /// Keys and values, as the browser counts them.
    pub(crate) stored: u64,
    /// How much more the browser takes.
    pub(crate) left: u64,
    /// What the page's script uses, after a garbage collection; without the memory of the program.
    pub(crate) heap: u64,
    /// The memory of the program. It never shrinks, so this is the most it took.
    pub(crate) program: u64,
}

pub(crate) async fn measure(phone: &Phone) -> Journal {
    let devtools = phone.session().cdp();
    let watch = json!({ "source": WATCH_MEMORY });
    devtools.send_raw("Page.addScriptToEvaluateOnNewDocument", watch).await.unwrap();
    phone.leave().await;
    phone.go("/").await;
    let records = phone.ask(SEED, vec![json!(YEARS), json!(CHECK_INS_A_DAY)]).await.as_u64().unwrap();
    phone.reload().await;
    phone.go("/journal").await;
    phone.find(&id("check-in-how-0")).await;
    slow_down(phone, 4).await;
    let opens = runs(async || opens_from_elsewhere(phone, "#/journal", "#check-in-how-0").await).await;
    let mut word = 0;
    let saves = runs(async || {
        word = (word + 1) % 5;
        until_painted(phone, SAVE, SAVED, vec![word.into()]).await
    })
    .await;
    let year_chart = chart(phone).await;
    let searches = search(phone).await;
    slow_down(phone, 1).await;
    devtools.send_raw("HeapProfiler.collectGarbage", json!({})).await.unwrap();
    devtools.send_raw("Performance.enable", json!({})).await.unwrap();
    let metrics = devtools.send_raw("Performance.getMetrics", json!({})).await.unwrap();
    let heap = used_heap(&metrics).unwrap();
    let program = phone.ask("return [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0)", vec![]).await;
    let program = program.as_u64().filter(|bytes| *bytes > 0).unwrap();
    let storage = phone.ask(STORAGE, vec![]).await;
    Journal {
        records,
        opens,
        saves,
        searches,
        year_chart,
        stored: storage[0].as_u64().unwrap(),
        left: storage[1].as_u64().unwrap(),
        heap,
        program,
    }
}

/// In bytes. `performance.memory` rounds it.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes of one page")]
fn used_heap(metrics: &Value) -> Option<u64> {
    let used = metrics["metrics"].as_array()?.iter().find(|metric| metric["name"] == "JSHeapUsedSize")?;
    Some(used["value"].as_f64()? as u64)
}

async fn runs(mut run: impl AsyncFnMut() -> f64) -> f64 {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(run().await);
    }
    median(times)
}

/// From the tap on "1 year" until the line is another one and painted.
async fn chart(phone: &Phone) -> f64 {
    phone.go("/journal/charts/check-in:pain").await;
    phone.find(&id("period-2")).await;
    runs(async || {
        choose_period(phone, 0).await;
        choose_period(phone, 2).await
    })
    .await
}

/// Two words typed letter by letter, once everything is read.
async fn search(phone: &Phone) -> f64 {
    phone.go("/journal/search").await;
    phone.find(&id("find-words")).await;
    let read = "const text = document.querySelector('main').innerText; return !/Reading \\d{4}/.test(text)";
    phone.until("the search to have read everything", read).await;
    let mut times = Vec::new();
    for typed in ["wheelb", "long rest"] {
        for end in 1..=typed.len() {
            if !typed[..end].ends_with(' ') {
                times.push(look_for(phone, &typed[..end]).await);
            }
        }
        look_for(phone, "").await;
    }
    median(times)
}

async fn choose_period(phone: &Phone, number: u32) -> f64 {
    let begin = "
        const line = () => document.querySelector('.chart-line').getAttribute('d');
        const before = line();
        document.getElementById('period-' + arguments[0]).click()";
    until_painted(phone, begin, "line() !== before", vec![number.into()]).await
}

async fn look_for(phone: &Phone, typed: &str) -> f64 {
    let begin = "
        const field = document.getElementById('find-words');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    until_painted(phone, begin, "changed", vec![typed.into()]).await
}

const SAVE: &str = "
    const [number] = arguments;
    const word = ['veryHard', 'hard', 'mixed', 'good', 'veryGood'][number];
    const now = new Date();
    const key = 'reprise/check-in/' + now.getFullYear() + '-' + String(now.getMonth() + 1).padStart(2, '0');
    const kept = () => {
        const { entries } = JSON.parse(localStorage.getItem(key)).data;
        const of_today = entries.filter((entry) => !entry.id.endsWith('000000'));
        return of_today.length === 1 && of_today[0].how === word;
    };
    document.getElementById('check-in-how-' + number).click()";

/// The page is painted first, and then it is looked up on the device.
const SAVED: &str = "changed && kept()";

/// Every memory of every program of the page, for the program is in two parts.
const WATCH_MEMORY: &str = "
    window.memories = new Set();
    const keep = ({ exports }) => {
        for (const one of Object.values(exports)) if (one instanceof WebAssembly.Memory) memories.add(one);
    };
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const usual = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
            const made = await usual.apply(WebAssembly, all);
            keep(made.instance ?? made);
            return made;
        };
    }";

/// Two bytes a letter; what is left is tried out, and given back.
const STORAGE: &str = "
    const stored = Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    let size = 1 << 22, text = '';
    while (size >= 256) {
        try { localStorage.setItem('elsewhere', text + 'x'.repeat(size)); text += 'x'.repeat(size); }
        catch (_) { size = Math.floor(size / 2); }
    }
    localStorage.removeItem('elsewhere');
    return [2 * stored, 2 * text.length];";

/// Four check-ins a day, words of sixty letters with each third; twelve measures a week. The number of records.
const SEED: &str = "
    const [years, aDay] = arguments;
    localStorage.clear();
    const store = (name, kind, data) => localStorage.setItem('reprise/' + name, JSON.stringify({ kind, version: 1, data }));
    store('settings', 'settings', { language: 'en', country: 'UK', welcomed: '2016-10-01' });
    const two = (number) => String(number).padStart(2, '0');
    const own = ['Minutes I can sit', 'Steps', 'Kilometres by bicycle', 'Nights without waking'];
    store('measures', 'measures', {
        activities: [{ id: 'a1', name: 'Lifting crates', atWork: true }],
        own: own.map((name, at) => ({ id: 'o' + at, name, kind: { number: { unit: '' } }, direction: 'higherIsBetter', everyDays: 7 })),
        chosen: ['sureOfTasks', 'sureOfAsking', 'tired', 'stress', 'sleep'].map((measure) => ({ measure, on: true })),
    });
    const measures = ['pain7', 'workAbility', 'sureOfTasks', 'sureOfAsking', 'tired', 'stress', 'sleep', 'activity:a1',
        'own:o0', 'own:o1', 'own:o2', 'own:o3'];
    const words = ['Carried the wheelbarrow through the garden, then a long rest', 'The early shift went well, a walk after lunch helped',
        'Slept badly, two late shifts in a row and much to lift', 'Sat through the whole meeting, stood up twice in between',
        'Stairs with the laundry, slowly, and nobody was in a hurry', 'A quiet day at the desk, the new chair is a good one'];
    const how = ['veryHard', 'hard', 'mixed', 'good', 'veryGood'];
    const checkIns = new Map(), readings = new Map();
    const add = (months, day, entry) => {
        const month = day.slice(0, 7);
        months.has(month) ? months.get(month).push(entry) : months.set(month, [entry]);
    };
    const now = new Date();
    let records = 0;
    for (let ago = years * 365; ago >= 1; ago--) {
        const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
        const day = date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate());
        const plain = day.replaceAll('-', '');
        for (let at = 0; at < aDay; at++) {
            const hour = two(7 + at * 4);
            const entry = { id: plain + 'T' + hour + '0000000', date: day, time: hour + ':00:00', how: how[(ago + at) % 5] };
            if (records % 3 === 0) entry.words = words[(records / 3) % words.length];
            if (at === 3) Object.assign(entry, { pain: ago % 11, tired: (ago * 7) % 11, sleep: (ago * 3) % 11 });
            if (at === 0) entry.tags = [ago % 2 ? 'early shift' : 'at home'];
            add(checkIns, day, entry);
            records++;
        }
        if (ago % 7 === 0) {
            for (const measure of measures) {
                const value = (ago + measure.length) % 11;
                add(readings, day, { id: plain + 'T190000000-' + measure, measure, date: day, value });
                records++;
            }
        }
    }
    for (const [month, entries] of checkIns) store('check-in/' + month, 'check-in', { entries });
    for (const [month, entries] of readings) store('measured/' + month, 'measured', { entries });
    return records;";
