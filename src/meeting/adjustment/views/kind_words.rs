//! What the menu says about each kind of work.

use crate::i18n::Texts;
use crate::meeting::adjustment::Kind;
use crate::work::Demand;

pub(in crate::meeting::adjustment) fn kind_name(kind: Kind, texts: Texts) -> &'static str {
    let demand = match kind {
        Kind::Demand(demand) => demand,
        Kind::NotPossible => return texts.adjustment_name_not_possible(),
    };
    match demand {
        Demand::LiftCarry => texts.adjustment_name_lift_carry(),
        Demand::Standing => texts.adjustment_name_standing(),
        Demand::Sitting => texts.adjustment_name_sitting(),
        Demand::Driving => texts.adjustment_name_driving(),
        Demand::SameMovement => texts.adjustment_name_same_movement(),
        Demand::BendKneel => texts.adjustment_name_bend_kneel(),
        Demand::PushPull => texts.adjustment_name_push_pull(),
        Demand::ReachHigh => texts.adjustment_name_reach_high(),
        Demand::Pace => texts.adjustment_name_pace(),
        Demand::Around => texts.adjustment_name_around(),
        Demand::Concentration => texts.adjustment_name_concentration(),
        Demand::Travel => texts.adjustment_name_travel(),
        Demand::HomeCare => texts.adjustment_name_home_care(),
    }
}

/// What is simple and cheap, each in a few words.
pub(in crate::meeting::adjustment) fn simple(kind: Kind, texts: Texts) -> impl Iterator<Item = &'static str> {
    let list = match kind {
        Kind::NotPossible => texts.adjustment_not_possible_simple(),
        Kind::Demand(Demand::LiftCarry) => texts.adjustment_lift_carry_simple(),
        Kind::Demand(Demand::Standing) => texts.adjustment_standing_simple(),
        Kind::Demand(Demand::Sitting) => texts.adjustment_sitting_simple(),
        Kind::Demand(Demand::Driving) => texts.adjustment_driving_simple(),
        Kind::Demand(Demand::SameMovement) => texts.adjustment_same_movement_simple(),
        Kind::Demand(Demand::BendKneel) => texts.adjustment_bend_kneel_simple(),
        Kind::Demand(Demand::PushPull) => texts.adjustment_push_pull_simple(),
        Kind::Demand(Demand::ReachHigh) => texts.adjustment_reach_high_simple(),
        Kind::Demand(Demand::Pace) => texts.adjustment_pace_simple(),
        Kind::Demand(Demand::Around) => texts.adjustment_around_simple(),
        Kind::Demand(Demand::Concentration) => texts.adjustment_concentration_simple(),
        Kind::Demand(Demand::Travel) => texts.adjustment_travel_simple(),
        Kind::Demand(Demand::HomeCare) => texts.adjustment_home_care_simple(),
    };
    list.split('|')
}

/// What takes more money or time.
pub(in crate::meeting::adjustment) fn bigger(kind: Kind, texts: Texts) -> impl Iterator<Item = &'static str> {
    let list = match kind {
        Kind::NotPossible => texts.adjustment_not_possible_bigger(),
        Kind::Demand(Demand::LiftCarry) => texts.adjustment_lift_carry_bigger(),
        Kind::Demand(Demand::Standing) => texts.adjustment_standing_bigger(),
        Kind::Demand(Demand::Sitting) => texts.adjustment_sitting_bigger(),
        Kind::Demand(Demand::Driving) => texts.adjustment_driving_bigger(),
        Kind::Demand(Demand::SameMovement) => texts.adjustment_same_movement_bigger(),
        Kind::Demand(Demand::BendKneel) => texts.adjustment_bend_kneel_bigger(),
        Kind::Demand(Demand::PushPull) => texts.adjustment_push_pull_bigger(),
        Kind::Demand(Demand::ReachHigh) => texts.adjustment_reach_high_bigger(),
        Kind::Demand(Demand::Pace) => texts.adjustment_pace_bigger(),
        Kind::Demand(Demand::Around) => texts.adjustment_around_bigger(),
        Kind::Demand(Demand::Concentration) => texts.adjustment_concentration_bigger(),
        Kind::Demand(Demand::Travel) => texts.adjustment_travel_bigger(),
        Kind::Demand(Demand::HomeCare) => texts.adjustment_home_care_bigger(),
    };
    list.split('|')
}
