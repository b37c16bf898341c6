//! The screens of this part.

mod agreement_page;
mod agreements_page;
mod agreements_step;
mod meeting_due;

pub use agreement_page::AgreementPage;
pub use agreements_page::AgreementsPage;
pub use agreements_step::AgreementsStep;
pub use meeting_due::MeetingDue;
