//! The drawings of the exercises, as they are cut out of their sheet.

const DRAWINGS: &str = include_str!("../../assets/exercises/drawings.svg");

/// What part of the sheet of 160 by 120 each drawing fills, by the name of its exercise.
fn frames() -> Vec<(&'static str, Vec<u16>)> {
    let mut frames = Vec::new();
    for symbol in DRAWINGS.split("<symbol id=\"").skip(1) {
        let mut quoted = symbol.split('"');
        let (name, frame) = (quoted.next().unwrap_or_default(), quoted.nth(1).unwrap_or_default());
        let exercise = name.rsplit_once('-').map_or(name, |(exercise, _)| exercise);
        frames.push((exercise, frame.split(' ').filter_map(|number| number.parse().ok()).collect()));
    }
    frames
}

#[test]
fn the_positions_of_an_exercise_are_seen_at_one_size() {
    let frames = frames();
    assert!(frames.len() > 48);
    for (exercise, frame) in &frames {
        let [left, top, width, height] = frame[..] else { panic!("{exercise}: {frame:?}") };
        assert!(left == 0 && width == 160 && height >= 50 && top + height <= 120, "{exercise}: {frame:?}");
        let others = frames.iter().filter(|(other, _)| other == exercise);
        assert!(others.into_iter().all(|(_, other)| other == frame), "{exercise} would jump");
    }
}
