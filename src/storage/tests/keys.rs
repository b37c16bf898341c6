//! Names in storage.

use super::documents::{Draft, DraftScore};
use crate::storage::{
    AsideKey, Key,
    key::{PROBE, is_ours},
};

#[test]
fn a_key_is_inside_the_prefix_whatever_the_part() {
    assert_eq!(Key::<Draft>::single().as_str(), "reprise/draft");
    assert_eq!(Key::<Draft>::for_part("2026-11").as_str(), "reprise/draft/2026-11");
    for part in ["", "/", "..", "../../other", "a/b", "é 🍺", "reprise-aside/"] {
        let key = Key::<Draft>::for_part(part);
        assert!(key.as_str().starts_with("reprise/draft/"), "{part}");
        assert_eq!(key.part(), Some(part));
        assert_eq!(Key::parse(key.as_str()), Some(key));
    }
    assert_eq!(Key::<Draft>::single().part(), None);
}

#[test]
fn a_key_of_another_kind_is_not_taken_for_ours() {
    for name in ["reprise/draft-score", "reprise/draft-score/x", "reprise/", "draft", "reprise-aside/reprise/draft/1"] {
        assert_eq!(Key::<Draft>::parse(name), None, "{name}");
    }
    assert!(Key::<DraftScore>::parse("reprise/draft-score/x").is_some());
}

#[test]
fn an_aside_key_knows_where_the_text_was() {
    let check = |original| {
        let key = AsideKey::new(original, 12);
        assert_eq!(key.original(), original);
        assert_eq!(AsideKey::parse(key.as_str()), Some(key));
    };
    check("reprise/draft");
    check("reprise/draft/a/b");
    assert_eq!(AsideKey::parse("reprise/draft"), None);
}

#[test]
fn only_our_own_names_are_ours() {
    for name in [PROBE, "reprise/draft", "reprise/gone-since", "reprise-aside/reprise/draft/1"] {
        assert!(is_ours(name), "{name}");
    }
    for name in ["", "reprise", "reprise2/draft", "reprise-probe2", "other/reprise/draft"] {
        assert!(!is_ours(name), "{name}");
    }
}
