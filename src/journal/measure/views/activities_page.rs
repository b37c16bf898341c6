//! The three activities: hard now, to go better.

use dioxus::prelude::*;

use super::activity_fields::{ActivityFields, NewActivity};
use super::activity_offer::ActivityOffer;
use super::words::measure_name;
use crate::i18n::{Texts, use_texts};
use crate::journal::At;
use crate::journal::measure::{MeasureId, Measures, MeasuresChange, offered};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{Button, ButtonLink, Card, IconName, ItemList, Look, PageHeading, UndoNotice};

/// Those in use, what the questionnaire offers, one typed, and those put away. The heading takes the focus when there is
/// a new one.
#[component]
pub fn ActivitiesPage(hard_tasks: Callback<(), Vec<String>>) -> Element {
    let texts = use_texts();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let mut put_away = use_signal(|| None::<MeasureId>);
    let measures = measures.unwrap_or_default();
    let tasks = offered(&hard_tasks.call(()), &measures);
    let (used, away): (Vec<_>, Vec<_>) =
        measures.activities.iter().cloned().partition(|activity| activity.put_away.is_none());
    let none_at_work = !used.is_empty() && used.iter().all(|activity| !activity.at_work);
    let count = measures.activities.len();
    let has_room = measures.has_room();
    let bring_back = move |id: MeasureId| {
        page::focus("page-heading");
        change.call(MeasuresChange::BringBack(id));
        put_away.set(None);
    };
    let undo = put_away().map(|id| (texts.measure_put_away_done(measure_name(&id, &measures, texts)), id));
    rsx! {
        PageHeading { text: texts.activity_title().to_string(), subject: count.to_string() }
        p { class: "lead", {texts.activity_lead()} }
        if let Some((said, id)) = undo {
            UndoNotice {
                said,
                onundo: {
                    let mut bring_back = bring_back;
                    move |()| bring_back(id.clone())
                },
            }
        }
        for (place , activity) in used.into_iter().enumerate() {
            ActivityFields {
                key: "{activity.id}",
                place: place + 1,
                activity,
                measures: measures.clone(),
                change,
                onaway: move |id| put_away.set(Some(id)),
            }
        }
        if none_at_work {
            p { class: "hint", {texts.activity_none_at_work()} }
        }
        if !has_room {
            p { {texts.activity_full()} }
        } else {
            if !tasks.is_empty() {
                ActivityOffer { key: "offer-{count}", tasks, measures: measures.clone(), change }
            }
            for count in [count] {
                NewActivity { key: "new-{count}", measures: measures.clone(), change }
            }
        }
        if !away.is_empty() {
            Card { heading: texts.measure_away_heading().to_string(),
                ItemList {
                    for id in away.into_iter().map(|activity| MeasureId::Activity(activity.id)) {
                        {away_item(id, &measures, texts, has_room.then(|| Callback::new(bring_back)))}
                    }
                }
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Measures }, {texts.measure_back()} }
    }
}

/// Its name, which leads to its values, and the way back when there is room.
fn away_item(id: MeasureId, measures: &Measures, texts: Texts, bring_back: Option<Callback<MeasureId>>) -> Element {
    let name = measure_name(&id, measures, texts);
    let stored = String::from(id.clone());
    rsx! {
        li { key: "{stored}",
            Link { to: Route::JournalPages { at: At::Measure(stored.clone()) },
                span { dir: "auto", "{name}" }
            }
            if let Some(bring_back) = bring_back {
                Button {
                    look: Look::Quiet,
                    label: texts.measure_bring_back_named(&name),
                    onpress: move |()| bring_back.call(id.clone()),
                    {texts.measure_bring_back()}
                }
            }
        }
    }
}
