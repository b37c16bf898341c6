//! The kit every screen is built from. Looks come from `assets/base.css`, words from the caller or the language files.

mod after_render;
mod announcer;
mod button;
mod button_link;
mod card;
mod choice_cards;
mod date_field;
mod dialog;
mod empty_state;
mod field;
mod folded_row;
mod hold_button;
mod icon;
mod item_list;
mod notice;
mod number_field;
mod page_heading;
mod picker;
mod progress;
mod rating;
mod scale;
mod select_field;
mod svg_title;
mod text_area;
mod text_field;
mod time_field;
mod undo_notice;

#[cfg(test)]
pub(crate) mod tests;

pub use after_render::use_after_render;
pub use announcer::{Announcer, LiveRegion, use_announcer};
pub use button::{Button, Look};
pub use button_link::ButtonLink;
pub use card::Card;
pub use choice_cards::{ChoiceCards, ChoiceOption};
pub use date_field::DateField;
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use folded_row::FoldedRow;
pub use hold_button::HoldButton;
pub use icon::{Icon, IconName};
pub use item_list::ItemList;
pub use notice::{Notice, Tone};
pub use number_field::NumberField;
pub use page_heading::PageHeading;
pub use progress::Progress;
pub use rating::Rating;
pub use scale::Scale;
pub use select_field::SelectField;
pub(crate) use svg_title::svg_title;
pub use text_area::TextArea;
pub use text_field::TextField;
pub use time_field::TimeField;
pub use undo_notice::UndoNotice;
