//! What things are called on these pages.

use crate::i18n::Texts;
use crate::journal::search::{Kind, Mark};
use crate::work::EventKind;

pub(super) fn kind(kind: Kind, texts: Texts) -> &'static str {
    match kind {
        Kind::CheckIn => texts.find_kind_check_in(),
        Kind::Measure => texts.find_kind_measure(),
        Kind::Goal => texts.find_kind_goal(),
        Kind::Diary => texts.find_kind_diary(),
        Kind::Pacing => texts.find_kind_pacing(),
        Kind::WorkLog => texts.find_kind_work_log(),
    }
}

pub(super) fn mark(mark: Mark, texts: Texts) -> &'static str {
    match mark {
        Mark::CheckIn => texts.find_kind_check_in(),
        Mark::Measured => texts.find_kind_measure(),
        Mark::Diary => texts.find_kind_diary(),
        Mark::Goal => texts.find_kind_goal(),
        Mark::NotWorked => texts.find_not_worked(),
        Mark::Event => texts.find_around(),
    }
}

pub(super) fn event(kind: EventKind, texts: Texts) -> &'static str {
    match kind {
        EventKind::PlanStarted => texts.find_event_plan(),
        EventKind::BadDays => texts.find_event_bad_days(),
        EventKind::Booster => texts.find_event_booster(),
        EventKind::Meeting => texts.find_event_meeting(),
        EventKind::Adjustment => texts.find_event_adjustment(),
    }
}
