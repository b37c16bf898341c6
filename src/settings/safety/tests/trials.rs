//! What trying a backup shows.

use super::{log, made};
use crate::settings::safety::{Made, Rhythm, Trial, trial};
use crate::storage::backup::{Difference, KeyedTexts, fingerprint};

fn texts(listed: &[(&str, &str)]) -> KeyedTexts {
    listed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_file_holds_everything_or_is_older_or_another() {
    let file = texts(&[("reprise/goal/1", "een krat tillen"), ("reprise/settings", "nl")]);
    let since =
        texts(&[("reprise/goal/1", "twee kratten"), ("reprise/goal/2", "een trap op"), ("reprise/settings", "nl")]);
    let known = log(Some(Made { fingerprint: fingerprint(&file), ..made("2026-11-20") }), Rhythm::Off);
    let unknown = log(Some(made("2026-11-20")), Rhythm::Off);
    let difference = Difference { added: 1, changed: 1, same: 1, gone: 0 };
    assert_eq!(trial(&file, &file, &unknown), Trial::HoldsEverything);
    assert_eq!(trial(&file, &since, &known), Trial::WholeButOlder(difference));
    assert_eq!(trial(&file, &since, &unknown), Trial::Differs(difference));
    assert_eq!(
        trial(&file, &KeyedTexts::default(), &log(None, Rhythm::Off)),
        Trial::Differs(Difference { gone: 2, ..Difference::default() })
    );
}
