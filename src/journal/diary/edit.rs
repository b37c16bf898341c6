//! Changes of a block, field by field.

use chrono::{NaiveDateTime, NaiveTime};

use super::{Block, Load, Place};

/// Something the person changed about a block.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockEdit {
    Start(Option<NaiveTime>),
    Activity(String),
    Place(Place),
    Load(Load),
    Minutes(u16),
    HadBreak(bool),
    PainBefore(Option<u8>),
    PainAfter(Option<u8>),
    Tired(Option<u8>),
    Note(String),
}

impl BlockEdit {
    /// The block with this change made.
    pub fn apply(self, mut block: Block, now: NaiveDateTime) -> Block {
        block.edited = Some(now);
        match self {
            Self::Start(start) => block.start = start,
            Self::Activity(activity) => block.activity = activity,
            Self::Place(place) => block.place = place,
            Self::Load(load) => block.load = load,
            Self::Minutes(minutes) => block.minutes = minutes,
            Self::HadBreak(had_break) => block.had_break = had_break,
            Self::PainBefore(pain) => block.pain_before = pain,
            Self::PainAfter(pain) => block.pain_after = pain,
            Self::Tired(tired) => block.tired = tired,
            Self::Note(note) => block.note = note,
        }
        block
    }
}
