//! What leaves of a talk: the manager's paper, the card, the summary for the therapist, the guide for a new manager.

mod meeting_paper_page;
mod presenting_screen;

pub use meeting_paper_page::MeetingPaperPage;
pub use presenting_screen::PresentingScreen;
