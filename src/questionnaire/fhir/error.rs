//! Why a file could not be read. The sentence for the person comes from the language files, by variant.

use thiserror::Error;

#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    #[error("not JSON, line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("JSON, but not a FHIR questionnaire")]
    NotAQuestionnaire,
    /// FHIR, but more than Reprise can show without changing its meaning.
    #[error("{element} is not supported")]
    Unsupported {
        /// As the file spells it: `initial`, `type: attachment`, `itemControl: lookup`, `enableWhen.answerQuantity`.
        element: String,
        link_id: Option<String>,
    },
    #[error("invalid questionnaire: {problem:?}")]
    Invalid { problem: Flaw, link_id: Option<String> },
}

/// The error on its way up: a pointer, because every `?` moves it.
#[derive(Debug, Clone)]
pub(super) struct Refused(Box<ReadError>);

impl Refused {
    /// The same, said of this item, unless an item below it is named already.
    pub(super) fn at(mut self, name: String) -> Self {
        if let ReadError::Unsupported { link_id, .. } | ReadError::Invalid { link_id, .. } = &mut *self.0 {
            link_id.get_or_insert(name);
        }
        self
    }

    pub(super) fn into_error(self) -> ReadError {
        *self.0
    }
}

impl From<ReadError> for Refused {
    fn from(error: ReadError) -> Self {
        Self(Box::new(error))
    }
}

impl From<Flaw> for Refused {
    fn from(problem: Flaw) -> Self {
        ReadError::Invalid { problem, link_id: None }.into()
    }
}

/// What is wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// No `id` and no `url` to know the questionnaire by, or an `id` with other than letters, digits, `-` and `.`.
    MissingId,
    /// No items.
    Empty,
    /// More than [`super::MAX_BYTES`].
    TooLarge,
    /// More than [`super::MAX_ITEMS`].
    TooManyItems,
    /// Groups in groups in groups, more than [`super::MAX_DEPTH`].
    TooDeep,
    MissingLinkId,
    DuplicateLinkId,
    /// `~` separates a question from its row in routes and in stored answers.
    TildeInLinkId,
    MissingText,
    EmptyGroup,
    /// A repeating group inside a repeating group.
    NestedRepeats,
    /// A choice question without options.
    NoOptions,
    DuplicateOption {
        code: String,
    },
    MinAboveMax,
    /// A condition on something that is no question of this file.
    UnknownQuestion {
        question: String,
    },
    /// Several conditions, but neither `all` nor `any` (FHIR R4 rule que-12).
    MissingEnableBehavior,
    /// An element that holds another kind of value than FHIR says.
    WrongValue {
        element: String,
    },
}
