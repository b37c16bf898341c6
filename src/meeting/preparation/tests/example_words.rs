use crate::meeting::preparation::{Line, is_example, own_words};

const LIST: &str = "a plan with dates|to know whom I can call";

fn line(text: &str) -> Line {
    Line { text: text.to_owned(), let_go: true, ..Line::open() }
}

#[test]
fn own_words_can_come_back_whatever_examples_were_tried() {
    let own = line("Four days a week");
    assert_eq!(own_words(&own, None, LIST), Some(own.clone()));
    assert_eq!(own_words(&line("a plan with dates"), Some(own.clone()), LIST), Some(own.clone()), "to another example");
    let changed = line("a plan with dates and hours");
    assert_eq!(own_words(&changed, Some(own), LIST), Some(changed.clone()), "an example made one's own");
    assert_eq!(own_words(&line("a plan with dates"), None, LIST), None);
    assert_eq!(own_words(&line("  "), None, LIST), None);
}

#[test]
fn only_a_whole_example_is_one() {
    assert!(is_example("to know whom I can call", LIST));
    for text in ["", "a plan", "a plan with dates ", LIST] {
        assert!(!is_example(text, LIST), "{text:?}");
    }
}
