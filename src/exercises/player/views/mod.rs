//! The screens of the player.

mod cue_words;
mod end_screen;
mod play_screen;
mod player_page;
mod player_switches;
mod signals;
mod standing_words;
mod start;

pub use player_page::PlayerPage;
pub use start::use_start;
