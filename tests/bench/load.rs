//! The first visit: bytes by request, first contentful paint, and when the app answers.

use serde_json::{Value, json};

use crate::harness::{Phone, id};
use crate::{median, slow_down};

const RUNS: usize = 5;

/// What was measured, in bytes and milliseconds.
#[derive(Default)]
pub(crate) struct Load {
    /// What the page itself asks for until it can be used.
    pub(crate) requests: Vec<(String, u64)>,
    /// What the service worker fetches after that, to work offline.
    pub(crate) offline: Vec<(String, u64)>,
    pub(crate) wasm_raw: u64,
    pub(crate) wasm_compressed: u64,
    pub(crate) first_paint: f64,
    pub(crate) interactive: f64,
}

pub(crate) async fn measure(phone: &Phone) -> Load {
    phone.session().cdp().send_raw("Network.enable", json!({})).await.unwrap();
    let (requests, offline) = requests(phone).await;
    let mut load = Load { requests, offline, ..Load::default() };
    let wasm = phone.ask(WASM, vec![]).await;
    (load.wasm_compressed, load.wasm_raw) = (wasm[0].as_u64().unwrap(), wasm[1].as_u64().unwrap());
    let (mut paints, mut interactive) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (painted, answered) = one_visit(phone).await;
        paints.push(painted);
        interactive.push(answered);
    }
    (load.first_paint, load.interactive) = (median(paints), median(interactive));
    load
}

/// What the page asked for, ever since it was opened, and what the worker keeps besides. The worker counts with the page,
/// which asks for it, though the browser's list does not say so.
async fn requests(phone: &Phone) -> (Vec<(String, u64)>, Vec<(String, u64)>) {
    phone.go("/").await;
    phone.until("the app to be kept for offline", "return Boolean(navigator.serviceWorker.controller)").await;
    let list = phone.ask(REQUESTS, vec![]).await;
    let mut requests: Vec<(String, u64)> = list[0].as_array().unwrap().iter().map(request).collect();
    let mut offline: Vec<(String, u64)> = list[1].as_array().unwrap().iter().map(request).collect();
    for (path, bytes) in requests.iter_mut().chain(&mut offline) {
        if *bytes == 0 {
            let folder = phone.site.folder();
            let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
            let compressed = folder.join(format!("{name}.br"));
            let sent = if compressed.exists() { compressed } else { folder.join(name) };
            *bytes = std::fs::metadata(sent).unwrap().len();
        }
    }
    requests.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    offline.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    (requests, offline)
}

fn request(entry: &Value) -> (String, u64) {
    (entry[0].as_str().unwrap().to_owned(), entry[1].as_u64().unwrap())
}

const REQUESTS: &str = "return (async () => {
    const page = new Map([['/sw.js', 0]]);
    const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    for (const { name, encodedBodySize } of fetched) page.set(new URL(name).pathname, encodedBodySize);
    const offline = new Map();
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) offline.set(new URL(url).pathname, 0);
    }
    for (const path of page.keys()) offline.delete(path);
    return [[...page], [...offline]];
})()";

const WASM: &str = "
    const wasm = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.wasm'));
    return [wasm.encodedBodySize, wasm.decodedBodySize];";

/// As new: nothing kept, 1.6 Mbit/s with 150 ms, a processor four times slower.
async fn one_visit(phone: &Phone) -> (f64, f64) {
    let forget = json!({ "origin": phone.site.url(), "storageTypes": "all" });
    let devtools = phone.session().cdp();
    phone.leave().await;
    devtools.send_raw("Storage.clearDataForOrigin", forget).await.unwrap();
    devtools.send_raw("Network.clearBrowserCache", json!({})).await.unwrap();
    set_network(phone, 150, 1_600_000 / 8, 750_000 / 8).await;
    let watch = devtools.send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await.unwrap();
    slow_down(phone, 4).await;
    phone.go("/").await;
    phone.until("the first visit to end", "return Boolean(window.answered)").await;
    let times = phone.ask("return [painted, answered]", vec![]).await;
    slow_down(phone, 1).await;
    set_network(phone, 0, -1, -1).await;
    let script = json!({ "identifier": watch["identifier"] });
    devtools.send_raw("Page.removeScriptToEvaluateOnNewDocument", script).await.unwrap();
    phone.find(&id("language")).await;
    (times[0].as_f64().unwrap(), times[1].as_f64().unwrap())
}

/// The app answers once its heading is there and the page has come round to do something else twice.
const WATCH: &str = "
    new PerformanceObserver((list) => { window.painted = list.getEntriesByName('first-contentful-paint')[0].startTime; })
        .observe({ type: 'paint', buffered: true });
    const look = () => {
        if (!document.getElementById('page-heading')) return requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => { window.answered = performance.now(); }));
    };
    requestAnimationFrame(look);";

async fn set_network(phone: &Phone, latency: i32, down: i32, up: i32) {
    let conditions =
        json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
    phone.session().cdp().send_raw("Network.emulateNetworkConditions", conditions).await.unwrap();
}
