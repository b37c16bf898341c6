use proptest::prelude::*;

use super::moment;
use crate::meeting::rehearsal::{VoiceName, length};

fn name() -> VoiceName {
    VoiceName {
        talk: "20261120T080000000".to_owned(),
        line: "when-100".to_owned(),
        recorded: "20261123T091502123".to_owned(),
        seconds: 42,
    }
}

#[test]
fn a_name_says_of_what_when_and_how_long() {
    assert_eq!(name().to_string(), "20261120T080000000/when-100/20261123T091502123/42");
    assert_eq!(VoiceName::read(&name().to_string()), Some(name()));
    assert_eq!(name().moment(), Some(moment("2026-11-23T09:15:02")));
    for wrong in ["", "a/b/c", "a/b/c/d", "a/b/c/1/2", "a//c/1", "a/b/c/-1"] {
        assert_eq!(VoiceName::read(wrong), None, "{wrong}");
    }
    for recorded in ["", "soon", "20261323T091502123", "é".repeat(10).as_str()] {
        assert_eq!(VoiceName { recorded: recorded.to_owned(), ..name() }.moment(), None, "{recorded}");
    }
}

#[test]
fn a_length_is_minutes_and_seconds() {
    for (seconds, written) in [(0, "0:00"), (7, "0:07"), (60, "1:00"), (179, "2:59"), (180, "3:00")] {
        assert_eq!(length(seconds), written);
    }
}

proptest! {
    #[test]
    fn every_name_is_read_again(talk in "[0-9T]{1,20}", line in "[a-z0-9-]{1,20}", seconds in any::<u32>()) {
        let named = VoiceName { talk, line, seconds, ..name() };
        prop_assert_eq!(VoiceName::read(&named.to_string()), Some(named));
    }
}
