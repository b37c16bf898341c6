//! Checks of the tree and the bundle.

#![expect(clippy::expect_used, clippy::panic, reason = "a check that cannot go on has failed")]

mod booklet_file;
mod bundle;
mod checkout;
mod drawings;
mod known_documents;
mod left_overs;
mod lexer;
mod locales;
mod questionnaire_file;
mod text_in_code;
mod tree;
mod wording;
