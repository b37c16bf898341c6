//! Rows of a goal that have a name each: what could get in the way, challenges, look-backs.

use super::{Challenge, LookBack, Obstacle};

/// Something in a list, found by its name.
pub(super) trait Row {
    fn id(&self) -> &str;
}

impl Row for Obstacle {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Row for Challenge {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Row for LookBack {
    fn id(&self) -> &str {
        &self.id
    }
}

pub(super) fn position<R: Row>(rows: &[R], id: &str) -> Option<usize> {
    rows.iter().position(|row| row.id() == id)
}

/// In this place, or at the end when there are fewer. One of that name that is there already stays as it is.
pub(super) fn put<R: Row>(rows: &mut Vec<R>, place: usize, row: R) {
    if position(rows, row.id()).is_none() {
        rows.insert(place.min(rows.len()), row);
    }
}

pub(super) fn remove<R: Row>(rows: &mut Vec<R>, id: &str) {
    if let Some(place) = position(rows, id) {
        rows.remove(place);
    }
}
