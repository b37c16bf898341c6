//! The summary for the therapist or the occupational physician: whole blocks, ticked by the person (domain.md §1.4, M15).
//!
//! Unlike the manager's paper it may hold kept lines, for the person hands it to somebody they trust. What they think of
//! telling is on no paper at all.

use crate::i18n::{Language, Texts, texts};
use crate::meeting::preparation::{
    Answer, HardPart, HardTask, HealthPart, Line, LinePlace, LineRow, MOST, Meeting, Proposal, ProposalPart,
};
use crate::meeting::sharing::{WeekReader, WeekRow, pattern_rows, period, place_name, when};
use crate::report::summary::{Answered, Block, Entry};
use crate::report::summary_text::block_text;

/// The blocks with something in them. Readiness and health begin without a tick.
pub fn blocks(
    meeting: &Meeting,
    agreements: &[String],
    said: impl Fn(&str) -> Option<String>,
    language: Language,
) -> Vec<Block> {
    let texts = texts(language);
    let rows = |rows: &[LineRow]| rows.iter().filter_map(|row| named(&row.line.text, Vec::new())).collect();
    let mut blocks = vec![
        block("talk", texts.meeting_name_basics(), basics(meeting, language)),
        block("aim", texts.place_aim(), named(&meeting.aim.text, Vec::new()).into_iter().collect()),
        block("can", texts.shared_can(), rows(&meeting.can)),
        block("hard", texts.shared_hard(), hard(meeting, texts)),
        block("proposals", texts.shared_proposals(), proposals(meeting, language)),
        block("return", texts.shared_pattern(), pattern(meeting, language)),
        block("questions", texts.shared_questions(), rows(&meeting.questions)),
        block("answers", texts.card_answers(), answers(meeting, said)),
        block(
            "agreements",
            texts.therapist_agreements(),
            agreements.iter().filter_map(|words| named(words, Vec::new())).collect(),
        ),
        Block { ticked: false, ..block("readiness", texts.therapist_readiness(), readiness(meeting, texts)) },
        Block { ticked: false, ..block("health", texts.health_heading(), health(meeting, texts)) },
    ];
    blocks.retain(|block| !block.entries.is_empty());
    blocks
}

/// The ticked blocks as plain text, headed and closed like the sheet.
pub fn therapist_text(blocks: &[Block], day: &str, texts: Texts) -> String {
    let blocks: String = blocks.iter().filter(|block| block.ticked).map(|block| block_text(block, texts)).collect();
    format!("{}\n{day}\n{blocks}\n{}\n", texts.therapist_title(), texts.sheet_footer())
}

fn block(code: &str, title: &str, entries: Vec<Entry>) -> Block {
    Block { code: code.to_owned(), title: title.to_owned(), ticked: true, entries }
}

/// Something with a name in the person's words; `None` without any words at all.
fn named(name: &str, details: Vec<Answered>) -> Option<Entry> {
    let name = name.trim().to_owned();
    (!name.is_empty() || !details.is_empty()).then_some(Entry::Row { name, details })
}

fn answered(label: &str, words: &str) -> Option<Answered> {
    let words = words.trim();
    (!words.is_empty()).then(|| Answered { label: label.to_owned(), answers: vec![words.to_owned()] })
}

fn line(place: &LinePlace, line: &Line, texts: Texts) -> Option<Entry> {
    answered(place_name(place, texts), &line.text).map(Entry::Line)
}

fn basics(meeting: &Meeting, language: Language) -> Vec<Entry> {
    let texts = texts(language);
    let basics = &meeting.basics;
    let day = when(basics, language).and_then(|when| answered(texts.place_when(), &when)).map(Entry::Line);
    let lines =
        [(LinePlace::Place, &basics.place), (LinePlace::Who, &basics.who), (LinePlace::WithMe, &basics.with_me)];
    day.into_iter().chain(lines.into_iter().filter_map(|(place, words)| line(&place, words, texts))).collect()
}

fn hard(meeting: &Meeting, texts: Texts) -> Vec<Entry> {
    let [_, details @ ..] = HardPart::ALL;
    let row = |row: &HardTask| {
        let name = |part| place_name(&LinePlace::Hard(String::new(), part), texts);
        let details = details.iter().filter_map(|part| answered(name(*part), &row.line(*part).text));
        named(&row.task.text, details.collect())
    };
    meeting.hard.iter().filter_map(row).collect()
}

fn proposals(meeting: &Meeting, language: Language) -> Vec<Entry> {
    let texts = texts(language);
    let row = |row: &Proposal| {
        let [_, parts @ ..] = ProposalPart::ALL;
        let name = |part| place_name(&LinePlace::Proposal(String::new(), part), texts);
        let days = period(row.from, row.until, language).and_then(|days| answered(texts.shared_days(), &days));
        let parts = parts.iter().filter_map(|part| answered(name(*part), &row.line(*part).text));
        let asked = row.ask.then(|| answered(texts.therapist_asked(), texts.yes())).flatten();
        let words: Vec<Answered> = days.into_iter().chain(parts).collect();
        // A tick at a row without words says nothing.
        let asked = asked.filter(|_| !row.change.is_empty() || !words.is_empty());
        named(&row.change.text, asked.into_iter().chain(words).collect())
    };
    let (asked, others): (Vec<&Proposal>, Vec<&Proposal>) = meeting.proposals.iter().partition(|row| row.ask);
    asked.into_iter().chain(others).filter_map(row).collect()
}

fn pattern(meeting: &Meeting, language: Language) -> Vec<Entry> {
    let texts = texts(language);
    let week = |row: WeekRow| {
        let answers = row.cells(texts);
        Entry::Line(Answered { label: row.name(texts), answers })
    };
    let weeks = pattern_rows(&meeting.pattern, WeekReader::Trusted, language).into_iter().map(week);
    weeks.chain(line(&LinePlace::IfBad, &meeting.pattern.if_bad, texts)).collect()
}

fn answers(meeting: &Meeting, said: impl Fn(&str) -> Option<String>) -> Vec<Entry> {
    let entry = |row: &Answer| {
        let own = Some(row.own_line.trim()).filter(|words| !words.is_empty()).map(str::to_owned);
        match own.or_else(|| said(&row.said)) {
            Some(said) => answered(&said, &row.answer).map(Entry::Line),
            None => named(&row.answer, Vec::new()),
        }
    };
    meeting.answers.iter().filter_map(entry).collect()
}

fn readiness(meeting: &Meeting, texts: Texts) -> Vec<Entry> {
    let own = &meeting.own;
    let ready = own.ready.map(|number| texts.therapist_ready_number(number, MOST)).unwrap_or_default();
    let lines = [
        (texts.therapist_ready(), ready.as_str()),
        (texts.therapist_ready_words(), &own.ready_words),
        (texts.therapist_pressure(), &own.pressure),
    ];
    lines.into_iter().filter_map(|(label, words)| answered(label, words)).map(Entry::Line).collect()
}

fn health(meeting: &Meeting, texts: Texts) -> Vec<Entry> {
    let entry = |part| {
        let place = LinePlace::Health(part);
        line(&place, meeting.line(&place)?, texts)
    };
    HealthPart::ALL.into_iter().filter_map(entry).collect()
}
