//! What to do next for a goal.

use chrono::NaiveDate;

use super::{Challenge, Goal, GoalStep};

/// The one thing that comes next. A proposal: nothing has to be done in this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextStep {
    /// A screen with nothing on it yet; those that the person passed by are not asked for again.
    Fill(GoalStep),
    /// A challenge, in the person's own words, with the day they chose.
    Challenge { what: String, by: Option<NaiveDate> },
    /// Look back, on that day or since then.
    LookBack(NaiveDate),
    /// Choose a day to look back.
    ChooseLookBack,
}

impl NextStep {
    /// Where it is done.
    pub fn screen(&self) -> GoalStep {
        match self {
            Self::Fill(step) => *step,
            Self::Challenge { .. } => GoalStep::Do,
            Self::LookBack(_) | Self::ChooseLookBack => GoalStep::LookBack,
        }
    }
}

/// What comes next; `None` for a goal that is closed. First what the person planned for today or before, then the next
/// empty screen, then what is planned for later.
pub fn next_step(goal: &Goal, today: NaiveDate) -> Option<NextStep> {
    if goal.closed.is_some() {
        return None;
    }
    let planned = nearest_planned(goal);
    let is_due = planned.as_ref().and_then(day_of).is_some_and(|day| day <= today);
    Some(match (goal.furthest(), planned) {
        _ if !GoalStep::Choose.is_begun(goal) => NextStep::Fill(GoalStep::Choose),
        (_, Some(due)) if is_due => due,
        (Some(GoalStep::Do | GoalStep::LookBack), planned) => {
            planned.or_else(|| open_challenge(goal)).unwrap_or(NextStep::ChooseLookBack)
        }
        (furthest, _) => NextStep::Fill(furthest.and_then(GoalStep::next).unwrap_or(GoalStep::Plan)),
    })
}

/// The screen to open: where the next step is done. Words taken over from an example and not touched since are shown
/// first, for they are to be made one's own.
pub fn opening_step(goal: &Goal, today: NaiveDate) -> GoalStep {
    if goal.edited == goal.created {
        return GoalStep::Choose;
    }
    next_step(goal, today).map_or(GoalStep::LookBack, |next| next.screen())
}

/// The day of the next look-back, while none was written down on it or after.
pub(super) fn waiting_look_back(goal: &Goal) -> Option<NaiveDate> {
    let is_answered = |day: NaiveDate| goal.look_backs.iter().any(|look| look.date >= day && !look.is_empty());
    goal.look_back_on.filter(|day| !is_answered(*day))
}

/// Of the challenges and the look-back with a day the earliest; on one day the challenge.
fn nearest_planned(goal: &Goal) -> Option<NextStep> {
    let challenge = goal.challenges.iter().filter(|challenge| challenge.is_open() && challenge.by.is_some());
    let challenge = challenge.min_by_key(|challenge| challenge.by);
    match (challenge, waiting_look_back(goal)) {
        (Some(challenge), None) => Some(do_it(challenge)),
        (Some(challenge), Some(day)) if challenge.by <= Some(day) => Some(do_it(challenge)),
        (_, day) => day.map(NextStep::LookBack),
    }
}

fn open_challenge(goal: &Goal) -> Option<NextStep> {
    goal.challenges.iter().find(|challenge| challenge.is_open()).map(do_it)
}

fn do_it(challenge: &Challenge) -> NextStep {
    NextStep::Challenge { what: challenge.what.clone(), by: challenge.by }
}

fn day_of(next: &NextStep) -> Option<NaiveDate> {
    match next {
        NextStep::Challenge { by, .. } => *by,
        NextStep::LookBack(day) => Some(*day),
        NextStep::Fill(_) | NextStep::ChooseLookBack => None,
    }
}
