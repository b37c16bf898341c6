//! Names in storage. They can only be built inside our prefix, and a key knows which document it leads to.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use super::{Document, document::well_declared};

const DOCUMENTS: &str = "reprise/";
const ASIDE: &str = "reprise-aside/";
pub(super) const PROBE: &str = "reprise-probe";

/// The settings: the one document that can be read while the app is locked.
pub(super) const SETTINGS: &str = "reprise/settings";

/// Says that a restore is under way, or was done and can be undone (`restoring/marker.rs`).
pub(super) const RESTORE: &str = "reprise-restore";

/// Whether a key of the origin belongs to this app.
pub(super) fn is_ours(name: &str) -> bool {
    name == PROBE || name == RESTORE || name.starts_with(DOCUMENTS) || name.starts_with(ASIDE)
}

/// Whether a key of the origin leads to a document of this app.
pub(super) fn is_document(name: &str) -> bool {
    name.starts_with(DOCUMENTS)
}

/// Whether a key of the origin leads to a text that was set aside.
pub(super) fn is_aside(name: &str) -> bool {
    name.starts_with(ASIDE)
}

/// The kind that a document's key names.
pub(super) fn kind_of(name: &str) -> &str {
    let rest = name.strip_prefix(DOCUMENTS).unwrap_or(name);
    rest.split_once('/').map_or(rest, |(kind, _)| kind)
}

/// Which one of several documents of a kind a key names.
pub(super) fn part_of(name: &str) -> Option<&str> {
    name.strip_prefix(DOCUMENTS)?.split_once('/').map(|(_, part)| part)
}

/// Where a document of type `T` is: `reprise/<kind>` or `reprise/<kind>/<part>`.
///
/// The type keeps a key from being used with another document, which would look like damaged data.
pub struct Key<T> {
    name: String,
    document: PhantomData<fn() -> T>,
}

impl<T: Document> Key<T> {
    const WELL_DECLARED: () = assert!(
        well_declared(T::KIND, T::VERSION, T::MIGRATIONS),
        "the kind must be small letters, digits and hyphens; the migrations must lead from 1 to the version"
    );

    /// The key of the only document of its kind.
    pub fn single() -> Self {
        Self::named(format!("{DOCUMENTS}{}", T::KIND))
    }

    /// The key of one document among several of its kind, such as a month or a record; any text will do.
    pub fn for_part(part: &str) -> Self {
        Self::named(format!("{DOCUMENTS}{}/{part}", T::KIND))
    }

    /// Which one of several this is.
    pub fn part(&self) -> Option<&str> {
        self.name.strip_prefix(DOCUMENTS)?.split_once('/').map(|(_, part)| part)
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        let rest = name.strip_prefix(DOCUMENTS)?.strip_prefix(T::KIND)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self::named(name.into()))
    }

    fn named(name: String) -> Self {
        // Naming the constant is what makes the compiler check it.
        let () = Self::WELL_DECLARED;
        Self { name, document: PhantomData }
    }
}

impl<T> Key<T> {
    /// The name in storage.
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

// Written out because deriving would ask the same of `T`.
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), document: PhantomData }
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.name).finish()
    }
}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

/// Where a copy of unreadable text was set aside: `reprise-aside/<original key>/<n>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsideKey(String);

impl AsideKey {
    pub(super) fn new(original: &str, number: u32) -> Self {
        Self(format!("{ASIDE}{original}/{number}"))
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        name.starts_with(ASIDE).then(|| Self(name.into()))
    }

    /// The key the text was found under.
    pub fn original(&self) -> &str {
        let rest = self.0.strip_prefix(ASIDE).unwrap_or(&self.0);
        rest.rsplit_once('/').map_or(rest, |(original, _)| original)
    }

    /// The name in storage.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
