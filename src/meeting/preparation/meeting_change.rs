//! What a person can do to a preparation.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{
    Answer, HardTask, LinePlace, LineRow, MOST_ASKED, Meeting, MeetingHow, MeetingRow, PatternWeek, Proposal, RowList,
};

/// One thing the person did. Words and choices for a row that is not there begin it, so that nothing is lost; ratings
/// above 10 and a fourth proposal to ask change nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum MeetingChange {
    Text(LinePlace, String),
    /// Share it, or keep it.
    Share(LinePlace, bool),
    /// Share it although there are words in it that were asked about.
    LetGo(LinePlace, bool),
    Date(Option<NaiveDate>),
    Time(Option<NaiveTime>),
    Minutes(Option<u16>),
    How(Option<MeetingHow>),
    /// The days of a proposal: from, and until.
    Period(String, Option<NaiveDate>, Option<NaiveDate>),
    /// "I will ask this."
    Ask(String, bool),
    /// Minutes a week in the contract.
    Contract(Option<u32>),
    /// The first day of the return pattern.
    Starts(Option<NaiveDate>),
    /// All weeks anew, as from a pattern to start with.
    Weeks(Vec<PatternWeek>),
    Week(String, WeekPart),
    Answer(String, AnswerPart),
    Own(OwnPart, String),
    Ready(Option<u8>),
    /// In this place, or at the end when there are fewer.
    Put(usize, MeetingRow),
    Remove(RowList, String),
    Held(Option<NaiveDate>),
}

/// What a week of the return pattern asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekPart {
    Days(Option<u8>),
    Minutes(Option<u32>),
    LookBack(Option<NaiveDate>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerPart {
    /// Which line of the app it answers.
    Said(String),
    OwnLine(String),
    Answer(String),
    OnCard(bool),
}

/// A field for the person alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnPart {
    ReadyWords,
    Pressure,
    TellingPros,
    TellingCons,
    AskFirst,
}

/// The top of the scale of readiness.
pub const MOST: u8 = 10;

impl MeetingChange {
    /// The preparation with this change made; the first change begins one.
    pub fn apply(self, before: Option<Meeting>, now: NaiveDateTime) -> Meeting {
        let mut meeting = before.unwrap_or_else(|| Meeting::new(now));
        meeting.edited = now;
        match self {
            Self::Text(place, text) => write(&mut meeting, &place, text),
            Self::Share(place, shared) => share(&mut meeting, &place, shared),
            Self::LetGo(place, let_go) => {
                if let Some(line) = meeting.line_mut(&place) {
                    line.let_go = let_go;
                }
            }
            Self::Date(date) => meeting.basics.date = date,
            Self::Time(time) => meeting.basics.time = time,
            Self::Minutes(minutes) => meeting.basics.minutes = minutes,
            Self::How(how) => meeting.basics.how = how,
            Self::Period(id, from, until) => {
                begin(&mut meeting, MeetingRow::Proposal(Proposal::new(id.clone())));
                if let Some(row) = meeting.proposals.iter_mut().find(|row| row.id == id) {
                    (row.from, row.until) = (from, until);
                }
            }
            Self::Ask(id, ask) => mark_asked(&mut meeting, &id, ask),
            Self::Contract(minutes) => meeting.pattern.contract = minutes,
            Self::Starts(day) => meeting.pattern.starts = day,
            Self::Weeks(weeks) => meeting.pattern.weeks = weeks,
            Self::Week(id, part) => write_week(&mut meeting, &id, part),
            Self::Answer(id, part) => write_answer(&mut meeting, &id, part),
            Self::Own(part, words) => *own_mut(&mut meeting, part) = words,
            Self::Ready(number) => {
                if number.is_none_or(|number| number <= MOST) {
                    meeting.own.ready = number;
                }
            }
            Self::Put(place, row) => meeting.put(place, row),
            Self::Remove(list, id) => meeting.remove(list, &id),
            Self::Held(day) => meeting.held = day,
        }
        meeting
    }
}

fn begin(meeting: &mut Meeting, row: MeetingRow) {
    meeting.put(usize::MAX, row);
}

/// The row of this place, if it is not there.
fn begin_at(meeting: &mut Meeting, place: &LinePlace) {
    match place {
        LinePlace::Can(id) => begin(meeting, MeetingRow::Can(LineRow::new(id.clone()))),
        LinePlace::Hard(id, _) => begin(meeting, MeetingRow::Hard(HardTask::new(id.clone()))),
        LinePlace::Proposal(id, _) => begin(meeting, MeetingRow::Proposal(Proposal::new(id.clone()))),
        LinePlace::Week(id) | LinePlace::WeekTasks(id) => {
            begin(meeting, MeetingRow::Week(PatternWeek::new(id.clone())));
        }
        LinePlace::Question(id) => begin(meeting, MeetingRow::Question(LineRow::new(id.clone()))),
        _ => {}
    }
}

fn write(meeting: &mut Meeting, place: &LinePlace, text: String) {
    begin_at(meeting, place);
    if let Some(line) = meeting.line_mut(place) {
        line.write(text);
    }
}

/// A row that is kept before its first word is written stays kept.
fn share(meeting: &mut Meeting, place: &LinePlace, shared: bool) {
    begin_at(meeting, place);
    match place {
        LinePlace::When => meeting.basics.when_shared = shared,
        LinePlace::Week(id) => {
            if let Some(week) = meeting.pattern.weeks.iter_mut().find(|week| week.id == *id) {
                week.shared = shared;
            }
        }
        place => {
            if let Some(line) = meeting.line_mut(place) {
                line.shared = shared;
            }
        }
    }
}

fn mark_asked(meeting: &mut Meeting, id: &str, ask: bool) {
    begin(meeting, MeetingRow::Proposal(Proposal::new(id.to_owned())));
    let others = meeting.proposals.iter().filter(|row| row.ask && row.id != id).count();
    if let Some(row) = meeting.proposals.iter_mut().find(|row| row.id == id) {
        row.ask = ask && others < MOST_ASKED;
    }
}

fn write_week(meeting: &mut Meeting, id: &str, part: WeekPart) {
    begin(meeting, MeetingRow::Week(PatternWeek::new(id.to_owned())));
    let Some(week) = meeting.pattern.weeks.iter_mut().find(|week| week.id == id) else { return };
    match part {
        WeekPart::Days(days) => week.days = days,
        WeekPart::Minutes(minutes) => week.minutes = minutes,
        WeekPart::LookBack(day) => week.look_back = day,
    }
}

fn write_answer(meeting: &mut Meeting, id: &str, part: AnswerPart) {
    begin(meeting, MeetingRow::Answer(Answer { id: id.to_owned(), ..Answer::default() }));
    let Some(row) = meeting.answers.iter_mut().find(|row| row.id == id) else { return };
    match part {
        AnswerPart::Said(said) => row.said = said,
        AnswerPart::OwnLine(words) => row.own_line = words,
        AnswerPart::Answer(words) => row.answer = words,
        AnswerPart::OnCard(on_card) => row.on_card = on_card,
    }
}

fn own_mut(meeting: &mut Meeting, part: OwnPart) -> &mut String {
    match part {
        OwnPart::ReadyWords => &mut meeting.own.ready_words,
        OwnPart::Pressure => &mut meeting.own.pressure,
        OwnPart::TellingPros => &mut meeting.own.telling_pros,
        OwnPart::TellingCons => &mut meeting.own.telling_cons,
        OwnPart::AskFirst => &mut meeting.own.ask_first,
    }
}
