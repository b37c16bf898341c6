//! Keeping an answer from a rehearsal for the person's card.

use super::RehearsalLine;
use crate::meeting::preparation::{Answer, AnswerPart, Meeting, MeetingChange, MeetingRow};

/// Above so many characters an answer is long for a card of half a page.
pub const LONG: usize = 400;

/// What keeps the answer to this line on the card, under this id. One that was kept before is written anew; what the
/// person removed meanwhile comes back. Nothing for an answer without words.
pub fn keep(line: &RehearsalLine, id: &str, meeting: &Meeting) -> Vec<MeetingChange> {
    let answer = line.answer.trim();
    if answer.is_empty() {
        return Vec::new();
    }
    if meeting.answers.iter().any(|row| row.id == id) {
        return vec![
            MeetingChange::Answer(id.to_owned(), AnswerPart::Answer(answer.to_owned())),
            MeetingChange::Answer(id.to_owned(), AnswerPart::OnCard(true)),
        ];
    }
    let row = Answer {
        id: id.to_owned(),
        said: line.said().map(|said| said.code().to_owned()).unwrap_or_default(),
        own_line: line.own.clone(),
        answer: answer.to_owned(),
        on_card: true,
    };
    vec![MeetingChange::Put(usize::MAX, MeetingRow::Answer(row))]
}

/// Whether what is typed is what stands on the card.
pub fn is_kept(line: &RehearsalLine, meeting: &Meeting) -> bool {
    kept_answer(line, meeting).is_some_and(|row| row.on_card && row.answer == line.answer.trim())
}

/// What was kept of this line and is still there.
pub fn kept_answer<'a>(line: &RehearsalLine, meeting: &'a Meeting) -> Option<&'a Answer> {
    let id = line.kept.as_ref()?;
    meeting.answers.iter().find(|row| row.id == *id)
}

/// What the person wrote to this line in the preparation, besides what was kept of it here.
pub fn prepared<'a>(line: &RehearsalLine, meeting: &'a Meeting) -> Vec<&'a str> {
    let to_same = |row: &&Answer| match line.said() {
        Some(said) => row.said == said.code(),
        None => row.said.is_empty() && row.own_line.trim() == line.own,
    };
    let rows = meeting.answers.iter().filter(to_same).filter(|row| line.kept.as_ref() != Some(&row.id));
    rows.map(|row| row.answer.trim()).filter(|answer| !answer.is_empty()).collect()
}

/// Words taken over after those that are there: nothing that was typed is lost.
pub fn taken_over(typed: &str, example: &str) -> String {
    match typed.trim_end() {
        "" => example.to_owned(),
        typed => format!("{typed}\n{example}"),
    }
}
