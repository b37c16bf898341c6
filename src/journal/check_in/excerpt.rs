//! The beginning of a long text.

/// How many characters a list shows of what somebody wrote.
const LONGEST: usize = 200;
/// How far back the end of a word is looked for.
const WORD: usize = 30;

/// The text, when it is short; else its beginning, up to the end of a word where there is one, and a sign that it goes
/// on.
pub fn excerpt(text: &str) -> String {
    let text = text.trim();
    let Some((end, next)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let whole = text.get(..end).unwrap_or(text);
    let last_words =
        text.char_indices().nth(LONGEST - WORD).and_then(|(start, _)| Some((start, text.get(start..end)?)));
    let cut = match last_words.filter(|_| !next.is_whitespace()) {
        Some((start, words)) => words.rfind(char::is_whitespace).and_then(|at| text.get(..start + at)).unwrap_or(whole),
        None => whole,
    };
    format!("{} …", cut.trim_end())
}
