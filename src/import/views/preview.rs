//! What is in the file, where it goes, and what would happen.

use std::rc::Rc;

use dioxus::prelude::*;

use super::left_out_list::LeftOutList;
use super::track_fields::TrackFields;
use super::words::{is_from, not_taken, notes, track_name, values, whole};
use crate::clock;
use crate::i18n::{date_short, list, texts, use_language};
use crate::import::{History, Known, Plan, known, plan, proposal, take_over};
use crate::settings::LiveSettings;
use crate::settings::safety::restore_error;
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, Notice, Tick, Tone};

#[component]
pub(in crate::import) fn Preview(history: Rc<History>, ondone: EventHandler<()>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let settings: LiveSettings = use_context();
    let names: Rc<[String]> = history.tracks.iter().map(|track| track_name(track, texts)).collect();
    let of_file = history.clone();
    let there = use_memo(move || Rc::new(known(&store.store().contents().unwrap_or_default(), of_file.program)));
    let mut mapping = use_signal(|| proposal(&history, &there.peek()));
    let mut problem = use_signal(|| None::<&'static str>);
    let mut without_undo = use_signal(|| false);
    let mut working = use_signal(|| false);
    let (of_file, named) = (history.clone(), names.clone());
    let planned = use_memo(move || Rc::new(plan(&of_file, &mapping.read(), &named, &there())));
    let (of_file, named) = (history.clone(), names.clone());
    let bring = use_callback(move |keep_undo: bool| {
        if working() {
            return;
        }
        let before = store.store().contents().unwrap_or_default();
        // What is on the device now counts, not what was there when the page was drawn.
        let of_now: Known = known(&before, of_file.program);
        let of_now: Plan = plan(&of_file, &mapping.peek(), &named, &of_now);
        let after = match take_over(&before, &of_now) {
            Ok(after) => after,
            Err(error) => {
                problem.set(Some(not_taken(error, language)));
                return;
            }
        };
        working.set(true);
        spawn(async move {
            let outcome = Restoring::new(&store.store()).restore(&before, &after, keep_undo, clock::now()).await;
            working.set(false);
            without_undo.set(outcome == Err(RestoreError::NoRoomForUndo));
            problem.set(outcome.err().map(|error| restore_error(error, language)));
            if outcome.is_ok() {
                ondone.call(());
            }
            // Also when it is not finished: the shell then shows nothing else.
            store.changed();
            settings.reload(store);
        });
    });
    let counted: usize = history.tracks.iter().map(|track| track.values.len()).sum();
    let written = history.notes.len();
    let found: Vec<String> = [(counted, values(counted, texts)), (written, notes(written, texts))]
        .into_iter()
        .filter_map(|(count, words)| (count > 0).then_some(words))
        .collect();
    let planned = planned();
    rsx! {
        Card {
            h2 { id: "import-preview", tabindex: "-1", {texts.import_preview()} }
            p { {is_from(history.program, texts)} }
            if let Some((first, last)) = history.days() {
                p { "{texts.safety_from_to(date_short(first, language), date_short(last, language))}" }
            }
            if !found.is_empty() {
                p { "{list(&found, language)}" }
            }
            if !history.tracks.is_empty() {
                h2 { {texts.import_where()} }
                p { class: "hint", {texts.import_where_explained()} }
                TrackFields {
                    history: history.clone(),
                    names,
                    known: there(),
                    mapping: mapping(),
                    onchange: move |(place, target)| {
                        problem.set(None);
                        if let Some(of_track) = mapping.write().targets.get_mut(place) {
                            *of_track = target;
                        }
                    },
                }
            }
            if written > 0 {
                Tick {
                    id: "import-notes",
                    label: texts.import_with_notes(notes(written, texts)),
                    checked: mapping.read().notes,
                    onchange: move |ticked| {
                        problem.set(None);
                        mapping.write().notes = ticked;
                    },
                }
            }
            h2 { {texts.import_effect()} }
            ul { id: "import-effect",
                if planned.new > 0 {
                    li { "{texts.import_new(whole(planned.new))}" }
                }
                if planned.there > 0 {
                    li { "{texts.import_there(whole(planned.there))}" }
                }
                if planned.unwanted > 0 {
                    li { "{texts.import_unwanted(whole(planned.unwanted))}" }
                }
                if planned.is_empty() {
                    li { {texts.import_no_news()} }
                }
            }
            LeftOutList { left_out: planned.left_out.clone() }
            if !planned.is_empty() {
                div { class: "actions",
                    Button { look: Look::Primary, id: "import", onpress: move |()| bring.call(true), {texts.import_button()} }
                }
            }
            if working() {
                p { role: "status", {texts.safety_working()} }
            }
            if let Some(problem) = problem() {
                Notice { tone: Tone::Warning,
                    p { {problem} }
                    if without_undo() {
                        Button { look: Look::Danger, onpress: move |()| bring.call(false), {texts.safety_without_undo()} }
                    }
                }
            }
        }
    }
}
