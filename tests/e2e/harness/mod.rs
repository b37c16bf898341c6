//! What every browser test stands on: a phone of its own (a browser with a fresh profile), a site of its own (a server
//! on a free port), and a guard at the end. The measurements in `tests/bench` use it as well.
//!
//! There are no fixed sleeps: everything waits for a condition, and says what it waited for when that never came.

mod driver;
mod engine;
mod eyes;
mod guard;
mod hands;
mod journeys;
mod keyboard;
mod net_log;
mod phone;
mod processes;
mod session;
mod shots;
mod site;
mod targets;

pub(crate) use engine::Engine;
pub(crate) use journeys::{journeys, run};
pub(crate) use keyboard::Key;
pub(crate) use phone::{Device, Phone};
pub(crate) use site::Site;
pub(crate) use targets::{button, choice, choice_text, dialog_button, id, link};
