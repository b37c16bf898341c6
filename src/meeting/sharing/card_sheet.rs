//! The card for the person's own hand: what to say, in large letters.

use super::period;
use crate::i18n::{Language, Texts, texts};
use crate::meeting::preparation::{Answer, MOST_ASKED, Meeting, Proposal};
use crate::meeting::presenting::{agenda, part_sentence};

/// More lines of what goes well than these do not help in a talk.
const MOST_CAN: usize = 4;

/// The person's own card. Lines that are kept stand on it as well, for nobody else reads it; nothing about health does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSheet {
    pub language: Language,
    /// How long the talk is; 0 when it was not said.
    pub minutes: u16,
    pub aim: Option<String>,
    /// The first few.
    pub can: Vec<String>,
    /// What will be asked, at most [`MOST_ASKED`].
    pub asks: Vec<Ask>,
    pub answers: Vec<CardAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub change: String,
    /// For which task, and from when until when.
    pub details: Vec<String>,
    pub plan_b: Option<String>,
}

/// What the manager may say, and the person's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardAnswer {
    pub said: Option<String>,
    pub answer: String,
}

impl CardSheet {
    /// `said` gives the words of a line of the app by its name, in the language of the card.
    pub fn of(meeting: &Meeting, language: Language, said: impl Fn(&str) -> Option<String>) -> Self {
        let asks = meeting.proposals.iter().filter(|row| row.ask && !row.change.is_empty());
        let answers = meeting.answers.iter().filter(|row| row.on_card && !row.answer.trim().is_empty());
        let said_words = |row: &Answer| written(&row.own_line).or_else(|| said(&row.said));
        Self {
            language,
            minutes: meeting.basics.minutes.unwrap_or_default(),
            aim: written(&meeting.aim.text),
            can: meeting.can.iter().filter_map(|row| written(&row.line.text)).take(MOST_CAN).collect(),
            asks: asks.take(MOST_ASKED).map(|row| ask(row, language)).collect(),
            answers: answers
                .map(|row| CardAnswer { said: said_words(row), answer: row.answer.trim().to_owned() })
                .collect(),
        }
    }

    /// The parts of the talk: from which to which minute, and a sentence to start with.
    pub fn agenda(&self, texts: Texts) -> impl Iterator<Item = (String, &'static str)> {
        let parts = agenda(self.minutes).into_iter();
        parts.map(move |(part, from, until)| (texts.agenda_minutes(from, until), part_sentence(part, texts)))
    }

    /// As plain text, in the order of the card.
    pub fn text(&self) -> String {
        let texts = texts(self.language);
        let mut blocks = vec![texts.card_title().to_owned()];
        let mut block = |title: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                blocks.push(format!("{}\n{}", title.to_uppercase(), lines.join("\n")));
            }
        };
        block(texts.place_aim(), self.aim.iter().cloned().collect());
        block(texts.shared_can(), self.can.iter().map(|line| format!("- {line}")).collect());
        block(texts.shared_asked(), self.asks.iter().map(|ask| ask_text(ask, texts)).collect());
        block(texts.card_answers(), self.answers.iter().map(answer_text).collect());
        block(
            texts.card_agenda(),
            self.agenda(texts).map(|(minutes, sentence)| format!("{minutes} {sentence}")).collect(),
        );
        block(texts.card_break_heading(), vec![texts.card_break().to_owned()]);
        blocks.join("\n\n") + "\n"
    }
}

fn written(words: &str) -> Option<String> {
    Some(words.trim()).filter(|words| !words.is_empty()).map(str::to_owned)
}

fn ask(row: &Proposal, language: Language) -> Ask {
    let details = [written(&row.task.text), period(row.from, row.until, language)];
    Ask {
        change: row.change.text.trim().to_owned(),
        details: details.into_iter().flatten().collect(),
        plan_b: written(&row.plan_b.text),
    }
}

fn ask_text(ask: &Ask, texts: Texts) -> String {
    let plan_b = ask.plan_b.iter().map(|plan| format!("{} {plan}", texts.sheet_label(texts.place_proposal_plan_b())));
    let lines: Vec<String> = ask.details.iter().cloned().chain(plan_b).map(|line| format!("\n  {line}")).collect();
    format!("- {}{}", ask.change, lines.concat())
}

fn answer_text(row: &CardAnswer) -> String {
    match &row.said {
        Some(said) => format!("- {said}\n  {}", row.answer),
        None => format!("- {}", row.answer),
    }
}
