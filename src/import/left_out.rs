//! What of a file is not taken over, and why: counted, so that nothing goes missing in silence.

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The program filled the day in by itself, or it was skipped: the person answered nothing.
    NotAnswered,
    /// No day, or none that a calendar has.
    NoDay,
    /// Before 1900.
    TooEarly,
    /// After today.
    InFuture,
    NotANumber,
    /// Beyond what a measure takes.
    TooLarge,
    /// A value that the measure or field it should go to does not have.
    DoesNotFit,
    /// The same thing stands in the file twice.
    Twice,
}

impl Reason {
    pub const ALL: [Self; 8] = [
        Self::NotAnswered,
        Self::NoDay,
        Self::TooEarly,
        Self::InFuture,
        Self::NotANumber,
        Self::TooLarge,
        Self::DoesNotFit,
        Self::Twice,
    ];
}

/// How much is left out for which reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut(Vec<(Reason, usize)>);

impl LeftOut {
    pub fn add(&mut self, reason: Reason) {
        self.add_many(reason, 1);
    }

    fn add_many(&mut self, reason: Reason, more: usize) {
        match self.0.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, count)) => *count += more,
            None => self.0.push((reason, more)),
        }
    }

    pub fn count(&self, reason: Reason) -> usize {
        self.0.iter().find(|(other, _)| *other == reason).map_or(0, |(_, count)| *count)
    }

    /// What there is of both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (reason, count) in &other.0 {
            both.add_many(*reason, *count);
        }
        both
    }

    /// The reasons there are, in the order of [`Reason::ALL`].
    pub fn listed(&self) -> Vec<(Reason, usize)> {
        let counted = Reason::ALL.into_iter().map(|reason| (reason, self.count(reason)));
        counted.filter(|(_, count)| *count > 0).collect()
    }
}
