//! Rust code as words, signs and string literals: enough to ask what a file names and says.

/// A piece of code, and the line it is on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    pub(crate) piece: Piece,
    pub(crate) line: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Word(String),
    Text(String),
    /// `::`, `=>`, `==`, or one character.
    Sign(&'static str),
}

impl Token {
    pub(crate) fn is(&self, sign: &str) -> bool {
        matches!(&self.piece, Piece::Sign(own) if *own == sign)
    }

    pub(crate) fn word(&self) -> Option<&str> {
        if let Piece::Word(word) = &self.piece { Some(word) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Piece::Text(text) = &self.piece { Some(text) } else { None }
    }
}

const SIGNS: [&str; 30] = [
    "::", "=>", "==", "->", ":", "=", ">", "<", "-", "{", "}", "(", ")", "[", "]", ",", ";", ".", "#", "!", "|", "&",
    "?", "+", "*", "/", "%", "^", "@", "$",
];

/// The code without comments.
pub(crate) fn tokens(code: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut line = 1;
    while !rest.is_empty() {
        let (piece, after) = next(rest);
        found.extend(piece.map(|piece| Token { piece, line }));
        line += rest[..rest.len() - after.len()].matches('\n').count();
        rest = after;
    }
    found
}

/// The first piece, if any, and what comes after it.
fn next(rest: &str) -> (Option<Piece>, &str) {
    if rest.starts_with("//") {
        return (None, rest.split_once('\n').map_or("", |(_, after)| after));
    }
    if let Some(comment) = rest.strip_prefix("/*") {
        return (None, comment.split_once("*/").map_or("", |(_, after)| after));
    }
    if let Some(raw) = raw_string(rest) {
        return raw;
    }
    if let Some(string) = rest.strip_prefix('"') {
        let (text, after) = string_literal(string);
        return (Some(Piece::Text(text)), after);
    }
    if let Some(quoted) = rest.strip_prefix('\'') {
        return (None, after_character_or_lifetime(quoted));
    }
    let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    if word > 0 {
        return (Some(Piece::Word(rest[..word].trim_start_matches("r#").to_owned())), &rest[word..]);
    }
    match SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
        Some(sign) => (Some(Piece::Sign(sign)), &rest[sign.len()..]),
        None => (None, &rest[rest.chars().next().map_or(0, char::len_utf8)..]),
    }
}

/// `r"…"`, `r#"…"#`; also `r#word`, of which only the `r#` is taken.
fn raw_string(rest: &str) -> Option<(Option<Piece>, &str)> {
    let after_r = rest.strip_prefix('r')?;
    let marks = after_r.len() - after_r.trim_start_matches('#').len();
    match after_r[marks..].strip_prefix('"') {
        Some(inner) => {
            let end = format!("\"{}", "#".repeat(marks));
            let (text, after) = inner.split_once(end.as_str()).unwrap_or((inner, ""));
            Some((Some(Piece::Text(text.to_owned())), after))
        }
        None => (marks == 1).then_some((None, &after_r[1..])),
    }
}

fn string_literal(string: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = string.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (text, &string[at + 1..]),
            '\\' => text.extend(characters.next().map(|(_, escaped)| if escaped == 'n' { '\n' } else { escaped })),
            other => text.push(other),
        }
    }
    (text, "")
}

fn after_character_or_lifetime(quoted: &str) -> &str {
    let mut characters = quoted.chars();
    let first = characters.next().unwrap_or('\'');
    if first == '\\' {
        return quoted[2..].split_once('\'').map_or("", |(_, after)| after);
    }
    let after = characters.as_str();
    after.strip_prefix('\'').unwrap_or(quoted)
}

/// The code without attributes, and without what is only compiled for tests.
pub(crate) fn app_tokens(code: &str) -> Vec<Token> {
    let all = tokens(code);
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let opens =
            all[at].is("#") && all[at + 1..].iter().find(|token| !token.is("!")).is_some_and(|token| token.is("["));
        if !opens {
            kept.push(all[at].clone());
            at += 1;
            continue;
        }
        let end = closing(&all, at + if all[at + 1].is("!") { 2 } else { 1 });
        let words: Vec<&str> = all[at..end].iter().filter_map(Token::word).collect();
        at = end + 1;
        if words == ["cfg", "test"] {
            let body =
                all[at..].iter().position(|token| token.is("{") || token.is(";")).map_or(all.len(), |more| at + more);
            at = if all.get(body).is_some_and(|token| token.is("{")) { closing(&all, body) + 1 } else { body + 1 };
        }
    }
    kept
}

/// The index of the bracket that closes the one at `open`.
pub(crate) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        if ["{", "(", "["].iter().any(|sign| token.is(sign)) {
            depth += 1;
        } else if ["}", ")", "]"].iter().any(|sign| token.is(sign)) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return index;
            }
        }
    }
    tokens.len().saturating_sub(1)
}

#[test]
fn code_is_taken_apart() {
    let code = "// no \"text\"\nfn a<'a>(b: char) /* no */ { x::y(\"a \\\"b\\\"\", 'c', '\\'', '\"', r#\"raw \"q\"\"#, r#type) }";
    let all = tokens(code);
    let texts: Vec<&str> = all.iter().filter_map(Token::text).collect();
    assert_eq!(texts, ["a \"b\"", "raw \"q\""]);
    let words: Vec<&str> = all.iter().filter_map(Token::word).collect();
    assert_eq!(words, ["fn", "a", "a", "b", "char", "x", "y", "type"]);
    assert!(all.iter().any(|token| token.is("::")) && all.iter().all(|token| token.line == 2));
}

#[test]
fn what_is_only_for_tests_is_left_out() {
    let code =
        "#[derive(X)] struct A; #[cfg(test)] mod tests { fn b() {} } #[cfg(test)] mod c; #[cfg(windows)] fn d() {}";
    let words: Vec<String> = app_tokens(code).iter().filter_map(Token::word).map(str::to_owned).collect();
    assert_eq!(words, ["struct", "A", "fn", "d"]);
}
