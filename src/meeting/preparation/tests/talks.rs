use super::{after, day};
use crate::meeting::preparation::{Meeting, MeetingChange, Talks};

fn talk(id: &str, date: &str, held: &str) -> (String, Meeting) {
    let change = |written: &str| (!written.is_empty()).then(|| day(written));
    (id.to_owned(), after([MeetingChange::Date(change(date)), MeetingChange::Held(change(held))]))
}

fn ids(talks: &[(String, Meeting)]) -> Vec<&str> {
    talks.iter().map(|(id, _)| id.as_str()).collect()
}

#[test]
fn the_next_talk_comes_first_and_of_the_past_ones_the_last() {
    let all = vec![
        talk("1", "2026-11-22", ""),
        talk("2", "", ""),
        talk("3", "2026-12-10", ""),
        talk("4", "2026-11-23", ""),
        talk("5", "2026-06-01", "2026-06-03"),
        talk("6", "", "2026-09-30"),
        talk("7", "", ""),
        talk("8", "2026-12-24", "2026-11-20"),
        talk("9", "2026-12-10", ""),
    ];
    let talks = Talks::of(all, day("2026-11-23"));
    assert_eq!(ids(&talks.to_come), ["4", "9", "3", "7", "2"], "of one day the newest first, without a day last");
    assert_eq!(ids(&talks.past), ["1", "8", "6", "5"]);
    assert_eq!(Talks::of(Vec::new(), day("2026-11-23")), Talks::default());
}
