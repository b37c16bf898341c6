//! A session being played: one exercise at a time.

use dioxus::prelude::*;

use super::player_switches::PlayerSwitches;
use super::signals::use_signals;
use super::standing_words::{doing, large, within};
use crate::clock;
use crate::exercises::booklet::{Drawing, ExerciseView, dose_words, use_exercises};
use crate::exercises::player::{Act, Moment, PhaseKind, PlayerSettings, Session, Standing, use_session_desk};
use crate::i18n::{Texts, use_language, use_texts};
use crate::platform::{timer, visibility};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, Icon, IconName, Look, PageHeading};

/// How often the clock is looked at, in milliseconds. Nothing is counted by it.
const LOOK: u32 = 250;

/// The exercise at hand. What is shown follows from the stored session and the clock, so it is right after a locked
/// screen too.
#[component]
pub(super) fn PlayScreen(session: Session) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let desk = use_session_desk();
    let exercises = use_exercises();
    let signals = use_signals();
    let mut now = use_signal(clock::now);
    let settings = store.read(&PlayerSettings::key()).unwrap_or_default();
    let runtime = dioxus::core::Runtime::current();
    let scope = dioxus::core::current_scope_id();
    use_hook(|| {
        let look = move || {
            runtime.in_scope(scope, || {
                let mut now = now;
                now.set(clock::now());
                let moved = |session: &Session| session.has_moved_on(now());
                if desk.read().is_some_and(|session| moved(&session)) {
                    desk.change(Act::Look);
                }
            });
        };
        let seen = visibility::on_visible(look.clone());
        CopyValue::new((timer::every(LOOK, look), seen))
    });
    let moment = session.at(now());
    let (told, heard) = (session.clone(), exercises.clone());
    use_effect(use_reactive!(|(moment, told, settings)| {
        signals.tell(&told, moment, &settings, &heard, language);
    }));
    let act = use_callback(move |act: Act| {
        signals.touched(&settings);
        now.set(clock::now());
        desk.change(act);
    });
    let Some(item) = session.item().cloned() else { return rsx! {} };
    let found = exercises.find(&item.exercise);
    let name = exercises.name(&item.exercise);
    let easier = found.as_ref().and_then(|exercise| exercise.easier.clone());
    let steps = match (&easier, item.easier) {
        (Some(easier), true) => easier.steps.clone(),
        _ => found.as_ref().map(|exercise| exercise.steps.clone()).unwrap_or_default(),
    };
    let title = match (&easier, item.easier) {
        (Some(easier), true) => easier.name.clone(),
        _ => name,
    };
    let place = moment.position.item;
    let about = moment.phase.map(|phase| within(phase, texts)).unwrap_or_default();
    let large = large(&moment, texts);
    let main = main_button(&moment, texts);
    rsx! {
        div { class: "play-where",
            p { class: "kicker", "{texts.player_exercise_number(place + 1, session.items.len())}" }
            p { class: "hint", "{dose_words(&item.dose, language)}" }
        }
        div { class: "play-title",
            PageHeading { text: title, subject: "{place}", place: texts.player_exercise_number(place + 1, session.items.len()) }
        }
        Positions { exercise: found, easier: item.easier }
        // Its height is the same in each phase: what is pressed stays where it is.
        div { class: if main.is_some() { "play-stage" } else { "play-stage timed" },
            div { class: "playing",
                p { class: "doing", role: "status", "{doing(&moment, texts)}" }
                if let Some(large) = large {
                    p { class: "large-number", "{large}" }
                }
                if let (Some(length), Some(left)) = (moment.length_milliseconds, moment.seconds_left()) {
                    progress { "aria-hidden": "true", max: "{length / 1000}", value: "{(length / 1000).saturating_sub(left)}" }
                }
                p { class: "hint", "{about}" }
            }
            if let Some(label) = main {
                div { class: "play-main",
                    Button { look: Look::Primary, onpress: move |()| act.call(Act::Tap), {label} }
                    if counts(&moment) && moment.position.reps > 0 {
                        Button { onpress: move |()| act.call(Act::UndoRep), {texts.player_undo_rep()} }
                    }
                }
            }
        }
        div { class: "play-row",
            Button { onpress: move |()| act.call(Act::Back), icon: IconName::Back, {texts.player_back()} }
            if moment.standing == Standing::Running {
                Button { onpress: move |()| act.call(Act::Pause), {texts.player_pause()} }
            }
            Button {
                look: if main.is_some() { Look::Plain } else { Look::Primary },
                onpress: move |()| act.call(Act::Next),
                {texts.player_on()}
                Icon { name: IconName::Forward }
            }
        }
        div { class: "play-row",
            if easier.is_some() {
                Button { onpress: move |()| act.call(Act::Easier(!item.easier)),
                    if item.easier { {texts.player_usual()} } else { {texts.player_easier()} }
                }
            }
            Button { onpress: move |()| act.call(Act::SkipExercise), {texts.player_skip()} }
        }
        if !steps.is_empty() {
            details {
                summary { {texts.player_steps()} }
                ol {
                    for step in steps {
                        li { key: "{step}", dir: "auto", "{step}" }
                    }
                }
            }
        }
        PlayerSwitches { settings }
        p { class: "signs-line",
            Link { to: Route::GuidePage {}, {texts.guide_signs_link()} }
        }
        Button { look: Look::Quiet, onpress: move |()| act.call(Act::StopEarly), {texts.player_stop()} }
    }
}

/// The one large thing to press: a repetition, done, or go on. `None` while something is timed: a tap too many does not
/// cut it short.
fn main_button(moment: &Moment, texts: Texts) -> Option<&'static str> {
    Some(match (moment.standing, moment.phase?.kind) {
        (Standing::Paused | Standing::TimeUp, _) => texts.player_go_on(),
        (_, PhaseKind::Reps(_)) => texts.player_one_done(),
        (_, PhaseKind::Open) => texts.player_done(),
        _ => return None,
    })
}

/// Whether repetitions are counted now.
fn counts(moment: &Moment) -> bool {
    matches!(moment.phase.map(|phase| phase.kind), Some(PhaseKind::Reps(_)))
}

/// The drawings, one after the other; beside each other for people who want no motion. Of the easier version there are
/// none, and its steps say it.
#[component]
fn Positions(exercise: Option<ExerciseView>, easier: bool) -> Element {
    let Some(exercise) = exercise.filter(|exercise| exercise.positions > 0 && !easier) else { return rsx! {} };
    rsx! {
        div { class: "play-drawings positions-{exercise.positions}",
            for (which , words) in (1..=exercise.positions).zip(exercise.pictures) {
                Drawing { key: "{which}", id: exercise.id.clone(), which, positions: exercise.positions, words }
            }
        }
    }
}
