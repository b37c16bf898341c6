//! What is typed into the fields of a dose.

use proptest::prelude::*;

use super::{dose, each_side};
use crate::exercises::booklet::dose_change::{NotWhole, typed};
use crate::exercises::booklet::{Dose, DoseChange, DosePart};

#[test]
fn digits_are_a_number_and_nothing_else_is() {
    for (raw, expect) in [
        ("12", Ok(Some(12))),
        (" 8 ", Ok(Some(8))),
        ("007", Ok(Some(7))),
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("0", Ok(Some(0))),
        ("10000", Ok(Some(10_000))),
        ("65535", Ok(Some(65_535))),
        ("65536", Ok(Some(65_535))),
        ("99999999999999999999", Ok(Some(65_535))),
        ("-3", Err(NotWhole)),
        ("7,5", Err(NotWhole)),
        ("7.5", Err(NotWhole)),
        ("8-12", Err(NotWhole)),
        ("ten", Err(NotWhole)),
        ("1e3", Err(NotWhole)),
    ] {
        assert_eq!(typed(raw), expect, "{raw:?}");
    }
}

#[test]
fn a_change_leaves_the_other_parts_alone() {
    let before = each_side([2, 8, 0, 0, 20]);
    assert_eq!(DoseChange::Part(DosePart::Reps, Some(10)).apply(before), each_side([2, 10, 0, 0, 20]));
    assert_eq!(DoseChange::Part(DosePart::Metres, None).apply(before), each_side([2, 8, 0, 0, 0]));
    assert_eq!(DoseChange::PerSide(false).apply(before), dose([2, 8, 0, 0, 20]));
    assert_eq!(DoseChange::PerSide(true).apply(before), before);
}

#[test]
fn nobody_means_0_or_10_000_minutes() {
    for part in DosePart::ALL {
        for (number, wrong) in [(0, true), (1, false), (part.most(), false), (part.most() + 1, true), (u16::MAX, true)]
        {
            let dose = Dose::default().with(part, Some(number));
            assert_eq!(dose.is_out_of_range(part), wrong, "{part:?} {number}");
            assert_eq!(dose.out_of_range(), wrong.then_some(part), "{part:?} {number}");
        }
    }
    assert_eq!(Dose::default().out_of_range(), None);
    assert_eq!(dose([21, 8, 601, 0, 0]).out_of_range(), Some(DosePart::Sets), "the first of the form");
}

proptest! {
    #[test]
    fn every_number_a_field_can_hold_is_read(number: u16) {
        prop_assert_eq!(typed(&number.to_string()), Ok(Some(number)));
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(raw in ".*") {
        let digits = raw.trim().chars().all(|c| c.is_ascii_digit());
        prop_assert_eq!(typed(&raw).is_ok(), digits);
    }
}

#[test]
fn a_form_shows_what_the_exercise_is_counted_in() {
    use DosePart::{HoldSeconds, Metres, Minutes, Reps, Sets};
    let cases: [(&[Dose], &[DosePart]); 5] = [
        (&[], &[Sets, Reps]),
        (&[dose([0; 5]), dose([0; 5])], &[Sets, Reps]),
        (&[dose([0, 0, 0, 10, 0])], &[Minutes]),
        (&[dose([2, 8, 0, 0, 0]), dose([0, 0, 10, 0, 0])], &[Sets, Reps, HoldSeconds]),
        (&[dose([1, 1, 1, 1, 1])], &DosePart::ALL),
    ];
    for (doses, expect) in cases {
        let (used, others) = DosePart::by_use(doses);
        assert_eq!(used, expect);
        assert_eq!(used.len() + others.len(), DosePart::ALL.len());
        assert!(others.iter().all(|part| !used.contains(part)));
    }
    assert_eq!(DosePart::by_use(&[dose([0, 0, 0, 0, 20])]).0, [Metres]);
}
