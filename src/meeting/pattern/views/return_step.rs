//! The return pattern.

use dioxus::prelude::*;

use super::first_fields::FirstFields;
use super::good_to_know::good_to_know;
use super::pattern_choice::PatternChoice;
use super::week_fields::week_fields;
use super::words::{week_line, week_name};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::meeting::pattern::{copied, pattern_picture, pattern_table, week_start};
use crate::meeting::preparation::{LineField, LinePlace, MeetingChange, MeetingRow, OpenMeeting, PatternWeek, RowList};
use crate::platform::page;
use crate::ui::{BelowFold, Button, Card, FoldedRow, IconName, UndoNotice, use_after_render, use_announcer};
use crate::work::{WorkSaid, moment_id, use_country};

/// Something that can be taken back: its name, the sentence, and the change.
type Undone = (String, String, MeetingChange);

/// Weeks from a pattern or from nothing, each with days, hours, tasks and a day to look back; as a picture too.
#[component]
pub fn ReturnStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let announcer = use_announcer();
    let said = use_hook(|| said.call(()));
    let onchange = open.onchange;
    let pattern = &open.meeting.pattern;
    // The row that is on the device as soon as something is written in it.
    let mut draft = use_signal(|| None::<String>);
    let mut focused = use_signal(|| None::<String>);
    let mut undone = use_signal(|| None::<Undone>);
    // A field shows other words only when it is made anew.
    let mut taken = use_signal(|| 0_u32);
    use_after_render(focused().unwrap_or_default(), move || {
        if let Some(id) = focused.peek().as_ref() {
            page::focus(id);
        }
    });
    let mut weeks = pattern.weeks.clone();
    if let Some(id) = draft().filter(|id| !weeks.iter().any(|week| week.id == *id)) {
        weeks.push(PatternWeek::new(id));
    }
    let begin = move |()| {
        let id = moment_id(clock::now());
        focused.set(Some(format!("week-{id}-days")));
        draft.set(Some(id));
    };
    let now_there = pattern.weeks.clone();
    let choose = use_callback(move |rows: Vec<PatternWeek>| {
        let before = now_there.clone();
        let name = rows.first().map(|week| week.id.clone()).unwrap_or_default();
        onchange.call(MeetingChange::Weeks(rows));
        draft.set(None);
        undone.set(Some((name, texts.return_chosen().to_owned(), MeetingChange::Weeks(before))));
    });
    let now_there = pattern.weeks.clone();
    let copy = use_callback(move |id: String| {
        let Some(place) = now_there.iter().position(|week| week.id == id) else { return };
        let Some(week) = now_there.get(place) else { return };
        let id = moment_id(clock::now());
        focused.set(Some(format!("week-{id}-days")));
        let row = copied(week, id.clone());
        draft.set(Some(id));
        onchange.call(MeetingChange::Put(place + 1, MeetingRow::Week(row)));
        announcer.say(texts.return_copied(place + 2));
    });
    let meeting = open.meeting.clone();
    let remove = use_callback(move |id: String| {
        let kept = meeting.row(RowList::Weeks, &id);
        onchange.call(MeetingChange::Remove(RowList::Weeks, id.clone()));
        draft.set(None);
        match kept {
            Some((place, row)) => {
                undone.set(Some((id, texts.return_removed().to_owned(), MeetingChange::Put(place, row))));
            }
            None => page::focus("page-heading"),
        }
    });
    let choice = rsx! {
        PatternChoice {
            weeks: pattern.weeks.len(),
            contract: pattern.contract,
            hours_now: said.hours_now,
            onchoose: choose,
        }
    };
    rsx! {
        div { class: "chart-page return-step",
            div { class: "no-print",
                p { {texts.return_lead()} }
                p { {texts.return_may_stay_empty()} }
                {good_to_know(use_country()(), texts)}
                FirstFields { pattern: pattern.clone(), said: said.contract, onchange }
                if let Some((id, said, back)) = undone() {
                    UndoNotice {
                        said,
                        subject: id,
                        onundo: move |()| {
                            onchange.call(back.clone());
                            undone.set(None);
                            page::focus("page-heading");
                        },
                    }
                }
                BelowFold {
                    if pattern.weeks.is_empty() {
                        Card { heading: texts.return_start_from().to_string(), {choice} }
                    } else {
                        details { summary { {texts.return_start_again()} } {choice} }
                    }
                    h2 { {texts.return_weeks()} }
                    for (place , week) in weeks.iter().enumerate() {
                        FoldedRow {
                            key: "{week.id}",
                            line: week_line(place, week, week_start(pattern.starts, place), pattern.contract, language),
                            opened: draft().as_ref() == Some(&week.id),
                            {week_fields(
                                &week_name(place, None, language),
                                week,
                                week_start(pattern.starts, place),
                                language,
                                onchange,
                                copy,
                                remove,
                            )}
                        }
                    }
                    p { Button { icon: IconName::Add, onpress: begin, {texts.return_add()} } }
                    for taken_over in [taken()] {
                        LineField {
                            key: "{taken_over}",
                            line: pattern.if_bad.clone(),
                            place: LinePlace::IfBad,
                            label: texts.return_if_bad().to_string(),
                            hint: texts.return_if_bad_hint().to_string(),
                            onchange,
                        }
                    }
                    if pattern.if_bad.is_empty() {
                        p { {texts.return_if_bad_example()} }
                        p {
                            Button {
                                onpress: move |()| {
                                    let example = texts.return_if_bad_example().to_owned();
                                    onchange.call(MeetingChange::Text(LinePlace::IfBad, example));
                                    taken += 1;
                                    focused.set(Some(LinePlace::IfBad.field_id()));
                                },
                                {texts.return_if_bad_take()}
                            }
                        }
                    }
                }
            }
            if !pattern.weeks.is_empty() {
                BelowFold {
                    Card { heading: texts.return_picture().to_string(),
                        {pattern_picture(pattern, false, language)}
                        {pattern_table(pattern, false, language)}
                        div { class: "actions no-print",
                            Button { icon: IconName::Print, onpress: |()| page::print(), {texts.return_print()} }
                        }
                    }
                }
            }
        }
    }
}
