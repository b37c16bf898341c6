//! How sure the person is that the plan will work.

/// Below this a smaller plan is proposed (issue: "below 7: make it smaller"; a usual border in goal setting).
pub const SURE_FROM: u8 = 7;

/// Whether to propose a smaller plan. Not answered is not unsure.
pub fn asks_smaller(confidence: Option<u8>) -> bool {
    confidence.is_some_and(|confidence| confidence < SURE_FROM)
}
