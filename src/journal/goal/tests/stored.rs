//! Goals as they are stored today are read for ever.

use super::{challenge, day, goal, look_back, moment};
use crate::journal::goal::{Closed, ClosedHow, Goal, GoalPlan, Obstacle};

#[test]
fn a_goal_of_today_is_read_for_ever() {
    let stored = r#"{"created":"2026-11-02T08:30:00","edited":"2026-11-02T08:31:00","what":"Fill the lowest shelves",
        "plan":{"what":"Twenty minutes","when":"Monday","place":"Aisle four","withWhom":"Ines"},
        "obstacles":[{"id":"20261102T083000000","what":"it is busy","then":"I do half"}],"confidence":6,
        "challenges":[{"id":"20261103T083000000","what":"One shelf","by":"2026-11-04","before":"Fine","after":"Good","done":"2026-11-05"}],
        "lookBacks":[{"id":"20261109T083000000","date":"2026-11-09","howFar":4,"helped":"Kneeling","next":"Two shelves"}],
        "lookBackOn":"2026-12-03","closed":{"on":"2026-11-20","how":"letGo"}}"#;
    let obstacle = Obstacle { id: "20261102T083000000".into(), what: "it is busy".into(), then: "I do half".into() };
    let mut tried = challenge("20261103T083000000", "One shelf", Some("2026-11-04"), Some("2026-11-05"));
    (tried.before, tried.after) = ("Fine".into(), "Good".into());
    let mut looked = look_back("20261109T083000000", "2026-11-09", Some(4));
    (looked.helped, looked.next) = ("Kneeling".into(), "Two shelves".into());
    let expect = Goal {
        plan: GoalPlan {
            what: "Twenty minutes".into(),
            when: "Monday".into(),
            place: "Aisle four".into(),
            with_whom: "Ines".into(),
        },
        obstacles: vec![obstacle],
        confidence: Some(6),
        challenges: vec![tried],
        look_backs: vec![looked],
        look_back_on: Some(day("2026-12-03")),
        closed: Some(Closed { on: day("2026-11-20"), how: ClosedHow::LetGo }),
        ..goal("Fill the lowest shelves")
    };
    assert_eq!(serde_json::from_str::<Goal>(stored).unwrap(), expect);
    let written: serde_json::Value = serde_json::to_value(&expect).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(stored).unwrap());
}

#[test]
fn the_ways_of_closing_and_a_goal_with_words_only_are_read() {
    for (how, written) in [(ClosedHow::Reached, "reached"), (ClosedHow::LetGo, "letGo"), (ClosedHow::Later, "later")] {
        assert_eq!(serde_json::to_value(how).unwrap(), written);
    }
    let stored = r#"{"created":"2026-11-02T08:30:00","edited":"2026-11-02T08:30:00","what":"Walk"}"#;
    let read: Goal = serde_json::from_str(stored).unwrap();
    assert_eq!(read, Goal { what: "Walk".to_owned(), ..Goal::new(moment("2026-11-02T08:30:00")) });
}
