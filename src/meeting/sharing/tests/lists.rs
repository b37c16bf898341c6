//! Lists in the language files are equally long in each language.

use crate::i18n::{Language, texts};

#[test]
fn each_language_has_as_many_items() {
    let lengths = |language| {
        let texts = texts(language);
        let lists = [
            texts.telling_good_list(),
            texts.telling_not_needed_list(),
            texts.telling_own_choice_list(),
            texts.managers_prepare_list(),
            texts.managers_listen_list(),
            texts.managers_health_list(),
            texts.managers_agree_list(),
            texts.managers_follow_up_list(),
        ];
        for list in lists {
            assert!(list.split('|').all(|item| !item.is_empty() && item.trim() == item), "{list}");
        }
        lists.map(|list| list.split('|').count())
    };
    let english = lengths(Language::En);
    assert_eq!(english, [4, 4, 4, 4, 5, 3, 5, 4]);
    for language in Language::ALL {
        assert_eq!(lengths(language), english, "{language:?}");
    }
}
