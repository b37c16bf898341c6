//! What is wrong, in a sentence.

use crate::i18n::{Language, Texts, number};
use crate::journal::measure::{CycleProblem, ValueProblem};

pub(super) fn value_problem(problem: ValueProblem, texts: Texts, language: Language) -> String {
    match problem {
        ValueProblem::NotANumber => texts.measure_not_a_number().to_owned(),
        ValueProblem::TooLarge => texts.measure_too_large().to_owned(),
        ValueProblem::OutOfRange(lowest, highest) => {
            texts.measure_out_of_range(number(lowest, language), number(highest, language))
        }
    }
}

pub(super) fn cycle_problem(problem: CycleProblem, texts: Texts) -> String {
    match problem {
        CycleProblem::EndBeforeStart => texts.cycle_problem_end(),
        CycleProblem::Year => texts.cycle_problem_year(),
    }
    .to_owned()
}
