//! Chromium's own log of its network: every request of every page and worker, with who asked.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// URLs that the site's pages and workers asked for, and those that were opened as a page. What the browser asked by
/// itself has another initiator.
pub(super) fn requests(log: &Path, site: &str) -> Vec<String> {
    let text = fs::read_to_string(log).unwrap_or_default();
    // One event a line, so that a log is readable even when the browser did not end it.
    let events = text.lines().filter_map(|line| serde_json::from_str::<Value>(line.trim_end_matches(',')).ok());
    let mut urls = Vec::new();
    for event in events {
        let parameters = &event["params"];
        let initiator = parameters["initiator"].as_str().unwrap_or_default();
        if let Some(url) = parameters["url"].as_str()
            && (initiator == site || url.starts_with(site))
        {
            urls.push(url.to_owned());
        }
    }
    urls
}
