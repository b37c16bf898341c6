//! Every kind of document is on the list by which a backup of a newer app is told.

use std::collections::BTreeMap;

use reprise::storage::backup::KNOWN;

use crate::checkout::app_code;

/// The kinds that a file declares, with their versions.
fn declared(code: &str) -> Vec<(String, u32)> {
    let starts = code.match_indices("impl Document for ").chain(code.match_indices("impl Monthly for "));
    starts
        .map(|(at, _)| {
            let after = |name: &str| {
                let found = code[at..].split_once(name).unwrap_or_else(|| panic!("no {name} in {code}"));
                found.1.split_once(';').map_or("", |(value, _)| value).trim().trim_matches('"').to_owned()
            };
            let version = after("const VERSION: u32 =");
            (after("const KIND: &'static str ="), version.parse().unwrap_or_else(|_| panic!("{version} is no version")))
        })
        .collect()
}

#[test]
fn every_kind_of_document_is_known_to_backups_with_its_version() {
    let in_code: BTreeMap<String, u32> = app_code().iter().flat_map(|file| declared(&file.text)).collect();
    let known: BTreeMap<String, u32> = KNOWN.iter().map(|(kind, version)| ((*kind).to_owned(), *version)).collect();
    assert!(in_code.len() > 25, "the check sees them");
    assert_eq!(in_code, known, "src/storage/backup/known.rs");
    assert!(KNOWN.is_sorted());
}

#[test]
fn a_declaration_is_seen() {
    let planted = "impl Document for A {\n const KIND: &'static str = \"a-kind\";\n const VERSION: u32 = 7;\n}";
    assert_eq!(declared(planted), [("a-kind".to_owned(), 7)]);
}
