//! What reaches the SVG.

use proptest::prelude::*;

use super::{day, line_of, stored_values};
use crate::journal::chart::{Axis, Frame, Step, axis, drawing, points, thinned};

fn frame() -> Frame {
    let axis = Axis { lowest: 0.0, highest: 10.0, ticks: Vec::new() };
    Frame::new(day("2026-10-27"), day("2026-11-23"), &axis)
}

#[test]
fn days_go_from_left_to_right_and_values_up() {
    let frame = frame();
    assert_eq!((frame.x(day("2026-10-27")), frame.x(day("2026-11-23"))), (Frame::LEFT, Frame::RIGHT));
    assert_eq!((frame.y(0.0), frame.y(10.0)), (Frame::BOTTOM, Frame::TOP));
    assert_eq!(frame.y(5.0), i32::midpoint(Frame::BOTTOM, Frame::TOP));
    assert_eq!((frame.x(day("2020-01-01")), frame.x(day("2030-01-01"))), (Frame::LEFT, Frame::RIGHT));
    for value in [f64::NAN, f64::INFINITY, -1e308] {
        assert!((Frame::TOP..=Frame::BOTTOM).contains(&frame.y(value)), "{value}");
    }
}

#[test]
fn one_day_only_is_a_dot_at_the_left() {
    let axis = Axis { lowest: 0.0, highest: 10.0, ticks: Vec::new() };
    let today = day("2026-11-23");
    let drawing = drawing(&line_of(&["2026-11-23 10"]), 1, &Frame::new(today, today, &axis));
    assert_eq!((drawing.line.as_str(), drawing.dots.as_str()), ("", "M420 340h0"));
    assert_eq!((drawing.first, drawing.last), (Some((420, 340)), None));
}

#[test]
fn a_gap_begins_a_new_stretch_and_a_lonely_value_is_a_dot() {
    let points = line_of(&["2026-10-27 0", "2026-10-28 10", "2026-11-01 5", "2026-11-22 5", "2026-11-23 0"]);
    let drawing = drawing(&points, 1, &frame());
    assert_eq!(drawing.line, "M420 1620L520 340M3020 980L3120 1620");
    assert_eq!(drawing.dots.matches("h0").count(), 5);
}

fn numbers(path: &str) -> Vec<i32> {
    path.split(|c: char| !c.is_ascii_digit() && c != '-').filter_map(|number| number.parse().ok()).collect()
}

proptest! {
    #[test]
    fn all_coordinates_are_within_the_frame(stored in stored_values(), rated in any::<bool>(), apart in 1_i64..60) {
        let range = Some((0.0, 10.0)).filter(|_| rated);
        let points = points(&stored, range);
        prop_assume!(!points.is_empty());
        let axis = axis(range, points.iter().map(|point| point.value));
        let frame = Frame::new(points[0].date, points[points.len() - 1].date, &axis);
        let drawing = drawing(&points, apart, &frame);
        let path = format!("{}{}", drawing.line, drawing.dots.replace("h0", ""));
        prop_assert!(path.chars().all(|c| c.is_ascii_digit() || "ML ".contains(c)), "{}", path);
        for pair in numbers(&path).chunks(2) {
            prop_assert!((Frame::LEFT..=Frame::RIGHT).contains(&pair[0]), "{}", path);
            prop_assert!((Frame::TOP..=Frame::BOTTOM).contains(&pair[1]), "{}", path);
        }
        // Each point is in a line, or a dot.
        let in_lines = drawing.line.matches(['M', 'L']).count();
        let dots = drawing.dots.matches('M').count();
        prop_assert!(in_lines + dots >= points.len() && in_lines <= points.len() && dots <= points.len());
    }

    #[test]
    fn putting_days_together_loses_no_value(stored in stored_values(), by_month in any::<bool>()) {
        let points = points(&stored, Some((0.0, 10.0)));
        let step = if by_month { Step::Month } else { Step::Week };
        let together = thinned(&points, step);
        let count = |points: &[crate::journal::chart::Point]| points.iter().map(|point| point.count).sum::<u32>();
        prop_assert_eq!(count(&together), count(&points));
        prop_assert!(together.windows(2).all(|pair| pair[0].date < pair[1].date));
        prop_assert!(together.iter().all(|point| (0.0..=10.0).contains(&point.value)));
    }
}
