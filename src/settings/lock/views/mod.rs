//! The screens of the lock.

mod change_code;
mod choices;
mod lock_page;
mod lock_screen;
mod turn_off;
mod turn_on;

pub use lock_page::LockPage;
pub use lock_screen::LockScreen;

/// Time for the page to say that it is at work, in milliseconds: finding the key keeps it busy for a moment.
const A_MOMENT: u32 = 50;
