//! Goals that say what should be gone instead of what could be done (domain.md §1.3, J3).

use crate::work::folded;

/// Whether these words are about having no pain. `words` are phrases with `|` between them; `except` are phrases that
/// hold one of them and mean something else, as "without pain relief" does. Capitals, accents and punctuation make no
/// difference, and only whole words count.
pub fn about_pain_free(text: &str, words: &str, except: &str) -> bool {
    let mut text = spaced(text);
    for phrase in phrases(except) {
        // What stands there instead is no word, so that its neighbours do not make a phrase together.
        text = text.replace(&phrase, " | ");
    }
    phrases(words).any(|phrase| text.contains(&phrase))
}

fn phrases(list: &str) -> impl Iterator<Item = String> {
    list.split('|').map(spaced).filter(|phrase| phrase != " ")
}

/// The words with one space before, between and after them.
fn spaced(text: &str) -> String {
    let mut spaced = String::from(" ");
    for character in folded(text).chars() {
        if character.is_alphanumeric() {
            spaced.push(character);
        } else if !spaced.ends_with(' ') {
            spaced.push(' ');
        }
    }
    if !spaced.ends_with(' ') {
        spaced.push(' ');
    }
    spaced
}
