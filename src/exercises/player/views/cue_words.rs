//! What is said for a cue.

use super::standing_words::side_words;
use crate::exercises::booklet::Exercises;
use crate::exercises::player::{Cue, Moment, PhaseKind, Session};
use crate::i18n::Texts;

/// The words, short enough to be over before the next; `None` for what needs none.
pub(super) fn cue_words(
    cue: Cue,
    session: &Session,
    moment: &Moment,
    exercises: &Exercises,
    texts: Texts,
) -> Option<String> {
    Some(match cue {
        Cue::ExerciseStarts(at) => exercises.name(&session.items.get(at)?.exercise),
        Cue::PhaseStarts(PhaseKind::GetReady) => texts.player_ready().to_owned(),
        Cue::PhaseStarts(PhaseKind::Rest) => texts.player_rest().to_owned(),
        Cue::PhaseStarts(_) => {
            let side = moment.phase.and_then(|phase| phase.side).map(|side| side_words(side, texts));
            side.unwrap_or_else(|| texts.player_go()).to_owned()
        }
        Cue::TimeUp => texts.player_time_up().to_owned(),
        Cue::Countdown(number) => number.to_string(),
        Cue::Halfway => texts.player_halfway().to_owned(),
        Cue::RepCounted(number) => number.to_string(),
        Cue::Finished => texts.player_finished().to_owned(),
        Cue::PhaseEnds => return None,
    })
}
