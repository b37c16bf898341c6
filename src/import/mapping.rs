//! Where each track goes: what is proposed, and what else there is to choose.

use super::{History, Known, Program, Track, TrackKind, TrackName};
use crate::journal::check_in::CheckInField;
use crate::journal::measure::{OwnKind, OwnMeasure};
use crate::storage::backup::of_text;
use crate::work::folded;

/// Where the values of a track go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    LeaveOut,
    /// A measure of its own, which is made when it is not there yet.
    OwnMeasure,
    /// An own measure the person has, by its id.
    Measure(String),
    /// A rating of a check-in.
    CheckIn(CheckInField),
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// One for each track, in the same order.
    pub targets: Vec<Target>,
    /// Whether notes become check-ins.
    pub notes: bool,
}

impl Target {
    /// As the fields of the screen name it.
    pub fn code(&self) -> String {
        match self {
            Self::LeaveOut => "leave-out".to_owned(),
            Self::OwnMeasure => "own".to_owned(),
            Self::Measure(id) => format!("measure:{id}"),
            Self::CheckIn(field) => format!("check-in:{field:?}").to_lowercase(),
        }
    }
}

/// Words by which people call what a check-in asks, in the languages of the app, [`folded`].
const CALLED: [(CheckInField, &[&str]); 4] = [
    (CheckInField::Pain, &["pain", "back pain", "pijn", "rugpijn", "douleur", "douleurs", "mal de dos"]),
    (CheckInField::Tired, &["tired", "fatigue", "tiredness", "moe", "moeheid", "vermoeidheid"]),
    (CheckInField::Stress, &["stress", "stress level"]),
    (CheckInField::Sleep, &["sleep", "sleep quality", "slaap", "slaapkwaliteit", "sommeil"]),
];

/// What fits best, for every track: a field of the check-in, a measure with the same name, or a measure of its own.
pub fn proposal(history: &History, known: &Known) -> Mapping {
    Mapping { targets: history.tracks.iter().map(|track| proposed(track, known)).collect(), notes: true }
}

fn proposed(track: &Track, known: &Known) -> Target {
    let field = match &track.name {
        TrackName::Pain => Some(CheckInField::Pain),
        TrackName::Sleep => Some(CheckInField::Sleep),
        TrackName::Stress => Some(CheckInField::Stress),
        TrackName::Given(name) if track.kind == TrackKind::Rating => {
            let called = folded(name.trim());
            CALLED.iter().find(|(_, names)| names.contains(&called.as_str())).map(|(field, _)| *field)
        }
        _ => None,
    };
    if let Some(field) = field {
        return Target::CheckIn(field);
    }
    let TrackName::Given(name) = &track.name else { return Target::OwnMeasure };
    let same_name = |own: &&OwnMeasure| own.put_away.is_none() && folded(own.name.trim()) == folded(name.trim());
    let measure = known.measures.own.iter().filter(|own| takes(own, track)).find(same_name);
    measure.map_or(Target::OwnMeasure, |own| Target::Measure(own.id.clone()))
}

/// Everything that a track can go to, in the order of the list.
pub fn targets(track: &Track, program: Program, known: &Known) -> Vec<Target> {
    let mut targets = vec![Target::OwnMeasure];
    if track.values.iter().any(|value| as_rating(value.value).is_some()) && track.kind != TrackKind::YesNo {
        targets.extend(CheckInField::RATINGS.map(Target::CheckIn));
    }
    let own_id = measure_id(track, program);
    let others = known.measures.own.iter().filter(|own| own.id != own_id && takes(own, track));
    targets.extend(others.map(|own| Target::Measure(own.id.clone())));
    targets.push(Target::LeaveOut);
    targets
}

/// Whether a measure has values of this kind; a number fits when the unit is the same.
fn takes(own: &OwnMeasure, track: &Track) -> bool {
    own.kind == own_kind(&track.kind)
}

pub(super) fn own_kind(kind: &TrackKind) -> OwnKind {
    match kind {
        TrackKind::YesNo => OwnKind::YesNo,
        TrackKind::Rating => OwnKind::Rating,
        TrackKind::Number { unit } => OwnKind::Number { unit: unit.clone() },
    }
}

/// A whole number from 0 to 10, which is what a check-in takes.
pub(super) fn as_rating(value: f64) -> Option<u8> {
    (0..=10).find(|rating| (f64::from(*rating) - value).abs() < 1e-9)
}

/// The name of the measure that is made for a track: the same at every import.
pub(super) fn measure_id(track: &Track, program: Program) -> String {
    format!("{}-{}", program.code(), short_name(&track.key))
}

/// The id of that measure, when there is one from an earlier import.
pub fn own_measure_there(track: &Track, program: Program, known: &Known) -> Option<String> {
    let id = measure_id(track, program);
    known.measures.own.iter().any(|own| own.id == id).then_some(id)
}

/// Ten digits for a text of any length; with 500 tracks two of them are the same once in eight million files.
pub(super) fn short_name(text: &str) -> String {
    of_text(text).chars().take(10).collect()
}
