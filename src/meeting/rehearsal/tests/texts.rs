//! What managers say and what can be answered, in all languages.

use std::collections::BTreeSet;

use crate::i18n::{Language, texts};
use crate::meeting::rehearsal::views::role_card_page::plain_text;
use crate::meeting::rehearsal::views::words::{manager_name, manager_plays, manager_says, possible_answer, tip_words};
use crate::meeting::rehearsal::{Manager, ManagerLine, Tip};
use crate::work::Country;

fn all_different(words: impl IntoIterator<Item = &'static str>, count: usize, about: &str) {
    let different: BTreeSet<&str> = words.into_iter().filter(|words| !words.trim().is_empty()).collect();
    assert_eq!(different.len(), count, "{about}");
}

#[test]
fn every_line_and_every_answer_has_its_own_words() {
    for language in Language::ALL {
        let said = texts(language);
        let about = language.tag();
        all_different(ManagerLine::ALL.map(|line| manager_says(line, said)), 18, about);
        for country in Country::ALL {
            all_different(ManagerLine::ALL.map(|line| possible_answer(line, country, said)), 18, about);
        }
        all_different(Manager::ALL.map(|manager| manager_name(manager, said)), 5, about);
        all_different(Manager::ALL.map(|manager| manager_plays(manager, said)), 5, about);
        all_different(Tip::ALL.map(|tip| tip_words(tip, said)), 7, about);
    }
}

#[test]
fn only_who_pays_depends_on_the_country() {
    for language in Language::ALL {
        let said = texts(language);
        for line in ManagerLine::ALL {
            let [nl, be, uk] = Country::ALL.map(|country| possible_answer(line, country, said));
            let depends = nl != be || be != uk;
            assert_eq!(depends, line == ManagerLine::TooExpensive, "{line:?} in {language:?}");
        }
        let [nl, be, uk] = Country::ALL.map(|country| possible_answer(ManagerLine::TooExpensive, country, said));
        assert!(be.contains("Fedris") && uk.contains("Access to Work"));
        assert!(!nl.contains("Fedris") && !nl.contains("Access to Work"));
    }
}

#[test]
fn the_blanks_to_fill_in_are_the_same_in_every_language() {
    let blanks = |language, line| possible_answer(line, Country::Belgium, texts(language)).matches('…').count();
    for line in ManagerLine::ALL {
        for language in Language::ALL {
            assert_eq!(blanks(language, line), blanks(Language::En, line), "{line:?} in {language:?}");
        }
    }
}

#[test]
fn the_card_has_the_lines_of_its_manager_only_and_as_many_rules_in_each_language() {
    for language in Language::ALL {
        let said = texts(language);
        assert_eq!(said.role_fair_list().split('|').count(), 6, "{language:?}");
        for manager in Manager::ALL {
            let card = plain_text(manager, said);
            for line in ManagerLine::ALL {
                let is_there = card.contains(&format!("- {}\n", manager_says(line, said)));
                assert_eq!(is_there, manager.lines().contains(&line), "{line:?} on the card of {manager:?}");
            }
        }
    }
}
