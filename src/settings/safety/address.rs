//! The addresses behind `/settings/safety`.

/// A page about the safety of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum At {
    #[default]
    Overview,
    /// Making a backup.
    Backup,
    /// Trying whether one opens.
    Check,
    Restore,
    /// The app lock.
    Lock,
}

impl At {
    /// What stands between the slashes after `/settings/safety`.
    pub fn parts(self) -> Vec<&'static str> {
        match self {
            Self::Overview => vec![],
            Self::Backup => vec!["backup"],
            Self::Check => vec!["check"],
            Self::Restore => vec!["restore"],
            Self::Lock => vec!["lock"],
        }
    }

    /// The page at these parts of an address; `None`: there is none.
    pub fn of(parts: &[&str]) -> Option<Self> {
        [Self::Overview, Self::Backup, Self::Check, Self::Restore, Self::Lock]
            .into_iter()
            .find(|at| at.parts() == parts)
    }
}
