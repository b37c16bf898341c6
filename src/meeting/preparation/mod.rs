//! Preparing a talk: what the person wants to say and ask, line by line, each shared or kept (domain.md §4.1, §4.3).

mod contents;
mod copied;
mod example_words;
mod line;
mod line_place;
mod meeting_change;
mod meeting_document;
mod meeting_step;
mod rows;
mod stored;
mod talk_length;
mod talk_state;
mod talks;
mod tasks_said;
mod views;

#[cfg(test)]
mod tests;

pub use contents::{Contents, steps_begun};
pub use example_words::{is_example, own_words};
pub use line::Line;
pub use line_place::{HardPart, HealthPart, LinePlace, ProposalPart};
pub use meeting_change::{AnswerPart, MOST, MeetingChange, OwnPart, WeekPart};
pub use meeting_document::{
    Answer, Basics, HardTask, HealthLines, LineRow, MOST_ASKED, Meeting, MeetingHow, OwnThoughts, PatternWeek,
    Proposal, ReturnPattern,
};
pub use meeting_step::MeetingStep;
pub use rows::{MeetingRow, RowList};
pub use stored::{OpenMeeting, meetings, use_meeting};
pub use talk_length::{LENGTHS, NotALength, talk_length};
pub use talk_state::{NextUp, TalkState, next_up, talk_state};
pub use talks::Talks;
pub use tasks_said::not_taken_over;
pub use views::{LineField, MeetingPage, OverviewPage, ReadinessPage, ShareMark, StepPage, meeting_name, step_name};
