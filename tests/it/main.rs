//! Checks of the tree and the bundle.

mod bundle;
mod checkout;
mod lexer;
mod locales;
mod questionnaire_file;
mod text_in_code;
mod tree;
mod wording;
