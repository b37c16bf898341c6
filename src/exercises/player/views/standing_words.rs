//! Where a session stands, in words and numbers.

use crate::exercises::player::{Moment, Phase, PhaseKind, Side, Standing};
use crate::i18n::Texts;

/// What is done now.
pub(super) fn doing(moment: &Moment, texts: Texts) -> &'static str {
    match (moment.standing, moment.phase.map(|phase| phase.kind)) {
        (Standing::Paused, _) => texts.player_paused(),
        (Standing::TimeUp, _) => texts.player_time_up(),
        (_, Some(PhaseKind::GetReady)) => texts.player_ready(),
        (_, Some(PhaseKind::Rest)) => texts.player_rest(),
        (_, Some(PhaseKind::Hold(_))) => texts.player_hold(),
        (_, Some(PhaseKind::Minutes(_))) => texts.player_keep_going(),
        (_, Some(PhaseKind::Reps(_))) => texts.player_reps(),
        (_, Some(PhaseKind::Open)) => texts.player_open(),
        (_, None) => texts.player_finished(),
    }
}

/// The large number: seconds left, or the count; nothing for what has neither.
pub(super) fn large(moment: &Moment, texts: Texts) -> Option<String> {
    match moment.phase?.kind {
        PhaseKind::Reps(planned) => Some(texts.player_count(moment.position.reps, planned)),
        PhaseKind::Open => None,
        _ => moment.seconds_left().map(clock_words),
    }
}

/// "45", "4:05".
fn clock_words(seconds: u64) -> String {
    if seconds < 60 { seconds.to_string() } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
}

/// "Round 1 of 2 · one side · hold 3 of 5"; empty when there is only one of each.
pub(super) fn within(phase: Phase, texts: Texts) -> String {
    let set = (phase.sets > 1).then(|| texts.player_set(phase.set, phase.sets));
    let side = phase.side.map(|side| side_words(side, texts).to_owned());
    let hold = (phase.holds > 1).then(|| texts.player_hold_number(phase.hold, phase.holds));
    let all: Vec<String> = [set, side, hold].into_iter().flatten().collect();
    all.join(" · ")
}

pub(super) fn side_words(side: Side, texts: Texts) -> &'static str {
    match side {
        Side::First => texts.player_one_side(),
        Side::Other => texts.player_other_side(),
    }
}

#[cfg(test)]
mod tests {
    use super::clock_words;

    #[test]
    fn seconds_become_minutes_from_sixty_on() {
        let all = [0, 9, 59, 60, 65, 600, 35_999].map(clock_words);
        assert_eq!(all, ["0", "9", "59", "1:00", "1:05", "10:00", "599:59"]);
    }
}
