//! How much is asked in one talk.

use crate::meeting::preparation::{MOST_ASKED, Proposal};

/// Whether this one may be among those that are asked: it is already, or there is room.
pub fn can_ask(proposals: &[Proposal], id: &str) -> bool {
    proposals.iter().filter(|row| row.ask && row.id != id).count() < MOST_ASKED
}
