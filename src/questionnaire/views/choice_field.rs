//! The field for a choice question: cards, or a closed list where there are many options.

use dioxus::prelude::*;

use super::answer_field::ItemOf;
use crate::i18n::{use_language, use_texts};
use crate::questionnaire::{ItemKind, Value, choosing};
use crate::ui::{Button, ChoiceCards, ChoiceOption, Look, SelectField, TextField};

/// Options to tick, an own answer where the question allows one, and a way to take a single answer back.
#[component]
pub(super) fn ChoiceField(
    id: String,
    item: ItemOf,
    values: Vec<Value>,
    labelled_by: String,
    compact: bool,
    onanswer: EventHandler<Vec<Value>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let Some(found) = item.get().cloned() else { return rsx! {} };
    let ItemKind::Choice { options, open, drop_down } = found.kind.clone() else { return rsx! {} };
    let options: Vec<ChoiceOption> = options
        .iter()
        .map(|option| ChoiceOption { code: option.code.clone(), text: option.text.in_language(language).to_owned() })
        .collect();
    let in_force = choosing::in_force(&found, &values);
    let chosen: Vec<String> = in_force
        .iter()
        .filter_map(|value| if let Value::Code(code) = value { Some(code.clone()) } else { None })
        .collect();
    let own = choosing::words(&in_force).to_owned();
    let clearable = !found.repeats && !drop_down && !values.is_empty();
    let several = found.repeats;
    let (for_words, before, written) = (found.clone(), values.clone(), !own.is_empty());
    // The browser keeps what is typed in a field. Where another option takes the place of own words, a new field does.
    let mut fields = use_signal(|| 0_u32);
    let set = use_callback(move |answer: Vec<Value>| {
        if written && choosing::words(&answer).is_empty() {
            fields += 1;
        }
        onanswer.call(answer);
    });
    let pick = move |(code, on): (String, bool)| {
        set.call(if code.is_empty() { Vec::new() } else { choosing::choose(&found, &values, &code, on) });
    };
    rsx! {
        if drop_down {
            SelectField {
                id: "{id}",
                labelled_by: labelled_by.clone(),
                placeholder: texts.choose_one().to_string(),
                options,
                chosen: chosen.first().cloned().unwrap_or_default(),
                onchange: move |code| pick((code, true)),
            }
        } else {
            ChoiceCards { id: "{id}", labelled_by: labelled_by.clone(), options, chosen, several, compact, onchange: pick }
        }
        if open {
            for field in [fields()] {
                OwnWords {
                    key: "{field}",
                    id: "{id}-own",
                    words: own.clone(),
                    oninput: {
                        let (item, before) = (for_words.clone(), before.clone());
                        move |words: String| onanswer.call(choosing::own_words(&item, &before, &words))
                    },
                }
            }
        }
        if clearable {
            Button { look: Look::Quiet, onpress: move |()| set.call(Vec::new()), {texts.clear_answer()} }
        }
    }
}

#[component]
fn OwnWords(id: String, words: String, oninput: EventHandler<String>) -> Element {
    let texts = use_texts();
    rsx! {
        TextField { id, label: texts.own_answer().to_string(), value: words, oninput }
    }
}
