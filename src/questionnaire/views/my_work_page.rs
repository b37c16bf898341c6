//! The page about the person's work: the questionnaire to fill in, to go on with, to look back at.

use dioxus::prelude::*;

use super::history_list::HistoryList;
use super::open_file::OpenFile;
use super::resume_card::ResumeCard;
use super::start_card::StartCard;
use crate::i18n::use_texts;
use crate::questionnaire::fill_in::{history, open_draft};
use crate::questionnaire::shelf::{PRE_CONSULT_WORK, use_shelf};
use crate::questionnaire::use_desk;
use crate::ui::PageHeading;

/// Drafts first, then what can be started, then the history.
#[component]
pub fn MyWorkPage() -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let shelf = use_shelf();
    let all = desk.read_all();
    let finished: Vec<_> = history(&all).into_iter().cloned().collect();
    let mut names = vec![PRE_CONSULT_WORK.to_owned()];
    names.extend(shelf.own_names());
    let places = names.into_iter().map(|name| (open_draft(&all, &name).cloned(), name));
    let other_drafts: Vec<_> = all
        .iter()
        .filter(|(id, fill_in)| {
            fill_in.finished.is_none() && open_draft(&all, &fill_in.questionnaire).is_none_or(|(open, _)| open != id)
        })
        .cloned()
        .collect();
    rsx! {
        // A deleted entry takes the focus with it; counting them gives it back to the heading.
        PageHeading { text: texts.nav_work().to_string(), subject: all.len().to_string() }
        p { class: "lead", {texts.work_lead()} }
        for (draft , name) in places {
            match draft {
                Some((id, fill_in)) => rsx! {
                    ResumeCard { key: "{id}", id, fill_in }
                },
                None => rsx! {
                    StartCard { key: "{name}", name: name.clone(), again: finished.iter().any(|(_, done)| done.questionnaire == name) }
                },
            }
        }
        for (id , fill_in) in other_drafts {
            ResumeCard { key: "{id}", id, fill_in }
        }
        if !finished.is_empty() {
            HistoryList { finished }
        }
        OpenFile {}
    }
}
