//! A block being written, until it is added.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Block, BlockProblem, Load, Place, typed_minutes};
use crate::journal::day_problem;
use crate::work::moment_id;

/// What the quick entry asks for. Nothing is chosen beforehand: what the diary says was said by the person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    pub activity: String,
    pub place: Option<Place>,
    pub load: Option<Load>,
    /// As typed.
    pub minutes: String,
}

impl Draft {
    /// What was written about the same activity the last time.
    pub fn like(block: &Block) -> Self {
        Self {
            activity: block.activity.clone(),
            place: Some(block.place),
            load: Some(block.load),
            minutes: block.minutes.to_string(),
        }
    }

    /// The block of this day, made now.
    ///
    /// # Errors
    /// The first thing that is wrong, in the order of the form.
    pub fn block(&self, date: NaiveDate, today: NaiveDate, now: NaiveDateTime) -> Result<Block, BlockProblem> {
        if let Some(problem) = day_problem(date, today) {
            return Err(BlockProblem::Day(problem));
        }
        let activity = self.activity.trim();
        if activity.is_empty() {
            return Err(BlockProblem::NoActivity);
        }
        Ok(Block {
            id: moment_id(now),
            date,
            start: None,
            activity: activity.to_owned(),
            place: self.place.ok_or(BlockProblem::NoPlace)?,
            load: self.load.ok_or(BlockProblem::NoLoad)?,
            minutes: typed_minutes(&self.minutes).ok().flatten().ok_or(BlockProblem::Minutes)?,
            had_break: false,
            pain_before: None,
            pain_after: None,
            tired: None,
            note: String::new(),
            edited: None,
        })
    }
}
