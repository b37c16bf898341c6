//! The report as plain text, for the clipboard and the share sheet.

use chrono::NaiveDate;

use crate::i18n::{Language, date_short, texts};
use crate::report::summary::Block;
use crate::report::summary_text::block_text;

/// What stands above and below the blocks, on paper and in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    pub title: String,
    /// From which day to which.
    pub period: String,
    pub made: String,
    /// Below the blocks: about ups and downs, and what this is.
    pub lines: Vec<String>,
}

impl Frame {
    /// In the language of the report.
    pub fn new((from, until): (NaiveDate, NaiveDate), today: NaiveDate, blocks: &[Block], language: Language) -> Self {
        let texts = texts(language);
        let has_measures = blocks.iter().any(|block| block.code == "measures");
        let ups_and_downs = has_measures.then(|| texts.compare_lead().to_owned());
        Self {
            title: texts.report_sheet_title().to_owned(),
            period: texts.report_from_until(date_short(from, language), date_short(until, language)),
            made: texts.report_made(date_short(today, language)),
            lines: ups_and_downs.into_iter().chain([texts.report_footer().to_owned()]).collect(),
        }
    }
}

/// The whole of it.
pub fn report_text(frame: &Frame, blocks: &[Block], language: Language) -> String {
    let blocks: String = blocks.iter().map(|block| block_text(block, texts(language))).collect();
    let Frame { title, period, made, lines } = frame;
    format!("{title}\n{period}\n{made}\n{blocks}\n{}\n", lines.join("\n"))
}
