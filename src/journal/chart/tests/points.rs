//! One point a day, and the stretches that are joined.

use proptest::prelude::*;

use super::{all, day, line_of, stored_values};
use crate::journal::chart::{Dated, Point, is_drawable, points, segments};

const RATING: Option<(f64, f64)> = Some((0.0, 10.0));

#[test]
fn several_values_of_a_day_give_their_average() {
    let found = points(&all(&["2026-11-23 4", "2026-11-22 6", "2026-11-23 5", "2026-11-23 9"]), RATING);
    let expect = [
        Point { date: day("2026-11-22"), value: 6.0, count: 1 },
        Point { date: day("2026-11-23"), value: 6.0, count: 3 },
    ];
    assert_eq!(found, expect);
}

#[test]
fn what_is_no_number_or_outside_the_scale_is_not_drawn() {
    for (value, range, expect) in [
        (0.0, RATING, true),
        (10.0, RATING, true),
        (10.5, RATING, false),
        (-1.0, RATING, false),
        (-1.0, None, true),
        (1e15, None, true),
        (1e308, None, false),
        (-1e308, None, false),
        (f64::NAN, None, false),
        (f64::NAN, RATING, false),
        (f64::INFINITY, None, false),
    ] {
        assert_eq!(is_drawable(value, range), expect, "{value}");
    }
}

#[test]
fn a_missing_day_stays_a_gap() {
    let points = line_of(&["2028-02-28 1", "2028-02-29 2", "2028-03-01 3", "2028-03-03 4", "2028-03-05 5"]);
    let lengths: Vec<usize> = segments(&points, 1).iter().map(|segment| segment.len()).collect();
    assert_eq!(lengths, [3, 1, 1]);
    assert_eq!(segments(&points, 2).len(), 1);
    assert_eq!(segments(&[], 1).len(), 0);
}

#[test]
fn a_weekly_value_may_be_late_and_not_left_out() {
    let points = line_of(&["2026-10-05 1", "2026-10-15 2", "2026-10-26 3"]);
    let lengths: Vec<usize> = segments(&points, 10).iter().map(|segment| segment.len()).collect();
    assert_eq!(lengths, [2, 1]);
}

proptest! {
    #[test]
    fn no_value_is_lost_or_doubled(stored in stored_values(), rated in any::<bool>()) {
        let range = RATING.filter(|_| rated);
        let points = points(&stored, range);
        let drawable: Vec<&Dated> = stored.iter().filter(|dated| is_drawable(dated.value, range)).collect();
        prop_assert_eq!(points.iter().map(|point| point.count as usize).sum::<usize>(), drawable.len());
        prop_assert!(points.windows(2).all(|pair| pair[0].date < pair[1].date));
        for point in &points {
            let of_day: Vec<f64> =
                drawable.iter().filter(|dated| dated.date == point.date).map(|dated| dated.value).collect();
            prop_assert_eq!(of_day.len(), point.count as usize);
            let average = of_day.iter().sum::<f64>() / f64::from(point.count);
            prop_assert!((average - point.value).abs() < 1e-9);
        }
    }

    #[test]
    fn no_stretch_goes_over_a_gap(stored in stored_values(), apart in 1_i64..60) {
        let points = points(&stored, RATING);
        let segments = segments(&points, apart);
        let again: Vec<Point> = segments.iter().flat_map(|segment| segment.iter().copied()).collect();
        prop_assert_eq!(&again, &points);
        for segment in &segments {
            prop_assert!(segment.windows(2).all(|pair| (pair[1].date - pair[0].date).num_days() <= apart));
        }
        for pair in segments.windows(2) {
            prop_assert!((pair[1][0].date - pair[0][pair[0].len() - 1].date).num_days() > apart);
        }
    }
}
