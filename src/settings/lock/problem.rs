//! What is wrong with what was typed.

use crate::i18n::Texts;
use crate::storage::lock::{LockError, SHORTEST_CODE, UnlockError, is_long_enough};

/// Why nothing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeProblem {
    TooShort,
    NotTheSame,
    /// What the person has to know before there is a lock was not ticked.
    NotUnderstood,
    Unlock(UnlockError),
    Lock(LockError),
}

/// A new code, typed twice; with it, whether it is made of digits.
///
/// # Errors
/// `TooShort` or `NotTheSame`.
pub fn new_code(typed: &str, again: &str) -> Result<bool, CodeProblem> {
    let code = typed.trim();
    if !is_long_enough(code) {
        Err(CodeProblem::TooShort)
    } else if code == again.trim() {
        Ok(code.bytes().all(|byte| byte.is_ascii_digit()))
    } else {
        Err(CodeProblem::NotTheSame)
    }
}

impl CodeProblem {
    /// In words.
    pub fn words(self, texts: Texts) -> String {
        match self {
            Self::TooShort => texts.lock_too_short(SHORTEST_CODE),
            Self::NotTheSame => texts.lock_not_the_same().to_owned(),
            Self::NotUnderstood => texts.lock_not_understood().to_owned(),
            Self::Unlock(UnlockError::WrongCode) => texts.lock_wrong().to_owned(),
            Self::Unlock(UnlockError::Wait(seconds)) => texts.lock_wait(seconds),
            Self::Unlock(UnlockError::Newer) => texts.trouble_newer().to_owned(),
            Self::Unlock(UnlockError::Damaged) => texts.lock_damaged().to_owned(),
            Self::Unlock(UnlockError::NoMemory) | Self::Lock(LockError::NoMemory) => texts.lock_no_memory().to_owned(),
            Self::Lock(LockError::Full) => texts.lock_full().to_owned(),
            Self::Unlock(UnlockError::Failed)
            | Self::Lock(LockError::NoChance | LockError::Locked | LockError::Restoring | LockError::Failed) => {
                texts.lock_failed().to_owned()
            }
        }
    }
}
