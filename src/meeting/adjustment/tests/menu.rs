use crate::i18n::{Language, texts};
use crate::meeting::adjustment::views::{bigger, kind_name, simple};
use crate::meeting::adjustment::{Kind, in_order};
use crate::work::Demand;

#[test]
fn what_the_own_work_asks_comes_first_in_the_order_of_the_menu() {
    let (first, others) = in_order(&[Demand::Driving, Demand::LiftCarry, Demand::Driving]);
    assert_eq!(first, [Kind::Demand(Demand::LiftCarry), Kind::Demand(Demand::Driving)]);
    assert_eq!(others.len(), 12);
    assert_eq!(others.last(), Some(&Kind::NotPossible));
    let (first, _) = in_order(&[Demand::HomeCare]);
    assert_eq!(first, [Kind::Demand(Demand::HomeCare), Kind::NotPossible]);
    assert_eq!(in_order(&[]).1.len(), Demand::ALL.len() + 1);
}

#[test]
fn every_language_has_the_same_lists() {
    let (_, kinds) = in_order(&[]);
    for kind in kinds {
        let english = texts(Language::En);
        let counts = (simple(kind, english).count(), bigger(kind, english).count());
        assert!(counts.0 >= 3 && counts.1 >= 1, "{kind:?}");
        for language in Language::ALL {
            let texts = texts(language);
            assert_eq!((simple(kind, texts).count(), bigger(kind, texts).count()), counts, "{kind:?} {language:?}");
            assert!(!kind_name(kind, texts).is_empty());
        }
    }
}

#[test]
fn no_item_is_empty_there_twice_or_a_limit_in_kilograms() {
    for language in Language::ALL {
        let texts = texts(language);
        for kind in in_order(&[]).1 {
            let items: Vec<&str> = simple(kind, texts).chain(bigger(kind, texts)).collect();
            for (place, item) in items.iter().enumerate() {
                assert!(!item.is_empty() && item.trim() == *item, "{item:?}");
                assert!(!items[..place].contains(item), "{item}");
                let words: Vec<&str> = item.split(|c: char| !c.is_alphanumeric()).collect();
                assert!(!words.iter().any(|word| word.to_lowercase().ends_with("kg")), "{item}");
            }
        }
    }
}
