//! Sizes, moments, groups and differences in the person's language.

use chrono::NaiveDateTime;

use crate::i18n::{Language, date_short, list, number, texts, time_short};
use crate::storage::backup::{Counted, Difference, Group, ReadError};
use crate::storage::restoring::RestoreError;

/// "48 kB", "1.2 MB".
pub(in crate::settings) fn size(bytes: usize, language: Language) -> String {
    let texts = texts(language);
    if bytes < 1_000_000 {
        return texts.safety_kilobytes(bytes.div_ceil(1_000));
    }
    let tenths = u32::try_from(bytes / 100_000).unwrap_or(u32::MAX);
    texts.safety_megabytes(number(f64::from(tenths) / 10.0, language))
}

/// "23 November 2026 at 16:20".
pub(super) fn moment(at: NaiveDateTime, language: Language) -> String {
    texts(language).safety_at(date_short(at.date(), language), time_short(at.time(), language))
}

/// "12 notes".
pub(in crate::settings) fn counted(Counted { group, count }: Counted, language: Language) -> String {
    let (texts, count) = (texts(language), whole(count));
    match group {
        Group::FillIns => texts.safety_count_fill_ins(count),
        Group::Sessions => texts.safety_count_sessions(count),
        Group::Plans => texts.safety_count_plans(count),
        Group::CheckIns => texts.safety_count_check_ins(count),
        Group::Measured => texts.safety_count_measured(count),
        Group::Diary => texts.safety_count_diary(count),
        Group::Goals => texts.safety_count_goals(count),
        Group::WorkWeeks => texts.safety_count_work_weeks(count),
        Group::Meetings => texts.safety_count_meetings(count),
        Group::Other => texts.safety_count_other(count),
        Group::SetAside => texts.safety_count_aside(count),
    }
}

/// "2 added, 1 changed and 3 removed": what there is of it.
pub(super) fn difference(of: Difference, language: Language) -> String {
    let texts = texts(language);
    let mut parts = Vec::new();
    if of.added > 0 {
        parts.push(texts.safety_added(whole(of.added)));
    }
    if of.changed > 0 {
        parts.push(texts.safety_changed(whole(of.changed)));
    }
    if of.gone > 0 {
        parts.push(texts.safety_gone(whole(of.gone)));
    }
    list(&parts, language)
}

pub(super) fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Why a file is no backup that can be used.
pub(super) fn read_error(error: ReadError, language: Language) -> &'static str {
    let texts = texts(language);
    match error {
        ReadError::NotABackup => texts.safety_not_a_backup(),
        ReadError::Damaged => texts.safety_damaged(),
        ReadError::WrongPassphraseOrDamaged | ReadError::PassphraseNeeded => texts.safety_wrong_passphrase(),
        ReadError::NewerFormat | ReadError::NewerDocument | ReadError::UnknownAlgorithm => texts.safety_newer(),
        ReadError::TooLarge => texts.safety_too_large(),
        ReadError::CostOutOfBounds => texts.safety_cost(),
        ReadError::NoMemory => texts.safety_no_memory(),
    }
}

/// Why nothing was restored, or not all of it.
pub fn restore_error(error: RestoreError, language: Language) -> &'static str {
    let texts = texts(language);
    match error {
        RestoreError::Changed => texts.safety_changed_meanwhile(),
        RestoreError::NoRoomForUndo => texts.safety_no_room_for_undo(),
        RestoreError::NoRoom => texts.safety_no_room(),
        RestoreError::Failed => texts.safety_restore_failed(),
        RestoreError::Unfinished => texts.safety_unfinished(),
        RestoreError::JournalLost => texts.safety_journal_lost(),
        RestoreError::NoUndo => texts.safety_no_undo(),
    }
}
