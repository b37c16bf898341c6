//! The list and what the person changes in it.

use proptest::prelude::*;

use crate::meeting::sharing::{OwnWords, WordEntry, WordLanguage, WordList, WordListChange, WordProblem};

const EN: WordLanguage = WordLanguage::En;

fn after(changes: impl IntoIterator<Item = WordListChange>) -> WordList {
    changes.into_iter().fold(WordList::default(), |list, change| change.apply(Some(list)))
}

fn add(word: &str) -> WordListChange {
    WordListChange::Add(EN, word.to_owned())
}

fn take_out(word: &str) -> WordListChange {
    WordListChange::TakeOut(EN, word.to_owned())
}

#[test]
fn each_list_that_comes_with_the_app_is_long_and_has_no_entry_twice() {
    for language in WordLanguage::ALL {
        let entries: Vec<WordEntry> = language.original().filter_map(WordEntry::of).collect();
        assert_eq!(entries.len(), language.original().count(), "each entry can be looked for");
        assert!((60..=130).contains(&entries.len()), "{language:?}: {}", entries.len());
        for (index, entry) in entries.iter().enumerate() {
            assert!(!entries[..index].contains(entry), "{language:?}: {entry:?} is there twice");
        }
    }
}

#[test]
fn what_cannot_be_added_has_a_reason_and_changes_nothing() {
    let list = after([add("divorce"), take_out("stress")]);
    for (word, problem) in [
        ("", Some(WordProblem::TooShort)),
        (" * ", Some(WordProblem::TooShort)),
        ("a*", Some(WordProblem::TooShort)),
        ("…!", Some(WordProblem::TooShort)),
        ("Divorce ", Some(WordProblem::Known)),
        ("HERNIA*", Some(WordProblem::Known)),
        ("hernia", None),
        ("divorce*", None),
        ("stress", None),
    ] {
        assert_eq!(list.problem(EN, word), problem, "{word:?}");
        let added = WordListChange::Add(EN, word.to_owned()).apply(Some(list.clone()));
        assert_eq!(added == list, problem.is_some(), "{word:?}");
    }
    assert_eq!(list.problem(EN, &"long ".repeat(13)), Some(WordProblem::TooLong));
    assert_eq!(list.problem(WordLanguage::Fr, "divorce"), None, "each language has a list of its own");
}

#[test]
fn a_word_of_the_app_comes_back_to_where_it_was() {
    let list = after([take_out("stress"), take_out("Stress"), add("STRESS")]);
    assert_eq!(list, WordList::default());
    let list = after([take_out("stress")]);
    assert!(!list.words(EN).contains(&"stress".to_owned()));
    assert_eq!(list.own(EN).taken_out, ["stress"]);
}

#[test]
fn the_newest_own_word_stands_first_and_the_original_list_can_be_brought_back() {
    let list = after([add("divorce"), add(" my sister "), take_out("stress")]);
    assert_eq!(list.words(EN)[..2], ["my sister", "divorce"]);
    let before = list.own(EN).clone();
    let original = WordListChange::Put(EN, OwnWords::default()).apply(Some(list.clone()));
    assert_eq!(original, WordList::default());
    assert_eq!(WordListChange::Put(EN, before).apply(Some(original)), list, "and taken back");
}

fn any_change() -> impl Strategy<Value = WordListChange> {
    let word = prop_oneof![
        Just("stress".to_owned()),
        Just("Hernia*".to_owned()),
        "[abé]{0,3}\\*?".prop_map(String::from),
        "\\PC{0,70}".prop_map(String::from),
    ];
    let language = prop_oneof![Just(WordLanguage::En), Just(WordLanguage::Nl), Just(WordLanguage::Fr)];
    (language, word, any::<bool>()).prop_map(|(language, word, adds)| {
        if adds { WordListChange::Add(language, word) } else { WordListChange::TakeOut(language, word) }
    })
}

proptest! {
    #[test]
    fn whatever_is_done_no_word_is_there_twice_and_undo_undoes(
        changes in prop::collection::vec(any_change(), 0..12),
        last in any_change(),
    ) {
        let list = after(changes);
        for language in WordLanguage::ALL {
            let entries: Vec<WordEntry> = list.words(language).iter().filter_map(|word| WordEntry::of(word)).collect();
            prop_assert_eq!(entries.len(), list.words(language).len());
            for (index, entry) in entries.iter().enumerate() {
                prop_assert!(!entries[..index].contains(entry), "{:?}", entry);
            }
        }
        let stored = serde_json::to_string(&list).unwrap();
        prop_assert_eq!(&serde_json::from_str::<WordList>(&stored).unwrap(), &list);
        // Taking out and adding are each other's undo: the same words are asked about again.
        let (language, word) = match last { WordListChange::Add(l, w) | WordListChange::TakeOut(l, w) => (l, w), WordListChange::Put(..) => return Ok(()) };
        let mut before = list.words(language);
        if let Some(known) = before.iter().find(|known| WordEntry::of(known) == WordEntry::of(&word)).cloned() {
            let out = WordListChange::TakeOut(language, known.clone()).apply(Some(list));
            prop_assert!(!out.words(language).contains(&known));
            let mut again = WordListChange::Add(language, known).apply(Some(out)).words(language);
            again.sort();
            before.sort();
            prop_assert_eq!(again, before);
        }
    }
}
