//! How often a measure is asked, and whether at all.

use dioxus::prelude::*;

use super::rhythm_field::RhythmField;
use super::words::measure_name;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::measure::{Definition, MeasureId, Measures, MeasuresChange};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, UndoNotice};

/// For what is asked; scores from paper are not.
#[component]
pub(super) fn MeasureSettings(measure: MeasureId, measures: Measures, change: Callback<MeasuresChange>) -> Element {
    let texts = use_texts();
    let mut put_away = use_signal(|| false);
    let definition = Definition::of(&measure, &measures);
    let name = measure_name(&measure, &measures, texts);
    let (asked, away, back) = (measure.clone(), measure.clone(), measure.clone());
    let own = match &measure {
        MeasureId::Own(id) => Some(At::OwnMeasure(id.clone())),
        MeasureId::Activity(_) => Some(At::Activities),
        _ => None,
    };
    let is_full = matches!(measure, MeasureId::Activity(_)) && !measures.has_room();
    let bring_back = move || {
        page::focus("measure-settings");
        change.call(MeasuresChange::BringBack(back.clone()));
        put_away.set(false);
    };
    rsx! {
        Card {
            h2 { id: "measure-settings", tabindex: "-1", {texts.measure_asking_heading()} }
            if definition.in_use {
                RhythmField {
                    days: definition.every_days,
                    onchange: move |days| change.call(MeasuresChange::Rhythm(asked.clone(), days)),
                }
                p { class: "hint", {texts.measure_put_away_hint()} }
                Button {
                    look: Look::Quiet,
                    onpress: move |()| {
                        change.call(MeasuresChange::PutAway(away.clone(), clock::now()));
                        put_away.set(true);
                    },
                    {texts.measure_put_away()}
                }
            } else if put_away() {
                UndoNotice {
                    said: texts.measure_put_away_done(&name),
                    onundo: {
                        let mut bring_back = bring_back.clone();
                        move |()| bring_back()
                    },
                }
            } else {
                p { {texts.measure_is_away()} }
                if is_full {
                    p { {texts.activity_full()} }
                } else {
                    Button {
                        onpress: {
                            let mut bring_back = bring_back.clone();
                            move |()| bring_back()
                        },
                        {texts.measure_bring_back()}
                    }
                }
            }
            if let Some(at) = own {
                ButtonLink { icon: IconName::Edit, to: Route::JournalPages { at }, {texts.measure_own_change()} }
            }
        }
    }
}
