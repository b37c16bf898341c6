//! The agenda of a talk (domain.md §4.2).

/// A part of the talk, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgendaPart {
    Thank,
    Can,
    Hard,
    Proposals,
    YourView,
    Agreements,
}

/// How long the talk of the agenda is, in minutes.
pub const MINUTES: u16 = 30;

impl AgendaPart {
    pub const ALL: [Self; 6] = [Self::Thank, Self::Can, Self::Hard, Self::Proposals, Self::YourView, Self::Agreements];

    /// The minute at which it ends, in a talk of half an hour.
    fn ends(self) -> u16 {
        match self {
            Self::Thank => 3,
            Self::Can => 8,
            Self::Hard => 15,
            Self::Proposals => 22,
            Self::YourView => 26,
            Self::Agreements => MINUTES,
        }
    }
}

/// The parts with the minutes from which and until which they last, for a talk of so many minutes: each gets the same share
/// of it as in half an hour, and they follow each other without a gap. Nothing is known of a talk of 0 minutes: half an hour.
pub fn agenda(minutes: u16) -> [(AgendaPart, u16, u16); 6] {
    let whole = if minutes == 0 { MINUTES } else { minutes };
    let scaled = |end: u16| {
        let share = (u32::from(end) * u32::from(whole) + u32::from(MINUTES / 2)) / u32::from(MINUTES);
        u16::try_from(share).unwrap_or(whole)
    };
    let mut from = 0;
    AgendaPart::ALL.map(|part| {
        let until = scaled(part.ends());
        let place = (part, from, until);
        from = until;
        place
    })
}

/// The part that is on after so many minutes; the last one goes on after its end.
pub(super) fn part_after(agenda: &[(AgendaPart, u16, u16); 6], minutes: i64) -> AgendaPart {
    let on = agenda.iter().find(|(_, from, until)| (i64::from(*from)..i64::from(*until)).contains(&minutes));
    on.map_or(if minutes < 0 { AgendaPart::Thank } else { AgendaPart::Agreements }, |(part, ..)| *part)
}
