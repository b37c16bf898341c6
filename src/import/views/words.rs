//! Programs, tracks, reasons and errors in the person's language.

use crate::i18n::{Language, Texts, texts};
use crate::import::{History, Known, Program, ReadError, Reason, Target, Track, TrackName, own_measure_there};
use crate::journal::check_in::CheckInField;
use crate::journal::measure::{MeasureId, measure_name};
use crate::settings::safety::restore_error;
use crate::storage::SaveError;
use crate::storage::restoring::RestoreError;

pub(super) fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// "12 values".
pub(super) fn values(count: usize, texts: Texts) -> String {
    texts.import_values(whole(count))
}

/// "3 notes".
pub(super) fn notes(count: usize, texts: Texts) -> String {
    texts.import_notes(whole(count))
}

pub(super) fn is_from(program: Program, texts: Texts) -> &'static str {
    match program {
        Program::Loop => texts.import_is_loop(),
        Program::Nomie => texts.import_is_nomie(),
        Program::PainTracker => texts.import_is_pain_tracker(),
    }
}

/// As the person called it, or what a field of a program is about. A measure made for it gets this name.
pub(super) fn track_name(track: &Track, texts: Texts) -> String {
    let name = match &track.name {
        TrackName::Given(name) if name.trim().is_empty() => texts.import_nameless(),
        TrackName::Given(name) => name.trim(),
        TrackName::Pain => texts.check_in_pain(),
        TrackName::Sleep => texts.check_in_sleep(),
        TrackName::Stress => texts.check_in_stress(),
        TrackName::Mood => texts.import_mood(),
        TrackName::Activity => texts.import_activity(),
        TrackName::MissedWork => texts.import_missed_work(),
    };
    name.to_owned()
}

pub(super) fn target_name(target: &Target, track: &Track, history: &History, known: &Known, texts: Texts) -> String {
    let name = |id: &str| measure_name(&MeasureId::Own(id.to_owned()), &known.measures, texts);
    match target {
        Target::LeaveOut => texts.import_leave_out().to_owned(),
        Target::OwnMeasure => match own_measure_there(track, history.program, known) {
            Some(id) => texts.import_to_same(name(&id)),
            None => texts.import_to_own().to_owned(),
        },
        Target::Measure(id) => texts.import_to_measure(name(id)),
        Target::CheckIn(CheckInField::Pain) => texts.import_to_pain().to_owned(),
        Target::CheckIn(CheckInField::Tired) => texts.import_to_tired().to_owned(),
        Target::CheckIn(CheckInField::Stress) => texts.import_to_stress().to_owned(),
        Target::CheckIn(_) => texts.import_to_sleep().to_owned(),
    }
}

/// How much is left out, and why.
pub(super) fn reason(reason: Reason, count: usize, texts: Texts) -> String {
    let count = whole(count);
    match reason {
        Reason::NotAnswered => texts.import_not_answered(count),
        Reason::NoDay => texts.import_no_day(count),
        Reason::TooEarly => texts.import_too_early(count),
        Reason::InFuture => texts.import_in_future(count),
        Reason::NotANumber => texts.import_not_a_number(count),
        Reason::TooLarge => texts.import_too_big(count),
        Reason::DoesNotFit => texts.import_does_not_fit(count),
        Reason::Twice => texts.import_twice(count),
    }
}

/// Why a file is not read.
pub(super) fn read_error(error: ReadError, texts: Texts) -> &'static str {
    match error {
        ReadError::NotTheirs => texts.import_not_theirs(),
        ReadError::OnlyAPart => texts.import_only_a_part(),
        ReadError::OwnBackup => texts.import_own_backup(),
        ReadError::Damaged => texts.import_damaged(),
        ReadError::Encrypted => texts.import_encrypted(),
        ReadError::TooLarge => texts.import_too_large(),
        ReadError::TooMuch => texts.import_too_much(),
        ReadError::Nothing => texts.import_nothing(),
    }
}

/// Why a file that was read is not taken over.
pub(super) fn not_taken(error: SaveError, language: Language) -> &'static str {
    match error {
        SaveError::Newer => texts(language).import_newer(),
        SaveError::Full => restore_error(RestoreError::NoRoom, language),
        SaveError::Disabled | SaveError::Locked | SaveError::Failed => restore_error(RestoreError::Failed, language),
    }
}
