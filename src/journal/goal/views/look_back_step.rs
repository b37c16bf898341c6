//! Looking back at a goal.

use dioxus::prelude::*;

use super::earlier_look_backs::EarlierLookBacks;
use super::look_back_day::LookBackDay;
use super::removed_row::{RemovedRow, removed_notice};
use super::words::day_words;
use crate::clock;
use crate::i18n::{Texts, use_language, use_texts};
use crate::journal::goal::{Closed, ClosedHow, Goal, GoalChange, GoalStep, LookBack, LookBackPart};
use crate::platform::page;
use crate::ui::{Button, Card, IconName, Look, Rating, TextArea, use_after_render};
use crate::work::moment_id;

/// How it is now, when to look back again, what to do next; and the look-backs of before.
#[component]
pub(super) fn LookBackStep(goal: Goal, step: Signal<GoalStep>, onchange: Callback<GoalChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    // On the device as soon as something is written in it.
    let of_today = use_hook(|| {
        let found = goal.look_backs.iter().find(|row| row.date == today);
        found.map_or_else(|| moment_id(clock::now()), |row| row.id.clone())
    });
    let mut chosen = use_signal(|| None::<String>);
    let mut moved = use_signal(|| false);
    let mut removed: RemovedRow = use_signal(|| None);
    let id = chosen().unwrap_or_else(|| of_today.clone());
    let stored = goal.look_backs.iter().find(|row| row.id == id).cloned();
    let is_stored = stored.is_some();
    let row = stored.unwrap_or_else(|| LookBack::new(id.clone(), today));
    use_after_render(id.clone(), move || {
        if *moved.peek() {
            page::focus("goal-look-back-of");
        }
    });
    let choose = use_callback(move |id: Option<String>| {
        moved.set(true);
        chosen.set(id);
    });
    let title = if row.id == of_today {
        texts.goal_look_back_now().to_owned()
    } else {
        texts.goal_look_back_of(day_words(row.date, today, language))
    };
    let removal = GoalChange::RemoveLookBack(id.clone());
    let back = removal.undo(&goal);
    let is_earlier = chosen().is_some();
    rsx! {
        {removed_notice(removed, texts.goal_look_back_removed(), onchange)}
        Card {
            h2 { id: "goal-look-back-of", tabindex: "-1", "{title}" }
            for row in [row] {
                div { key: "{row.id}", {fields(row, onchange, texts)} }
            }
            div { class: "actions",
                if is_earlier {
                    Button { onpress: move |()| choose.call(None), {texts.goal_look_back_today()} }
                }
                if is_stored {
                    Button {
                        look: Look::Quiet,
                        icon: IconName::Delete,
                        label: texts.goal_remove_named(&title),
                        onpress: move |()| {
                            onchange.call(removal.clone());
                            moved.set(false);
                            chosen.set(None);
                            removed.set(back.clone().map(|back| (id.clone(), back)));
                        },
                        {texts.goal_remove()}
                    }
                }
            }
        }
        LookBackDay { day: goal.look_back_on, onchange }
        if goal.closed.is_none() {
            {now_what(step, onchange, texts)}
        }
        EarlierLookBacks { look_backs: goal.look_backs, shown: chosen().unwrap_or(of_today), onchoose: choose }
    }
}

fn fields(row: LookBack, onchange: Callback<GoalChange>, texts: Texts) -> Element {
    let (id, date) = (row.id.clone(), row.date);
    let write = move |make: fn(String) -> LookBackPart| {
        let id = id.clone();
        move |words: String| onchange.call(GoalChange::LookBack(id.clone(), date, make(words)))
    };
    rsx! {
        Rating {
            id: "goal-far",
            label: texts.goal_far().to_string(),
            lower: texts.goal_far_low().to_string(),
            upper: texts.goal_far_high().to_string(),
            value: row.how_far,
            onchange: {
                let id = row.id.clone();
                move |number| onchange.call(GoalChange::LookBack(id.clone(), date, LookBackPart::HowFar(number)))
            },
        }
        TextArea {
            id: "goal-helped",
            label: texts.goal_helped().to_string(),
            rows: 3,
            value: row.helped,
            oninput: write(LookBackPart::Helped),
        }
        TextArea {
            id: "goal-next-words",
            label: texts.goal_next_words().to_string(),
            rows: 3,
            value: row.next,
            oninput: write(LookBackPart::Next),
        }
    }
}

/// Go on, change the size, or close; no way is better than another.
fn now_what(mut step: Signal<GoalStep>, onchange: Callback<GoalChange>, texts: Texts) -> Element {
    let close =
        move |how: ClosedHow| move |()| onchange.call(GoalChange::Close(Some(Closed { on: clock::today(), how })));
    rsx! {
        Card { heading: texts.goal_now_what().to_string(),
            p { {texts.goal_now_lead()} }
            div { class: "stack",
                Button { onpress: move |()| step.set(GoalStep::Do), {texts.goal_go_on()} }
                Button { onpress: move |()| step.set(GoalStep::Choose), {texts.goal_resize()} }
                Button { onpress: close(ClosedHow::Reached), {texts.goal_close_reached()} }
                Button { onpress: close(ClosedHow::Later), {texts.goal_close_later()} }
                Button { onpress: close(ClosedHow::LetGo), {texts.goal_close_let_go()} }
            }
        }
    }
}
