//! The colours of the pain rule, as domain.md §5.3 writes them and as a therapist may.

use crate::exercises::log::{BordersError, Colour, PainBorders, colour};

fn borders(amber_from: u8, red_from: u8) -> PainBorders {
    PainBorders { amber_from, red_from }
}

#[track_caller]
fn check(borders: PainBorders, green: &[u8], amber: &[u8], red: &[u8]) {
    assert_eq!(borders.check(), None);
    for (numbers, expect) in [(green, Colour::Green), (amber, Colour::Amber), (red, Colour::Red)] {
        for pain in numbers {
            assert_eq!(colour(*pain, borders), expect, "{pain}");
        }
    }
}

#[test]
fn numbers_have_the_colours_of_the_rule() {
    check(PainBorders::default(), &[0, 1, 2, 3], &[4, 5], &[6, 7, 8, 9, 10]);
    check(borders(3, 6), &[0, 1, 2], &[3, 4, 5], &[6, 10]);
    check(borders(1, 2), &[0], &[1], &[2, 10]);
    check(borders(9, 10), &[8], &[9], &[10]);
}

#[test]
fn borders_are_numbers_in_order() {
    for (wrong, error) in [
        (borders(0, 6), BordersError::AmberOutOfRange),
        (borders(11, 12), BordersError::AmberOutOfRange),
        (borders(4, 11), BordersError::RedOutOfRange),
        (borders(4, 0), BordersError::RedOutOfRange),
        (borders(6, 6), BordersError::NotInOrder),
        (borders(7, 6), BordersError::NotInOrder),
    ] {
        assert_eq!(wrong.check(), Some(error), "{wrong:?}");
    }
}

#[test]
fn damaged_borders_err_on_the_side_of_red() {
    assert_eq!(colour(5, borders(9, 3)), Colour::Red);
    assert_eq!(colour(255, borders(0, 0)), Colour::Red);
}
