//! What a newer app wrote is found, however it is written, and nothing else is.

use crate::storage::backup::KNOWN;
use crate::storage::{MemoryBackend, Store};

fn left_alone(name: &str, text: &str) -> bool {
    let device = MemoryBackend::new();
    device.poke(name, text);
    Store::new(device).left_alone().unwrap().get(name) == Some(text)
}

#[test]
fn every_kind_of_document_of_a_newer_version_is_found() {
    for (kind, newest) in KNOWN {
        let name = format!("reprise/{kind}/1");
        for (version, expected) in [(*newest, false), (newest + 1, true), (u32::MAX, true)] {
            let usual = format!(r#"{{"kind":"{kind}","version":{version},"data":{{"words":"Twee kratten"}}}}"#);
            assert_eq!(left_alone(&name, &usual), expected, "{usual}");
            let other_order = format!(r#"{{ "version": {version}, "data": [], "kind": "{kind}" }}"#);
            assert_eq!(left_alone(&name, &other_order), expected, "{other_order}");
        }
    }
}

#[test]
fn what_is_damaged_older_or_no_document_is_not_of_a_newer_app() {
    for (name, text) in [
        ("reprise/goal/1", r#"{"kind":"goal","version":99,"data":{"words":"Twee kr"#),
        ("reprise/goal/1", r#"{"kind":"goal","version":0,"data":{}}"#),
        ("reprise/goal/1", r#"{"kind":"goal","version":"99","data":{}}"#),
        ("reprise/goal/1", "null"),
        ("reprise-aside/reprise/goal/1", r#"{"kind":"goal","version":99,"data":{}}"#),
        ("another-app/goal", r#"{"kind":"goal","version":99,"data":{}}"#),
    ] {
        assert!(!left_alone(name, text), "{name} {text}");
    }
    assert!(left_alone("reprise/letters", r#"{"kind":"letters","version":1,"data":{}}"#), "a kind that came later");
}
