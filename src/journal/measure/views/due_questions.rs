//! One question after the other.

use dioxus::prelude::*;

use super::questions::question;
use super::value_field::ValueField;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::measure::{MeasureId, Measures, Reading, ReadingEdit, ValueProblem};
use crate::platform::page;
use crate::storage::{Month, MonthChange, use_month, use_store};
use crate::ui::{Button, Look, use_after_render, use_announcer};

/// A question on this card.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    measure: MeasureId,
    /// The value that was given here.
    reading: Option<String>,
    /// Answered once, or left open: the next one is shown.
    passed: bool,
}

/// Answered with one tap each and saved at once. The next question appears below and the answered ones stay, so that an
/// answer can be changed, and choosing with arrow keys is not taken away in the middle.
#[component]
pub(super) fn DueQuestions(
    measures: Vec<MeasureId>,
    /// Whether a question was left open.
    ondone: EventHandler<bool>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let announcer = use_announcer();
    let today = use_hook(clock::today);
    let (month, change) = use_month::<Reading>(Month::key(today));
    let month = month.unwrap_or_default();
    let mut asked = use_signal(|| {
        measures.into_iter().map(|measure| Asked { measure, reading: None, passed: false }).collect::<Vec<_>>()
    });
    let all = use_store().read(&Measures::key()).unwrap_or_default();
    use_after_render(String::new(), || page::focus("measures-asked"));
    let total = asked.read().len();
    let passed = asked.read().iter().take_while(|one| one.passed).count();
    let left_open = move || asked.peek().iter().any(|one| one.reading.is_none());

    let known = all.clone();
    let pass = use_callback(move |at: usize| {
        if asked.peek().get(at).is_none_or(|one| one.passed) {
            return;
        }
        if let Some(one) = asked.write().get_mut(at) {
            one.passed = true;
        }
        announcer.say(match asked.peek().get(at + 1) {
            Some(next) => texts.measure_next(question(&next.measure, &known, today, texts, language)),
            None => texts.measure_all_done().to_owned(),
        });
    });
    let answer = use_callback(move |(at, value): (usize, Option<f64>)| {
        let Some(Asked { measure, reading, .. }) = asked.peek().get(at).cloned() else { return };
        let now = clock::now();
        let kept = match (reading, value) {
            (Some(id), Some(value)) => {
                change.call(MonthChange::Edit(id.clone(), ReadingEdit::Value(value), now));
                Some(id)
            }
            (Some(id), None) => {
                change.call(MonthChange::Remove(id));
                None
            }
            (None, Some(value)) => {
                let reading = Reading::new(measure, today, value, now);
                let id = reading.id.clone();
                change.call(MonthChange::Add(reading));
                Some(id)
            }
            (None, None) => return,
        };
        if let Some(one) = asked.write().get_mut(at) {
            one.reading = kept;
        }
        pass.call(at);
    });
    let shown: Vec<(usize, Asked)> = asked().into_iter().enumerate().take(passed + 1).collect();
    rsx! {
        section { class: "card",
            h2 { id: "measures-asked", tabindex: "-1", {texts.measure_due(u32::try_from(total).unwrap_or(u32::MAX))} }
            for (at , one) in shown {
                ValueField {
                    key: "{one.measure:?}",
                    id: "due-{at}",
                    value: one.reading.as_ref().and_then(|id| month.entry(id)).map(|reading| reading.value),
                    measure: one.measure,
                    measures: all.clone(),
                    onchange: move |typed: Result<Option<f64>, ValueProblem>| answer.call((at, typed.ok().flatten())),
                }
            }
            if passed < total {
                div { class: "actions",
                    Button { look: Look::Quiet, onpress: move |()| pass.call(passed), {texts.measure_leave_open()} }
                    Button { look: Look::Quiet, onpress: move |()| ondone.call(left_open()), {texts.measure_not_now()} }
                }
            } else {
                p { {texts.measure_all_done()} }
                Button { look: Look::Primary, onpress: move |()| ondone.call(left_open()), {texts.measure_finish()} }
            }
        }
    }
}
