//! The screens of this part.

mod agreement_fields;
mod agreement_list;
mod agreement_page;
mod agreements_page;
mod agreements_step;
mod check_card;
mod check_day;
mod held_card;
mod meeting_due;
mod new_agreement;
mod not_done;
mod trail;
mod whole_agreement;
mod words;

pub use agreement_page::AgreementPage;
pub use agreements_page::AgreementsPage;
pub use agreements_step::AgreementsStep;
pub use meeting_due::MeetingDue;
pub use words::agreement_line;
