//! Loop Habit Tracker.

use super::{day, file, left_out, names, shown, text, track};
use crate::import::{History, ReadError, Reason, TrackKind, TrackName};

fn number(unit: &str) -> TrackKind {
    TrackKind::Number { unit: unit.to_owned() }
}

#[test]
fn an_archive_gives_every_habit_under_its_whole_name() {
    let history = file("loop.zip");
    let given: Vec<(&TrackName, &TrackKind, usize)> =
        history.tracks.iter().map(|track| (&track.name, &track.kind, track.values.len())).collect();
    let name = |name: &str| TrackName::Given(name.to_owned());
    // The folder of the first is called "001 Rekken na de dienst", of the second "002 Promenade mme sous la pluie".
    assert_eq!(
        given,
        [
            (&name("Rekken na de dienst 🧘"), &TrackKind::YesNo, 365),
            (&name("Promenade, même sous la pluie"), &TrackKind::YesNo, 486),
            (&name("Steps"), &number("steps"), 750),
            (&name("Water drinken"), &number("liter"), 750),
            (&name("Nachtdienst"), &TrackKind::YesNo, 625),
        ]
    );
    assert_eq!(history.days(), Some((day("2024-11-01"), day("2026-11-20"))));
    // 3 × 750 days without the answers above, and one of them has a note that says something all the same.
    assert_eq!(left_out(&history), [(Reason::NotAnswered, 2250 - 365 - 486 - 625 - history.notes.len())]);
}

#[test]
fn numbers_are_a_thousandth_and_no_is_nought() {
    let history = file("loop.zip");
    let steps = track(&history, "Steps");
    let of = |date: &str| steps.values.iter().find(|one| one.at.day == day(date)).unwrap().value;
    assert_eq!((of("2024-11-01"), of("2024-11-02"), of("2024-11-03")), (0.0, 4137.0, 4274.0));
    assert_eq!(
        shown(track(&history, "Water drinken"), 2),
        [("2026-11-20".to_owned(), 2.0, ""), ("2026-11-19".to_owned(), 1.75, "")]
    );
}

#[test]
fn notes_stay_with_their_day() {
    let history = file("loop.zip");
    let noted = |name: &str| -> Vec<&str> {
        track(&history, name).values.iter().map(|one| one.note.as_str()).filter(|note| !note.is_empty()).collect()
    };
    let stretched = noted("Rekken na de dienst 🧘");
    let without: Vec<&str> = history.notes.iter().map(|note| note.words.as_str()).collect();
    let all = [stretched, noted("Promenade, même sous la pluie"), noted("Nachtdienst"), without].concat();
    assert_eq!(all.len(), 3);
    let long = "Kleedkamer te klein, dus in de gang. \"Wat doe jij daar?\" vroeg Anke.\nToch gedaan.";
    assert!(all.contains(&long) && all.contains(&"geruild met Youssef 🌙"), "{all:?}");
}

#[test]
fn versions_without_types_tell_counted_habits_by_their_numbers() {
    let history = file("loop-1.8.zip");
    let walk = track(&history, "Lopen met de hond");
    assert_eq!((&walk.kind, walk.values.len()), (&TrackKind::YesNo, 30));
    assert_eq!(shown(walk, 2), [("2026-11-20".to_owned(), 1.0, ""), ("2026-11-19".to_owned(), 0.0, "")]);
    let pumped = track(&history, "Pompen");
    assert_eq!((&pumped.kind, pumped.values.len()), (&number(""), 45));
    assert_eq!(shown(pumped, 3).iter().map(|one| one.1).collect::<Vec<_>>(), [12.0, 0.0, 7.5]);
    assert_eq!(left_out(&history), [(Reason::NotAnswered, 45)]);
}

#[test]
fn the_table_of_all_habits_says_the_same_alone() {
    let (alone, whole) = (file("loop-checkmarks.csv"), file("loop-1.8.zip"));
    assert_eq!(alone.tracks, whole.tracks);
    assert_eq!(left_out(&alone), left_out(&whole));
}

#[test]
fn other_tables_of_the_archive_are_refused_as_a_part() {
    for part in [
        "Position,Name,Type\n001,Steps,NUMERICAL\n",
        "Date,Value,Notes\n2026-11-20,YES_MANUAL,\n",
        "Date,Score\n2026-11-20,0.5\n",
    ] {
        assert_eq!(text(part), Err(ReadError::OnlyAPart), "{part}");
    }
}

#[test]
fn a_comma_in_a_name_is_damage_where_names_have_no_quotes() {
    let moved = "Date,Walk, run, swim,Sleep,\n2026-11-20,YES_MANUAL,NO,\n";
    assert_eq!(text(moved), Err(ReadError::Damaged));
    assert_eq!(text("Date,Walk,\nno day at all,YES_MANUAL,\n"), Err(ReadError::NotTheirs));
}

#[test]
fn odd_lines_are_counted_and_leave_the_others() {
    let odd = "Date,Walk,Reps,\n2026-11-20,YES_MANUAL,12000,\n1899-12-31,YES_MANUAL,1000,\n2026-11-24,NO,5000,\n\
        2026-02-30,NO,1000,\n2026-11-19,MAYBE,NaN,\n2026-11-18,UNKNOWN,1e308,\n2026-11-17,4000,-2500,\n";
    let history: History = text(odd).unwrap();
    assert_eq!(names(&history).len(), 2);
    // One number that no answer has makes the first a counted habit too; then "yes" is two thousandths, as in Loop.
    assert_eq!(track(&history, "Walk").kind, number(""));
    assert_eq!(shown(track(&history, "Reps"), 9).iter().map(|one| one.1).collect::<Vec<_>>(), [12.0, -2.5]);
    assert_eq!(
        left_out(&history),
        [
            (Reason::NotAnswered, 1),
            (Reason::NoDay, 1),
            (Reason::TooEarly, 2),
            (Reason::InFuture, 2),
            (Reason::NotANumber, 2),
            (Reason::TooLarge, 1),
        ]
    );
}

#[test]
fn habits_with_the_same_name_stay_two() {
    let history = text("Date,Walk,Walk,\n2026-11-20,YES_MANUAL,NO,\n").unwrap();
    let values: Vec<f64> = history.tracks.iter().map(|track| track.values[0].value).collect();
    assert_eq!(values, [1.0, 0.0]);
    assert_ne!(history.tracks[0].key, history.tracks[1].key);
}
