//! What the very first visit asks for: this site only, each file compressed, and not much of it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::harness::{Device, Engine, Phone, run};
use crate::pages::welcome;

/// Hard stop for everything the page itself asks for until it can be used (design.md §6.7).
const LIMIT: u64 = 400 * 1024;

/// And together with what the service worker fetches after that, to work offline.
const LIMIT_WITH_OFFLINE: u64 = 1536 * 1024;

/// Everything that is fetched by the page, and how many bytes came.
const LOADED: &str = "
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return all.map((entry) => [new URL(entry.name).pathname, entry.transferSize, entry.encodedBodySize, entry.decodedBodySize]);";

#[test]
fn a_first_visit_is_small_and_from_here_only() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        welcome::enter(phone).await;
        let loaded = phone.ask(LOADED, vec![]).await;
        let mut page: BTreeMap<String, u64> = BTreeMap::new();
        for entry in loaded.as_array().unwrap() {
            let [path, _, encoded, decoded] = entry.as_array().unwrap().as_slice() else { panic!("{entry}") };
            let (path, encoded, decoded) = (path.as_str().unwrap(), bytes(encoded), bytes(decoded));
            let small = !["wasm", "js", "css", "json"].iter().any(|end| path.ends_with(&format!(".{end}")));
            assert!(small || encoded < decoded, "{path} came without compression");
            page.insert(path.to_owned(), encoded);
        }
        assert!(page.keys().any(|path| path.contains(".wasm")), "{page:?}");
        // The page asks for the worker too, though the list of what it fetched does not say so.
        page.insert("/sw.js".to_owned(), on_the_wire(phone, "/sw.js"));
        let sum: u64 = page.values().sum();
        assert!(sum <= LIMIT, "{sum} bytes on the first visit, more than {LIMIT}: {page:#?}");
        // What the worker keeps for offline besides: the network carries its compressed form.
        let kept = phone.ask(KEPT, vec![]).await;
        for path in kept.as_array().unwrap().iter().filter_map(Value::as_str) {
            page.entry(path.to_owned()).or_insert_with(|| on_the_wire(phone, path));
        }
        assert!(page.len() > 8, "not all was counted: {page:?}");
        let all: u64 = page.values().sum();
        assert!(all <= LIMIT_WITH_OFFLINE, "{all} bytes with offline, more than {LIMIT_WITH_OFFLINE}: {page:#?}");
    });
}

const KEPT: &str = "return (async () => {
    const names = await caches.keys();
    const cache = await caches.open(names[0]);
    return (await cache.keys()).map((request) => new URL(request.url).pathname);
})()";

fn bytes(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

/// The file as the server sends it.
fn on_the_wire(phone: &Phone, path: &str) -> u64 {
    let name = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let file = phone.site.folder().join(name.trim_start_matches('/'));
    let compressed = file.with_file_name(format!("{}.br", file.file_name().unwrap().to_str().unwrap()));
    let sent = if compressed.exists() { compressed } else { file };
    std::fs::metadata(sent).unwrap().len()
}
