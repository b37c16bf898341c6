//! Finding exercises: by words, kind, position, what the job asks, or whose they are.

use crate::work::{fold_into, folded};

use super::{BookletExercise, ExerciseId, JobMove, Kind, OwnExercise, Position};

/// An exercise as it stands in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: ExerciseId,
    pub name: String,
    /// `None` for own exercises: nobody said what kind they are.
    pub tags: Option<Tags>,
    /// Everything that can be found, folded.
    text: String,
}

/// What an exercise of the booklet is, besides its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Tags {
    /// The first is what it is above all.
    pub kinds: Vec<Kind>,
    pub position: Position,
    pub easier_position: Position,
    pub job_moves: Vec<JobMove>,
    pub positions: u8,
}

impl Entry {
    /// An exercise of the booklet.
    pub fn of(found: &BookletExercise) -> Self {
        let BookletExercise { exercise, texts } = found;
        let said = [&texts.name, &texts.purpose, &texts.easier.name].into_iter();
        let said = said.chain(&texts.words).chain(&texts.steps).chain(&texts.easier.steps);
        Self {
            id: exercise.id.clone(),
            name: texts.name.clone(),
            tags: Some(Tags {
                kinds: std::iter::once(exercise.kind).chain(exercise.also_kinds.iter().copied()).collect(),
                position: exercise.position,
                easier_position: exercise.easier_position,
                job_moves: exercise.job_moves.clone(),
                positions: exercise.positions,
            }),
            text: folded_lines(said),
        }
    }

    /// An own exercise, under the name it has on screen.
    pub fn of_own(id: ExerciseId, name: String, own: &OwnExercise) -> Self {
        Self { id, text: folded_lines([&name, &own.steps].into_iter()), name, tags: None }
    }
}

/// How the person can or wants to place their body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    NotOnFloor,
    Standing,
    Seated,
    Floor,
}

impl Place {
    pub const ALL: [Self; 4] = [Self::NotOnFloor, Self::Standing, Self::Seated, Self::Floor];

    fn fits(self, position: Position) -> bool {
        match self {
            Self::NotOnFloor => position != Position::Floor,
            Self::Standing => matches!(position, Position::Standing | Position::Any),
            Self::Seated => matches!(position, Position::Seated | Position::Any),
            Self::Floor => matches!(position, Position::Floor | Position::Any),
        }
    }
}

/// What the person looks for. Empty, it lets everything through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// As they were typed.
    pub words: String,
    pub kind: Option<Kind>,
    pub place: Option<Place>,
    pub job_move: Option<JobMove>,
    /// Own exercises only.
    pub mine: bool,
}

impl Filter {
    /// How many choices are made besides the words.
    pub fn choices(&self) -> usize {
        [self.kind.is_some(), self.place.is_some(), self.job_move.is_some(), self.mine]
            .into_iter()
            .filter(|made| *made)
            .count()
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.choices() == 0 && self.words.trim().is_empty()
    }

    /// The entries that fit all of it, in their order. An exercise that has an easier version in the wanted position
    /// fits too. Own exercises say neither kind nor position, so such a choice leaves them out.
    pub fn find<'a>(&self, entries: &'a [Entry]) -> Vec<&'a Entry> {
        let words = folded(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        entries.iter().filter(|entry| self.lets(entry) && words.iter().all(|word| entry.text.contains(word))).collect()
    }

    fn lets(&self, entry: &Entry) -> bool {
        let Some(tags) = &entry.tags else {
            return self.kind.is_none() && self.place.is_none() && self.job_move.is_none();
        };
        !self.mine
            && self.kind.is_none_or(|kind| tags.kinds.contains(&kind))
            && self.place.is_none_or(|place| place.fits(tags.position) || place.fits(tags.easier_position))
            && self.job_move.is_none_or(|job_move| tags.job_moves.contains(&job_move))
    }
}

fn folded_lines<'a>(lines: impl Iterator<Item = &'a String>) -> String {
    let mut text = String::new();
    for line in lines {
        fold_into(line, &mut text);
        // No word can be found across two lines.
        text.push('\n');
    }
    text
}
