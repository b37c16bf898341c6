//! For everyone: what must hold on every screen, in every language and look.

mod accessible;
mod layout;
mod screens;
