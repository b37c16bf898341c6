//! No sentence for a person stands in the code: all of them are in the language files.

use crate::checkout::app_code;
use crate::lexer::{Token, app_tokens, closing};

/// The same in every language.
const SAME_EVERYWHERE: [&str; 2] = ["Reprise", "Nederlands (België)"];

/// Props and attributes whose text is read.
const READ: [&str; 17] = [
    "text",
    "label",
    "heading",
    "hint",
    "placeholder",
    "title",
    "alt",
    "aria_label",
    "aria-label",
    "aria_description",
    "aria_roledescription",
    "words",
    "problem",
    "unit",
    "lower",
    "upper",
    "place",
];

/// Texts in the code that a person would read, with their lines.
fn found(code: &str) -> Vec<(usize, String)> {
    let tokens = app_tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_view = tokens[at].word() == Some("rsx") && tokens.get(at + 1).is_some_and(|token| token.is("!"));
        if is_view && at + 2 < tokens.len() {
            let end = closing(&tokens, at + 2);
            in_view(&tokens[at + 2..=end], &mut found);
            at = end;
        } else if let Some(text) = tokens[at].text()
            && is_sentence(text)
        {
            found.push((tokens[at].line, text.to_owned()));
        }
        at += 1;
    }
    found.retain(|(_, text)| !SAME_EVERYWHERE.contains(&text.as_str()));
    found
}

/// The name that a value is given to: the one around the brackets, until there is a nearer one.
#[derive(Default, Clone, Copy)]
struct Place<'a> {
    around: Option<&'a str>,
    nearest: Option<&'a str>,
}

/// Inside `rsx!`: children are always read, values by the name they are given to.
fn in_view(tokens: &[Token], found: &mut Vec<(usize, String)>) {
    let mut places = Vec::new();
    let mut place = Place::default();
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &tokens[before]);
        let after = tokens.get(index + 1);
        if token.is("{") || token.is("(") || token.is("[") {
            places.push(place);
            place.around = place.nearest;
        } else if token.is("}") || token.is(")") || token.is("]") {
            place = places.pop().unwrap_or_default();
        } else if token.is(",") {
            place.nearest = place.around;
        } else if after.is_some_and(|after| after.is(":")) {
            place.nearest = token.word().or(token.text());
        } else if let Some(text) = token.text() {
            let compared = before.is_some_and(|token| token.is("==")) || after.is_some_and(|token| token.is("=>"));
            let is_read = match place.nearest {
                None => has_letters(text),
                Some(name) if READ.contains(&name) => has_letters(text),
                Some(_) => is_sentence(text),
            };
            if is_read && !compared {
                found.push((token.line, text.to_owned()));
            }
        }
    }
}

/// Letters besides what is put in.
fn has_letters(text: &str) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|character| {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            other => return depth == 0 && other.is_alphabetic(),
        }
        false
    })
}

/// Two or more words, the first with a capital.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ');
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphabetic());
        word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '’')
    };
    let capital =
        words.next().is_some_and(|word| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic));
    capital && words.next().is_some_and(is_word)
}

#[test]
fn there_is_none() {
    let mut all = Vec::new();
    for file in app_code() {
        all.extend(found(&file.text).into_iter().map(|(line, text)| format!("{}:{line}: {text:?}", file.path)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[track_caller]
fn check(code: &str, expect: &[&str]) {
    let texts: Vec<String> = found(code).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, expect, "{code}");
}

#[test]
fn planted_text_is_found() {
    check("rsx! { p { \"Save\" } }", &["Save"]);
    check("rsx! { p { class: \"lead\", \"save {name} now\" } }", &["save {name} now"]);
    check("rsx! { p { {texts.x()} \" minutes\" } }", &[" minutes"]);
    check("rsx! { Button { label: \"Save\", onpress: |()| {}, {x} } }", &["Save"]);
    check("rsx! { input { \"aria-label\": \"Save\" } }", &["Save"]);
    check("rsx! { img { alt: if a { \"x\" } else { \"y\" }, src: \"z\" } }", &["x", "y"]);
    check("rsx! { Card { heading: format!(\"Load {x}\"), p {} } }", &["Load {x}"]);
    check("rsx! { if a { \"yes\" } else { \"no\" } }", &["yes", "no"]);
    check("rsx! { match a { \"x\" => rsx! { p { \"Found\" } }, _ => rsx! {} } }", &["Found"]);
    check("fn a() -> &'static str { \"Your answers are safe.\" }", &["Your answers are safe."]);
    check("let a = (\"Open again\", 1);", &["Open again"]);
    check("fn a() {}\nfn b() { rsx! { \"Hello\" } }", &["Hello"]);
}

#[test]
fn names_and_signs_are_no_text() {
    check("rsx! { p { class: \"card signs-now\", id: \"{id}-Hint\", \"{text}\" } }", &[]);
    check("rsx! { p { \"{a} · {b}: \" } }", &[]);
    check("rsx! { p { class: if a { \"here\" } else { \"\" }, {x} } }", &[]);
    check("rsx! { button { onclick: move |_| focus(\"page-heading\"), {x} } }", &[]);
    check("rsx! { ChoiceOption { code: \"yes\".to_owned(), text: yes } }", &[]);
    check("rsx! { Link { \"Reprise\" } }", &[]);
    check("/// Your answers are safe.\n#[expect(x, reason = \"Not so bad\")]\nfn a() {}", &[]);
    check("#[cfg(test)] mod tests { fn a() { \"Only a test\"; } }", &[]);
    check("let path = \"M4 8h16v11H4z\"; let key = \"reprise/settings\";", &[]);
}

#[test]
fn the_line_is_told() {
    assert_eq!(found("\n\nrsx! {\n    \"Hello\"\n}")[0].0, 4);
}
