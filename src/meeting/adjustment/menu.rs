//! What stands in the menu, and in which order.

use crate::work::Demand;

/// A part of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Demand(Demand),
    /// Work of which it is said that nothing can be changed (domain.md §1.4, M31).
    NotPossible,
}

/// What the person's own work asks for, and all the rest; both in the order of domain.md §4.5.
pub fn in_order(said: &[Demand]) -> (Vec<Kind>, Vec<Kind>) {
    let is_said = |kind: &Kind| match kind {
        Kind::Demand(demand) => said.contains(demand),
        Kind::NotPossible => said.contains(&Demand::HomeCare),
    };
    Demand::ALL.into_iter().map(Kind::Demand).chain([Kind::NotPossible]).partition(is_said)
}
