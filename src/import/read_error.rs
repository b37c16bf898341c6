//! Why a file is not read. Nothing of it is taken over then.

use thiserror::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ReadError {
    #[error("a file of none of the programs")]
    NotTheirs,
    /// One table out of several that belong together.
    #[error("only a part of an export")]
    OnlyAPart,
    /// A backup of Reprise, which is put back elsewhere.
    #[error("a backup of Reprise")]
    OwnBackup,
    #[error("damaged, or not complete")]
    Damaged,
    #[error("encrypted")]
    Encrypted,
    /// The file, or what it unpacks to, has more bytes than any export.
    #[error("too large")]
    TooLarge,
    /// More values or tracks than a device can keep.
    #[error("too much in it")]
    TooMuch,
    #[error("nothing in it that can be used")]
    Nothing,
}
