//! The sheet or the card over the whole screen, and nothing else (design: meeting mode).
//!
//! While a [`Presentation`] is on the device the shell shows only that, whatever the address: going back, reloading and
//! typing an address lead nowhere else. It ends when the person holds the button.

mod agenda;
mod agenda_words;
mod presentation;
mod views;

#[cfg(test)]
mod tests;

pub use agenda::{AgendaPart, MINUTES, agenda};
pub use agenda_words::{part_name, part_sentence};
pub use presentation::{Presentation, Shown};
pub use views::{AgendaClock, ShowPage};
