//! The papers, each with the ways to hand it over.

mod card_paper;
mod guide_paper;
mod manager_paper;
mod meeting_paper_page;
mod paper_frame;
mod presenting_screen;
mod therapist_paper;

pub use meeting_paper_page::MeetingPaperPage;
pub use presenting_screen::PresentingScreen;
