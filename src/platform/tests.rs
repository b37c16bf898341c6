//! What can be tested of it without a browser.

use super::speech::fit;

#[test]
fn a_voice_fits_by_language_and_better_by_country() {
    for (voice, wanted, expected) in [
        ("nl-BE", "nl-BE", 2),
        ("nl_BE", "nl-be", 2),
        ("nl-NL", "nl-BE", 1),
        ("nl", "nl-BE", 1),
        ("nl-BE", "nl", 1),
        ("fr-BE", "nl-BE", 0),
        ("nds-NL", "nl-NL", 0),
        ("", "nl", 0),
        ("", "", 0),
    ] {
        assert_eq!(fit(voice, wanted), expected, "{voice:?} for {wanted:?}");
    }
}

#[test]
fn an_update_leaves_kept_recordings_alone() {
    let worker = include_str!("../../public/sw.js");
    let name = format!("const voiceName = \"{}\";", super::kept_voice::CACHE);
    assert!(worker.contains(&name), "the service worker knows the cache by another name");
    let cleared = worker.split("async function activate()").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    assert!(cleared.contains("name !== voiceName"), "{cleared}");
}

#[test]
fn looking_for_a_file_brings_no_cache_back_after_everything_was_deleted() {
    let worker = include_str!("../../public/sw.js");
    let looking = worker.split("async function stored(").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    assert!(looking.contains("caches.match(url, { cacheName") && !looking.contains("open("), "{looking}");
    let named = format!("const cacheName = \"{}\" + self.__VERSION__;", super::offline_copy::CACHES);
    assert!(worker.contains(&named), "the caches of the program begin otherwise");
}
