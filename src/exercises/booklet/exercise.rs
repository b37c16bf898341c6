//! An exercise of the booklet, as `assets/exercises/exercises.json` and `booklet.<language>.json` say it.

use serde::{Deserialize, Serialize};

use super::Dose;

/// Names an exercise in plans and logs: one of the booklet's (`bridge`), or one of the person's own (`own:<moment>`).
pub type ExerciseId = String;

/// What kind of movement it is (domain.md §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    Aerobic,
    Mobility,
    Strength,
    Control,
    WorkMove,
    Relax,
    WorkHabit,
}

impl Kind {
    pub const ALL: [Self; 7] =
        [Self::Aerobic, Self::Mobility, Self::Strength, Self::Control, Self::WorkMove, Self::Relax, Self::WorkHabit];
}

/// How the body is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Position {
    Floor,
    Standing,
    Seated,
    Any,
}

/// What the job asks that this practises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum JobMove {
    Lift,
    Carry,
    Push,
    Pull,
    Bend,
    Reach,
    Walk,
    Stairs,
    Stand,
    Sit,
    Drive,
    Kneel,
    Turn,
}

impl JobMove {
    pub const ALL: [Self; 13] = [
        Self::Lift,
        Self::Carry,
        Self::Push,
        Self::Pull,
        Self::Bend,
        Self::Reach,
        Self::Walk,
        Self::Stairs,
        Self::Stand,
        Self::Sit,
        Self::Drive,
        Self::Kneel,
        Self::Turn,
    ];
}

/// The usual starting dose, a range where there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct StartRange {
    pub from: Dose,
    #[serde(default)]
    pub to: Option<Dose>,
}

/// What is the same in all languages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Exercise {
    pub id: ExerciseId,
    pub kind: Kind,
    #[serde(default)]
    pub also_kinds: Vec<Kind>,
    pub position: Position,
    /// Never the floor when the exercise is on the floor.
    pub easier_position: Position,
    #[serde(default)]
    pub job_moves: Vec<JobMove>,
    /// How many drawings there are: symbols `<id>-1`, `<id>-2` and so on in `drawings.svg`.
    pub positions: u8,
    pub start: StartRange,
    pub build: Dose,
    #[serde(default)]
    pub times_a_week: Option<(u8, u8)>,
}

/// The easier version.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Easier {
    pub name: String,
    pub steps: Vec<String>,
}

/// What the booklet says about an exercise in one language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct ExerciseTexts {
    pub id: ExerciseId,
    pub name: String,
    pub purpose: String,
    pub steps: Vec<String>,
    pub easier: Easier,
    pub build: String,
    pub slip: String,
    pub stop: Vec<String>,
    /// One description for each drawing.
    pub pictures: Vec<String>,
    /// What people type to find it.
    pub words: Vec<String>,
}
