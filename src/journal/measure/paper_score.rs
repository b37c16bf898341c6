//! Scores of questionnaires on paper, which somebody else gave or counted. Kept as a number: the app never asks their
//! questions and never says what a score means (domain.md §2.1, §2.2).

/// The named ones of domain.md §2.3; others get a name from the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperScore {
    Wals,
    Wlq,
    Ipcq,
    CopmPerformance,
    CopmSatisfaction,
    OrebroShort,
    StartBack,
    Pseq,
    Pseq2,
    Oswestry,
    Roland,
}

impl PaperScore {
    pub const ALL: [Self; 11] = [
        Self::Wals,
        Self::Wlq,
        Self::Ipcq,
        Self::CopmPerformance,
        Self::CopmSatisfaction,
        Self::OrebroShort,
        Self::StartBack,
        Self::Pseq,
        Self::Pseq2,
        Self::Oswestry,
        Self::Roland,
    ];

    /// As stored, behind `paper:`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wals => "wals",
            Self::Wlq => "wlq",
            Self::Ipcq => "ipcq",
            Self::CopmPerformance => "copmPerformance",
            Self::CopmSatisfaction => "copmSatisfaction",
            Self::OrebroShort => "orebroShort",
            Self::StartBack => "startBack",
            Self::Pseq => "pseq",
            Self::Pseq2 => "pseq2",
            Self::Oswestry => "oswestry",
            Self::Roland => "roland",
        }
    }

    /// The score with this stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|score| score.name() == name)
    }

    /// The lowest and the highest there is (domain.md §2.2); `None` where it has no bounds.
    pub fn range(self) -> Option<(f64, f64)> {
        Some(match self {
            Self::Wals => (0.0, 36.0),
            Self::Wlq | Self::OrebroShort | Self::Oswestry => (0.0, 100.0),
            Self::Ipcq => return None,
            Self::CopmPerformance | Self::CopmSatisfaction => (1.0, 10.0),
            Self::StartBack => (0.0, 9.0),
            Self::Pseq => (0.0, 60.0),
            Self::Pseq2 => (0.0, 12.0),
            Self::Roland => (0.0, 24.0),
        })
    }
}
