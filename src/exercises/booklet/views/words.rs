//! What kinds, positions and moves are called.

use crate::exercises::booklet::search::Place;
use crate::exercises::booklet::{DosePart, JobMove, Kind, Position};
use crate::i18n::Texts;

pub(super) fn kind(kind: Kind, texts: Texts) -> &'static str {
    match kind {
        Kind::Aerobic => texts.booklet_kind_aerobic(),
        Kind::Mobility => texts.booklet_kind_mobility(),
        Kind::Strength => texts.booklet_kind_strength(),
        Kind::Control => texts.booklet_kind_control(),
        Kind::WorkMove => texts.booklet_kind_work_move(),
        Kind::Relax => texts.booklet_kind_relax(),
        Kind::WorkHabit => texts.booklet_kind_work_habit(),
    }
}

pub(super) fn position(position: Position, texts: Texts) -> &'static str {
    match position {
        Position::Floor => texts.booklet_position_floor(),
        Position::Standing => texts.booklet_position_standing(),
        Position::Seated => texts.booklet_position_seated(),
        Position::Any => texts.booklet_position_any(),
    }
}

pub(super) fn place(place: Place, texts: Texts) -> &'static str {
    match place {
        Place::NotOnFloor => texts.booklet_place_not_on_floor(),
        Place::Standing => texts.booklet_position_standing(),
        Place::Seated => texts.booklet_position_seated(),
        Place::Floor => texts.booklet_position_floor(),
    }
}

pub(super) fn job_move(job_move: JobMove, texts: Texts) -> &'static str {
    match job_move {
        JobMove::Lift => texts.booklet_move_lift(),
        JobMove::Carry => texts.booklet_move_carry(),
        JobMove::Push => texts.booklet_move_push(),
        JobMove::Pull => texts.booklet_move_pull(),
        JobMove::Bend => texts.booklet_move_bend(),
        JobMove::Reach => texts.booklet_move_reach(),
        JobMove::Walk => texts.booklet_move_walk(),
        JobMove::Stairs => texts.booklet_move_stairs(),
        JobMove::Stand => texts.booklet_move_stand(),
        JobMove::Sit => texts.booklet_move_sit(),
        JobMove::Drive => texts.booklet_move_drive(),
        JobMove::Kneel => texts.booklet_move_kneel(),
        JobMove::Turn => texts.booklet_move_turn(),
    }
}

/// The label of a field of a dose.
pub(super) fn dose_part(part: DosePart, texts: Texts) -> &'static str {
    match part {
        DosePart::Sets => texts.booklet_dose_label_sets(),
        DosePart::Reps => texts.booklet_dose_label_reps(),
        DosePart::HoldSeconds => texts.booklet_dose_label_hold(),
        DosePart::Minutes => texts.booklet_dose_label_minutes(),
        DosePart::Metres => texts.booklet_dose_label_metres(),
    }
}
