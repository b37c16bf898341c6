//! What is wrong with a code.

use super::{CodeProblem, new_code};
use crate::i18n::{Language, texts};
use crate::storage::lock::{LockError, UnlockError};

#[test]
fn a_new_code() {
    for (typed, again, expected) in [
        ("2468", "2468", Ok(true)),
        ("  2468 ", "2468", Ok(true)),
        ("246", "246", Err(CodeProblem::TooShort)),
        ("   ", "   ", Err(CodeProblem::TooShort)),
        ("été1", "été1", Ok(false)),
        ("vier sleutels", "vier sleutels", Ok(false)),
        ("vier sleutels", "Vier sleutels", Err(CodeProblem::NotTheSame)),
        ("2468", "", Err(CodeProblem::NotTheSame)),
    ] {
        assert_eq!(new_code(typed, again), expected, "“{typed}”, “{again}”");
    }
}

#[test]
fn the_person_reads_what_to_do() {
    for language in Language::ALL {
        let texts = texts(language);
        let said = |problem: CodeProblem| problem.words(texts);
        assert!(said(CodeProblem::TooShort).contains('4'));
        assert!(said(CodeProblem::Unlock(UnlockError::Wait(15))).contains("15"));
        let different = [
            said(CodeProblem::NotTheSame),
            said(CodeProblem::NotUnderstood),
            said(CodeProblem::Unlock(UnlockError::WrongCode)),
            said(CodeProblem::Unlock(UnlockError::Damaged)),
            said(CodeProblem::Lock(LockError::Full)),
            said(CodeProblem::Lock(LockError::NoMemory)),
            said(CodeProblem::Lock(LockError::Failed)),
        ];
        for (place, words) in different.iter().enumerate() {
            assert!(!different[..place].contains(words), "{words}");
        }
    }
}
