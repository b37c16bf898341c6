//! Why a file is no backup that this app can use. Nothing on the device has changed then.

/// What is wrong with a file. It repeats nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("not a backup file of this app")]
    NotABackup,
    #[error("the file is damaged or incomplete")]
    Damaged,
    /// The two cannot be told apart: both leave a tag that does not fit.
    #[error("the passphrase is wrong, or the file is damaged")]
    WrongPassphraseOrDamaged,
    #[error("the file is sealed and needs a passphrase")]
    PassphraseNeeded,
    /// The way a file is written is newer than this app.
    #[error("the format of the file is newer than the app")]
    NewerFormat,
    /// A document in it is newer than this app knows, or of a kind it does not know.
    #[error("the file holds something that a newer app wrote")]
    NewerDocument,
    #[error("the file is larger than any backup")]
    TooLarge,
    #[error("the file is sealed in a way that the app does not know")]
    UnknownAlgorithm,
    #[error("opening the file would cost more than the app allows, or less than is safe")]
    CostOutOfBounds,
    #[error("the device has not enough memory to open the file")]
    NoMemory,
}
