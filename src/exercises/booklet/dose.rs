//! How much of an exercise: sets, repetitions, seconds held, minutes, metres.

use serde::{Deserialize, Serialize};

/// A dose as a person or their therapist writes it. What does not apply stays empty. Reprise keeps it and shows it; it
/// never works one out (domain.md §6.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Dose {
    /// 1 to 20.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<u16>,
    /// Repetitions in a set, 1 to 200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reps: Option<u16>,
    /// Sets and repetitions count for each side.
    #[serde(default, skip_serializing_if = "is_false")]
    pub per_side: bool,
    /// Seconds held, each time, 1 to 600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold_seconds: Option<u16>,
    /// 1 to 600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// 1 to 10 000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<u16>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A part of a dose, as the form has a field for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DosePart {
    Sets,
    Reps,
    HoldSeconds,
    Minutes,
    Metres,
}

impl DosePart {
    pub const ALL: [Self; 5] = [Self::Sets, Self::Reps, Self::HoldSeconds, Self::Minutes, Self::Metres];

    /// The parts that one of these doses uses, and the others. Where none uses any: rounds and repetitions.
    pub fn by_use(doses: &[Dose]) -> (Vec<Self>, Vec<Self>) {
        let uses = |part: &Self| doses.iter().any(|dose| dose.part(*part).is_some());
        if !Self::ALL.iter().any(uses) {
            return (vec![Self::Sets, Self::Reps], vec![Self::HoldSeconds, Self::Minutes, Self::Metres]);
        }
        Self::ALL.into_iter().partition(uses)
    }

    /// The largest number a person can mean.
    pub fn most(self) -> u16 {
        match self {
            Self::Sets => 20,
            Self::Reps => 200,
            Self::HoldSeconds | Self::Minutes => 600,
            Self::Metres => 10_000,
        }
    }
}

impl Dose {
    /// One part of it.
    pub fn part(&self, part: DosePart) -> Option<u16> {
        match part {
            DosePart::Sets => self.sets,
            DosePart::Reps => self.reps,
            DosePart::HoldSeconds => self.hold_seconds,
            DosePart::Minutes => self.minutes,
            DosePart::Metres => self.metres,
        }
    }

    /// The dose with one part changed.
    #[must_use]
    pub fn with(mut self, part: DosePart, number: Option<u16>) -> Self {
        let place = match part {
            DosePart::Sets => &mut self.sets,
            DosePart::Reps => &mut self.reps,
            DosePart::HoldSeconds => &mut self.hold_seconds,
            DosePart::Minutes => &mut self.minutes,
            DosePart::Metres => &mut self.metres,
        };
        *place = number;
        self
    }

    /// Whether this part cannot be meant: 0, or more than anybody does. Nothing is changed for it.
    pub fn is_out_of_range(&self, part: DosePart) -> bool {
        self.part(part).is_some_and(|number| number == 0 || number > part.most())
    }

    /// The first part that cannot be meant.
    pub fn out_of_range(&self) -> Option<DosePart> {
        DosePart::ALL.into_iter().find(|part| self.is_out_of_range(*part))
    }
}
