//! Finished questionnaires.

use dioxus::prelude::*;

use super::confirm_delete::ConfirmDelete;
use crate::i18n::{date_short, use_language, use_texts};
use crate::questionnaire::{FillIn, FillInId, use_desk};
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, ItemList};

/// Newest first; each can be read, corrected, compared with the one before it, or deleted.
#[component]
pub(super) fn HistoryList(finished: Vec<(FillInId, FillIn)>) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let language = use_language()();
    let earlier: Vec<Option<FillInId>> = (0..finished.len()).map(|index| one_before(&finished, index)).collect();
    rsx! {
        Card { heading: texts.history_heading().to_string(),
            ItemList {
                for ((id , fill_in) , earlier) in finished.into_iter().zip(earlier) {
                    li { key: "{id}",
                        h3 { "{date_short(fill_in.finished.unwrap_or(fill_in.started).date(), language)}" }
                        div { class: "stack",
                            ButtonLink { to: Route::SummaryPage { fill_in: id.clone() }, {texts.history_summary()} }
                            ButtonLink { icon: IconName::Edit, to: Route::ReviewPage { fill_in: id.clone() }, {texts.history_answers()} }
                            if let Some(then) = earlier {
                                ButtonLink {
                                    icon: IconName::Compare,
                                    to: Route::ComparePage { then, now: id.clone() },
                                    {texts.history_compare()}
                                }
                            }
                            ConfirmDelete {
                                id: id.clone(),
                                what: texts.delete_record().to_string(),
                                ondelete: move |()| desk.delete(&id),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The one finished before it, of the same questionnaire. `finished` is newest first.
fn one_before(finished: &[(FillInId, FillIn)], index: usize) -> Option<FillInId> {
    let (_, this) = finished.get(index)?;
    finished
        .iter()
        .skip(index + 1)
        .find(|(_, other)| other.questionnaire == this.questionnaire)
        .map(|(id, _)| id.clone())
}
