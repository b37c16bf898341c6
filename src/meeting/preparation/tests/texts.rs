use crate::i18n::{Language, texts};

#[test]
fn lists_have_as_many_items_in_every_language() {
    for language in Language::ALL {
        let texts = texts(language);
        let lists = [(texts.aim_examples_list(), 5), (texts.can_questions_list(), 6), (texts.questions_list(), 7)];
        for (list, count) in lists {
            let items: Vec<&str> = list.split('|').collect();
            assert_eq!(items.len(), count, "{language:?}: {list}");
            assert!(items.iter().all(|item| !item.is_empty() && item.trim() == *item), "{language:?}: {list}");
        }
        for question in texts.questions_list().split('|') {
            assert!(question.contains('?'), "{language:?}: {question}");
            assert!(!question.contains("Fedris"), "only in Belgium: {question}");
        }
        assert!(texts.questions_visit().contains("Fedris"));
    }
}
