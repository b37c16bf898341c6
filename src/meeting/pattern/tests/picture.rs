use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{day, week};
use crate::i18n::{Language, texts};
use crate::meeting::pattern::{BOTTOM, WIDTH, bars, height, pattern_picture, pattern_table, shown_weeks};
use crate::meeting::preparation::{Line, PatternWeek, ReturnPattern};
use crate::ui::tests::stage::{elements, render, text_of};

/// Three weeks: all shared, tasks kept, numbers kept.
fn pattern() -> ReturnPattern {
    let tasks = |text: &str, shared| Line { text: text.to_owned(), shared, let_go: false };
    ReturnPattern {
        contract: Some(38 * 60),
        starts: Some(day("2026-12-07")),
        weeks: vec![
            PatternWeek { tasks: tasks("Phone and counter", true), ..week("1", Some(3), Some(15 * 60)) },
            PatternWeek { tasks: tasks("Rest after injections", false), ..week("2", Some(4), Some(19 * 60)) },
            PatternWeek {
                shared: false,
                look_back: Some(day("2026-12-28")),
                tasks: tasks("Filling shelves", true),
                ..week("3", Some(5), Some(1357))
            },
            PatternWeek { shared: false, ..week("4", Some(5), Some(1363)) },
        ],
        if_bad: Line::open(),
    }
}

fn drawn(pattern: ReturnPattern, shared_only: bool, language: Language) -> String {
    render(language, move || pattern_picture(&pattern, shared_only, language))
}

fn table(pattern: ReturnPattern, shared_only: bool, language: Language) -> String {
    render(language, move || pattern_table(&pattern, shared_only, language))
}

#[test]
fn the_person_sees_all_and_the_manager_what_is_shared() {
    let all = shown_weeks(&pattern(), false);
    assert_eq!(all.iter().map(|week| week.minutes).collect::<Vec<_>>(), [900, 1140, 1357, 1363].map(Some));
    assert_eq!(all[1].tasks, "Rest after injections");
    assert_eq!(all[2].begins, Some(day("2026-12-21")));
    let shared = shown_weeks(&pattern(), true);
    assert_eq!(shared.iter().map(|week| week.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!((shared[1].minutes, shared[1].tasks.as_str()), (Some(1140), ""));
    let third = &shared[2];
    assert_eq!((third.days, third.minutes, third.look_back, third.begins), (None, None, None, None));
    assert_eq!(third.tasks, "Filling shelves");
}

#[test]
fn nothing_kept_is_in_what_the_manager_gets() {
    for language in Language::ALL {
        for html in [drawn(pattern(), true, language), table(pattern(), true, language)] {
            for kept in ["injections", "22:37", "22:43", "28 ", "%"] {
                assert!(!text_of(&html).contains(kept), "{kept} in {html}");
            }
        }
        assert_eq!(elements(&drawn(pattern(), true, language), "rect").len(), 2);
    }
}

#[test]
fn the_picture_has_a_name_a_description_and_the_contract() {
    let texts = texts(Language::En);
    let html = drawn(pattern(), false, Language::En);
    assert_eq!(elements(&html, "title")[0].text(), texts.return_picture());
    assert_eq!(elements(&html, "desc")[0].text(), texts.return_picture_about("15", 1, "22:43", 4));
    assert_eq!(elements(&html, "rect").len(), 4);
    assert!(text_of(&html).contains(&texts.return_picture_contract("38")));
    assert!(!drawn(pattern(), true, Language::En).contains("chart-goal"));
    assert_eq!(drawn(ReturnPattern::default(), false, Language::En), "");
    let tasks_only = ReturnPattern { weeks: vec![week("1", Some(3), None)], ..ReturnPattern::default() };
    assert_eq!(drawn(tasks_only, false, Language::En), "");
}

#[test]
fn the_table_says_the_same() {
    let html = table(pattern(), false, Language::Fr);
    let words = text_of(&html);
    for said in ["7 décembre", "Phone and counter", "22:37", "39\u{a0}%", "lundi 28 décembre"] {
        assert!(words.contains(said), "{said} in {words}");
    }
    assert_eq!(elements(&html, "tr").len(), 5);
    assert_eq!(table(ReturnPattern::default(), false, Language::Fr), "");
}

#[test]
fn bars_are_as_high_as_their_hours() {
    assert_eq!(height(2400, 2400), 1250);
    assert_eq!(height(1200, 2400), 625);
    assert_eq!(height(0, 0), 0);
    let two = bars(&shown_weeks(&pattern(), true)[..2], 1140);
    assert_eq!((two[0].x, two[0].width, two[1].x, two[1].height), (200, 1200, 1800, 1250));
    assert!(two.iter().all(|bar| bar.has_hours && bar.has_number));
}

proptest! {
    #[test]
    fn all_bars_stay_in_the_picture(minutes in vec(option::of(any::<u32>()), 1..300), most in any::<u32>()) {
        let weeks = minutes.into_iter().map(|minutes| week("1", Some(1), minutes)).collect();
        let shown = shown_weeks(&ReturnPattern { weeks, ..ReturnPattern::default() }, false);
        let bars = bars(&shown, most);
        prop_assert_eq!(bars.len(), shown.len());
        prop_assert!(bars.iter().all(|bar| bar.x + bar.width <= WIDTH && bar.height < BOTTOM));
        prop_assert!(bars.windows(2).all(|pair| pair[0].x + pair[0].width <= pair[1].x));
    }
}
