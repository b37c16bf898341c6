//! What a browser and a screen reader get from each part of the kit.

mod actions;
mod after_render;
mod choices;
mod fields;
mod messages;
pub(crate) mod page;
mod scale;
pub(crate) mod stage;

use super::ChoiceOption;

fn options(codes: &[&str]) -> Vec<ChoiceOption> {
    codes.iter().map(|code| ChoiceOption { code: (*code).to_owned(), text: code.to_uppercase() }).collect()
}
