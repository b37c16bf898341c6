//! Pieces of JSON are found where a real reader finds them.

use proptest::prelude::*;
use serde_json::Value;

use super::any::json;
use crate::storage::backup::slices::{items, members};

#[test]
fn pieces_are_as_they_are_written() {
    assert_eq!(items(r#" [ 1 , "a,]\"" ,{"b":[2,3]},[] ] "#), Some(vec!["1", r#""a,]\"""#, r#"{"b":[2,3]}"#, "[]"]));
    assert_eq!(members(r#"{"a" : "x:y", "b\"":{}}"#), Some(vec![("a", r#""x:y""#), (r#"b\""#, "{}")]));
    assert_eq!((items("[]"), members("{ }")), (Some(vec![]), Some(vec![])));
    assert_eq!((items("{}"), members("[]"), items("")), (None, None, None));
}

proptest! {
    #[test]
    fn a_reader_finds_the_same(value in json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let read = |piece: &str| serde_json::from_str::<Value>(piece).unwrap();
        match &value {
            Value::Array(all) => prop_assert_eq!(&items(&text).unwrap().into_iter().map(read).collect::<Vec<_>>(), all),
            Value::Object(all) => {
                let found = members(&text).unwrap();
                let found: serde_json::Map<String, Value> = found
                    .into_iter()
                    .map(|(name, value)| (serde_json::from_str(&format!("\"{name}\"")).unwrap(), read(value)))
                    .collect();
                prop_assert_eq!(&found, all);
            }
            _ => prop_assert_eq!((items(&text), members(&text)), (None, None)),
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\\[\\]{}\",:\\\\ aé]{0,40}") {
        let _ = (items(&text), members(&text));
    }
}
