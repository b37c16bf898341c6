//! Rows of a preparation that have a name each.

use super::{Answer, HardTask, LineRow, Meeting, PatternWeek, Proposal};

/// Something in a list, found by its name.
trait Row {
    fn id(&self) -> &str;
}

macro_rules! rows {
    ($($row:ty),*) => {
        $(impl Row for $row {
            fn id(&self) -> &str {
                &self.id
            }
        })*
    };
}

rows!(Answer, HardTask, LineRow, PatternWeek, Proposal);

/// Which list of a preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowList {
    Can,
    Hard,
    Proposals,
    Weeks,
    Questions,
    Answers,
}

/// A whole row, with the list it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum MeetingRow {
    Can(LineRow),
    Hard(HardTask),
    Proposal(Proposal),
    Week(PatternWeek),
    Question(LineRow),
    Answer(Answer),
}

impl Meeting {
    /// The row of this id, and its place: what brings it back after it was removed.
    pub fn row(&self, list: RowList, id: &str) -> Option<(usize, MeetingRow)> {
        match list {
            RowList::Can => find(&self.can, id, MeetingRow::Can),
            RowList::Hard => find(&self.hard, id, MeetingRow::Hard),
            RowList::Proposals => find(&self.proposals, id, MeetingRow::Proposal),
            RowList::Weeks => find(&self.pattern.weeks, id, MeetingRow::Week),
            RowList::Questions => find(&self.questions, id, MeetingRow::Question),
            RowList::Answers => find(&self.answers, id, MeetingRow::Answer),
        }
    }

    pub(super) fn put(&mut self, place: usize, row: MeetingRow) {
        match row {
            MeetingRow::Can(row) => put(&mut self.can, place, row),
            MeetingRow::Hard(row) => put(&mut self.hard, place, row),
            MeetingRow::Proposal(row) => put(&mut self.proposals, place, row),
            MeetingRow::Week(row) => put(&mut self.pattern.weeks, place, row),
            MeetingRow::Question(row) => put(&mut self.questions, place, row),
            MeetingRow::Answer(row) => put(&mut self.answers, place, row),
        }
    }

    pub(super) fn remove(&mut self, list: RowList, id: &str) {
        match list {
            RowList::Can => self.can.retain(|row| row.id != id),
            RowList::Hard => self.hard.retain(|row| row.id != id),
            RowList::Proposals => self.proposals.retain(|row| row.id != id),
            RowList::Weeks => self.pattern.weeks.retain(|row| row.id != id),
            RowList::Questions => self.questions.retain(|row| row.id != id),
            RowList::Answers => self.answers.retain(|row| row.id != id),
        }
    }
}

fn find<R: Row + Clone>(rows: &[R], id: &str, whole: fn(R) -> MeetingRow) -> Option<(usize, MeetingRow)> {
    let place = rows.iter().position(|row| row.id() == id)?;
    rows.get(place).map(|row| (place, whole(row.clone())))
}

/// In this place, or at the end when there are fewer. One of that name that is there already stays as it is.
fn put<R: Row>(rows: &mut Vec<R>, place: usize, row: R) {
    if !rows.iter().any(|other| other.id() == row.id()) {
        rows.insert(place.min(rows.len()), row);
    }
}
