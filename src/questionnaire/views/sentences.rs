//! What is wrong, in the person's language.

use crate::i18n::{Language, Texts, date_short, number};
use crate::questionnaire::Item;
use crate::questionnaire::check::Problem;
use crate::questionnaire::fhir::{Flaw, ReadError};

/// The sentence under an answer that does not look right.
pub(super) fn problem(problem: &Problem, item: &Item, texts: Texts, language: Language) -> String {
    let amount = |value: f64| {
        let unit = item.unit.as_ref().map(|unit| unit.in_language(language));
        unit.map_or_else(|| number(value, language), |unit| format!("{} {unit}", number(value, language)))
    };
    match problem {
        Problem::Required => texts.problem_required().to_string(),
        Problem::NotANumber => texts.problem_not_a_number().to_string(),
        Problem::NotWhole => texts.problem_not_whole().to_string(),
        Problem::TooSmall { min } => texts.problem_too_small(amount(*min)),
        Problem::TooLarge { max } => texts.problem_too_large(amount(*max)),
        Problem::NotADate => texts.problem_not_a_date().to_string(),
        Problem::DateInFuture => texts.problem_date_in_future().to_string(),
        Problem::DateTooEarly { min } => texts.problem_date_too_early(date_short(*min, language)),
        Problem::DateTooLate { max } => texts.problem_date_too_late(date_short(*max, language)),
        Problem::TooLong { max, length } => texts.problem_too_long(max.to_string(), length.to_string()),
        Problem::UnknownOption => texts.problem_unknown_option().to_string(),
        Problem::TooMany { max } => texts.problem_too_many(max.to_string()),
    }
}

/// The sentence for a file that is no questionnaire Reprise can use.
pub(super) fn read_error(error: &ReadError, texts: Texts) -> String {
    match error {
        ReadError::NotJson { line, column } => texts.file_not_json(line.to_string(), column.to_string()),
        ReadError::NotAQuestionnaire => texts.file_not_a_questionnaire().to_string(),
        ReadError::Unsupported { element, link_id: Some(link_id) } => texts.file_unsupported_at(element, link_id),
        ReadError::Unsupported { element, link_id: None } => texts.file_unsupported(element),
        ReadError::Invalid { problem, link_id } => {
            let flaw = flaw(problem, texts);
            match link_id {
                Some(link_id) => texts.file_invalid_at(flaw, link_id),
                None => texts.file_invalid(flaw),
            }
        }
    }
}

fn flaw(flaw: &Flaw, texts: Texts) -> String {
    match flaw {
        Flaw::DuplicateLinkId => texts.flaw_duplicate_link_id().to_string(),
        Flaw::MissingLinkId => texts.flaw_missing_link_id().to_string(),
        Flaw::TildeInLinkId => texts.flaw_tilde().to_string(),
        Flaw::MissingText => texts.flaw_missing_text().to_string(),
        Flaw::UnknownQuestion { question } => texts.flaw_unknown_question(question),
        Flaw::NoOptions => texts.flaw_no_options().to_string(),
        Flaw::DuplicateOption { code } => texts.flaw_duplicate_option(code),
        Flaw::MinAboveMax => texts.flaw_min_above_max().to_string(),
        Flaw::Empty | Flaw::EmptyGroup => texts.flaw_empty().to_string(),
        Flaw::NestedRepeats => texts.flaw_nested_repeats().to_string(),
        Flaw::TooLarge | Flaw::TooManyItems | Flaw::TooDeep => texts.flaw_too_large().to_string(),
        Flaw::MissingId => texts.flaw_missing_id().to_string(),
        Flaw::MissingEnableBehavior => texts.flaw_missing_enable_behavior().to_string(),
        Flaw::WrongValue { element } => texts.flaw_wrong_value(element),
    }
}
