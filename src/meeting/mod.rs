//! The talk with the manager: prepare it, choose what to share, rehearse, agree, follow up (domain.md §1.4, §4).
//!
//! It keeps and shows what the person wrote; it never says whether somebody can work (domain.md §6.3). What the manager
//! may read is chosen line by line, and health starts as kept.

pub mod address;
pub mod adjustment;
pub mod agreement;
pub mod message;
pub mod pattern;
pub mod preparation;
pub mod presenting;
pub mod rehearsal;
pub mod sharing;

mod views;

pub use address::At;
pub use agreement::MeetingDue;
pub use views::MeetingPages;
