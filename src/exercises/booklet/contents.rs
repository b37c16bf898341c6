//! The booklet as it is read from its two files: what is the same in all languages, and what one language says.

use std::ops::Deref;
use std::rc::Rc;

use super::{Exercise, ExerciseTexts};

/// An exercise with its texts in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct BookletExercise {
    pub exercise: Exercise,
    pub texts: ExerciseTexts,
}

/// All exercises that come with the app, in the order of domain.md §5.2.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Booklet {
    pub exercises: Vec<BookletExercise>,
}

/// A file of the booklet that is not what the app expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotABooklet;

impl Booklet {
    /// Joins `exercises.json` with a `booklet.<language>.json`. An exercise without texts is left out.
    ///
    /// # Errors
    /// [`NotABooklet`]: one of the files cannot be read.
    pub fn read(exercises: &str, texts: &str) -> Result<Self, NotABooklet> {
        let exercises: Vec<Exercise> = serde_json::from_str(exercises).map_err(|_| NotABooklet)?;
        let mut texts: Vec<ExerciseTexts> = serde_json::from_str(texts).map_err(|_| NotABooklet)?;
        let with_texts = exercises.into_iter().filter_map(|exercise| {
            let at = texts.iter().position(|texts| texts.id == exercise.id)?;
            Some(BookletExercise { exercise, texts: texts.swap_remove(at) })
        });
        Ok(Self { exercises: with_texts.collect() })
    }

    /// The exercise with this id.
    pub fn find(&self, id: &str) -> Option<&BookletExercise> {
        self.exercises.iter().find(|found| found.exercise.id == id)
    }
}

/// A booklet that many components hold. Equal when it is the same one.
#[derive(Debug, Clone)]
pub struct SharedBooklet(Rc<Booklet>);

impl PartialEq for SharedBooklet {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for SharedBooklet {
    type Target = Booklet;

    fn deref(&self) -> &Booklet {
        &self.0
    }
}

impl From<Booklet> for SharedBooklet {
    fn from(booklet: Booklet) -> Self {
        Self(Rc::new(booklet))
    }
}
