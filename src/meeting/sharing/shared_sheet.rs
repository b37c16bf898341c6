//! All that the manager gets to read.

use super::pattern_rows::{WeekReader, WeekRow, pattern_rows};
use super::{period, place_name, when};
use crate::i18n::{Language, Texts, texts};
use crate::meeting::preparation::{HardPart, HardTask, HealthPart, Line, LinePlace, Meeting, Proposal, ProposalPart};

/// More signs than this are printed in smaller letters, to stay on one page as long as it can be read.
const MANY: usize = 3_000;

/// The manager's paper in one language: words that are shared, as they were typed, and numbers that are shared. The
/// agenda of domain.md §4.2 gives the order. Health has no name on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSheet {
    pub language: Language,
    pub title: &'static str,
    /// When the talk is.
    pub when: Option<String>,
    /// Those with something in them.
    pub blocks: Vec<SharedBlock>,
    pub footer: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedBlock {
    pub title: &'static str,
    /// Each of one or more parts that belong together.
    pub entries: Vec<Vec<SharedPart>>,
    /// The return pattern; only one block has it.
    pub weeks: Vec<WeekRow>,
}

/// Words, and what they are called when they need a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedPart {
    pub label: Option<&'static str>,
    pub words: String,
    /// The person's own words: in the language they write, whatever that of the paper.
    pub is_own: bool,
}

impl SharedSheet {
    /// What of this preparation may leave.
    pub fn of(meeting: &Meeting, language: Language) -> Self {
        let texts = texts(language);
        let (asked, others): (Vec<&Proposal>, Vec<&Proposal>) = meeting.proposals.iter().partition(|row| row.ask);
        let proposals = |rows: Vec<&Proposal>| rows.into_iter().map(|row| proposal(row, language)).collect();
        let lines = |lines: Vec<&Line>| lines.into_iter().map(|line| part(line, None).into_iter().collect()).collect();
        let mut blocks = vec![
            block(texts.shared_people(), people(meeting, texts)),
            block(texts.place_aim(), lines(vec![&meeting.aim])),
            block(texts.shared_can(), lines(meeting.can.iter().map(|row| &row.line).collect())),
            block(texts.shared_hard(), meeting.hard.iter().map(|row| hard_task(row, texts)).collect()),
            block(texts.shared_asked(), proposals(asked)),
            block(texts.shared_proposals(), proposals(others)),
            SharedBlock {
                weeks: pattern_rows(&meeting.pattern, WeekReader::Manager, language),
                ..block(texts.shared_pattern(), vec![labelled(&meeting.pattern.if_bad, &LinePlace::IfBad, texts)])
            },
            block(texts.shared_questions(), lines(meeting.questions.iter().map(|row| &row.line).collect())),
            block(texts.shared_more(), lines(health_lines(meeting))),
        ];
        blocks.retain(|block| !block.entries.is_empty() || !block.weeks.is_empty());
        Self {
            language,
            title: texts.shared_title(),
            when: Some(&meeting.basics).filter(|basics| basics.when_shared).and_then(|basics| when(basics, language)),
            blocks,
            footer: texts.shared_footer(),
        }
    }

    /// Nothing is shared yet.
    pub fn is_empty(&self) -> bool {
        self.when.is_none() && self.blocks.is_empty()
    }

    /// Whether it needs smaller letters on paper.
    pub fn is_long(&self) -> bool {
        let entries = self.blocks.iter().flat_map(|block| block.entries.iter().flatten());
        let tasks = self.blocks.iter().flat_map(|block| &block.weeks).filter_map(|week| week.tasks.as_deref());
        let words = entries.map(|part| part.words.as_str()).chain(tasks);
        words.map(|words| words.chars().count()).sum::<usize>() > MANY
    }
}

fn block(title: &'static str, mut entries: Vec<Vec<SharedPart>>) -> SharedBlock {
    entries.retain(|parts| !parts.is_empty());
    SharedBlock { title, entries, weeks: Vec::new() }
}

/// Every word of the person on the paper comes from here.
fn part(line: &Line, label: Option<&'static str>) -> Option<SharedPart> {
    line.for_manager().map(|words| SharedPart { label, words: words.to_owned(), is_own: true })
}

fn labelled(line: &Line, place: &LinePlace, texts: Texts) -> Vec<SharedPart> {
    part(line, Some(place_name(place, texts))).into_iter().collect()
}

fn people(meeting: &Meeting, texts: Texts) -> Vec<Vec<SharedPart>> {
    let basics = &meeting.basics;
    let lines =
        [(&basics.place, LinePlace::Place), (&basics.who, LinePlace::Who), (&basics.with_me, LinePlace::WithMe)];
    lines.map(|(line, place)| labelled(line, &place, texts)).into()
}

fn hard_task(row: &HardTask, texts: Texts) -> Vec<SharedPart> {
    let name = |part: HardPart| place_name(&LinePlace::Hard(String::new(), part), texts);
    let parts = HardPart::ALL.map(|one| part(row.line(one), (one != HardPart::Task).then(|| name(one))));
    parts.into_iter().flatten().collect()
}

/// Its days belong to the line of the change: they leave with it or not at all.
fn proposal(row: &Proposal, language: Language) -> Vec<SharedPart> {
    let texts = texts(language);
    let days = row.change.for_manager().and_then(|_| period(row.from, row.until, language));
    let days = days.map(|words| SharedPart { label: Some(texts.shared_days()), words, is_own: false });
    let named = |one: ProposalPart| {
        let name = place_name(&LinePlace::Proposal(String::new(), one), texts);
        part(row.line(one), (one != ProposalPart::Change).then_some(name))
    };
    let [change, others @ ..] = ProposalPart::ALL;
    named(change).into_iter().chain(days).chain(others.into_iter().filter_map(named)).collect()
}

fn health_lines(meeting: &Meeting) -> Vec<&Line> {
    HealthPart::ALL.into_iter().filter_map(|part| meeting.line(&LinePlace::Health(part))).collect()
}
