//! Stored text as it is, for the person to look at and to keep.

/// How much of a long text is shown, in characters. A megabyte in one paragraph stops a phone for seconds.
pub(super) const SHOWN: usize = 4_000;

/// The longest name of a file, without its ending.
const LONGEST_NAME: usize = 80;

/// The beginning of a text, and whether there is more.
pub(super) fn beginning(text: &str) -> (&str, bool) {
    let cut = text.char_indices().nth(SHOWN).and_then(|(at, _)| text.get(..at));
    (cut.unwrap_or(text), cut.is_some())
}

/// What the file is called with what is stored under this name: `reprise-check-in-2026-11-1.txt` for
/// `reprise-aside/reprise/check-in/2026-11/1`. Names may hold what a person typed, so only letters, digits and hyphens stay.
pub(super) fn file_name(stored_under: &str) -> String {
    let name = stored_under.strip_prefix("reprise-aside/").unwrap_or(stored_under);
    let safe = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' });
    let mut file: String = safe.take(LONGEST_NAME).collect();
    file.push_str(".txt");
    file
}
