//! The list of one language.

use dioxus::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::meeting::sharing::{OwnWords, WordLanguage, WordList, WordListChange, WordProblem};
use crate::platform::page;
use crate::ui::{Button, Card, IconName, TextField, use_announcer};

const NEW_WORD: &str = "new-word";

/// A field for one more word, the words in force, those taken out, and the way back to the original list.
#[component]
pub(super) fn WordsCard(
    language: WordLanguage,
    list: WordList,
    /// What was done; with the words and the change that undo it, when it took something away.
    onchange: Callback<(WordListChange, Option<(String, WordListChange)>)>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let mut typed = use_signal(String::new);
    let mut problem = use_signal(|| None::<WordProblem>);
    let mut made = use_signal(|| 0_u32);
    let own = list.own(language).clone();
    let words = list.words(language);
    let add = move |event: FormEvent| {
        event.prevent_default();
        let word = typed.peek().trim().to_owned();
        problem.set(list.problem(language, &word));
        if problem.peek().is_none() {
            announcer.say(texts.words_added(&word));
            onchange.call((WordListChange::Add(language, word), None));
            typed.set(String::new());
            made += 1;
        }
        page::focus(NEW_WORD);
    };
    let take_out = use_callback(move |word: String| {
        let back = (texts.words_taken_out(&word), WordListChange::Add(language, word.clone()));
        onchange.call((WordListChange::TakeOut(language, word), Some(back)));
    });
    let put_back = use_callback(move |word: String| {
        announcer.say(texts.words_added(&word));
        onchange.call((WordListChange::Add(language, word), None));
        page::focus(NEW_WORD);
    });
    let before = own.clone();
    let to_original = move |()| {
        let back = (texts.words_original_again().to_owned(), WordListChange::Put(language, before.clone()));
        onchange.call((WordListChange::Put(language, OwnWords::default()), Some(back)));
    };
    rsx! {
        Card {
            form { onsubmit: add,
                for number in [made()] {
                    TextField {
                        key: "{number}",
                        id: NEW_WORD,
                        label: texts.words_new().to_string(),
                        hint: texts.words_new_hint().to_string(),
                        problem: problem().map(|problem| problem_words(problem, texts).to_owned()),
                        value: "",
                        oninput: move |word| typed.set(word),
                    }
                }
                Button { icon: IconName::Add, {texts.words_add()} }
            }
            h2 { {texts.words_in_force()} }
            {word_buttons(words, texts.words_take_out(), |word| texts.words_take_out_about(word), take_out)}
            if !own.taken_out.is_empty() {
                h2 { {texts.words_out()} }
                {word_buttons(own.taken_out.clone(), texts.words_put_back(), |word| texts.words_put_back_about(word), put_back)}
            }
            if own != OwnWords::default() {
                Button { onpress: to_original, {texts.words_original()} }
            }
        }
    }
}

/// Plain buttons: there are a hundred of them.
fn word_buttons(
    words: Vec<String>,
    label: &'static str,
    about: impl Fn(&str) -> String,
    press: Callback<String>,
) -> Element {
    let words = words.into_iter().map(|word| (about(&word), word));
    rsx! {
        ul { class: "items word-list", role: "list",
            for (about , word) in words {
                li { key: "{word}",
                    span { dir: "auto", "{word}" }
                    button {
                        class: "button quiet",
                        r#type: "button",
                        aria_label: about,
                        onclick: move |_| press.call(word.clone()),
                        {label}
                    }
                }
            }
        }
    }
}

fn problem_words(problem: WordProblem, texts: Texts) -> &'static str {
    match problem {
        WordProblem::TooShort => texts.words_too_short(),
        WordProblem::TooLong => texts.words_too_long(),
        WordProblem::Known => texts.words_known(),
    }
}
