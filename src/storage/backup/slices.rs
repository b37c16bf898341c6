//! The pieces of a JSON text as they stand there. Texts are kept byte for byte, which no reader into values does.
//! Only for texts that a JSON reader has accepted before.

/// The items of an array, each as it is written.
pub(super) fn items(text: &str) -> Option<Vec<&str>> {
    split(text.trim().strip_prefix('[')?.strip_suffix(']')?)
}

/// The members of an object: name without quotes (escapes are left as they are), and value.
pub(super) fn members(text: &str) -> Option<Vec<(&str, &str)>> {
    split(text.trim().strip_prefix('{')?.strip_suffix('}')?)?.into_iter().map(member).collect()
}

fn member(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let end = end_of_string(inside.as_bytes())?;
    let value = inside.get(end + 1..)?.trim_start().strip_prefix(':')?;
    Some((inside.get(..end)?, value.trim()))
}

/// At the commas that are in no bracket and no string.
fn split(inside: &str) -> Option<Vec<&str>> {
    if inside.trim().is_empty() {
        return Some(Vec::new());
    }
    let bytes = inside.as_bytes();
    let (mut pieces, mut from, mut at, mut depth) = (Vec::new(), 0, 0, 0_u32);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at += 1 + end_of_string(bytes.get(at + 1..)?)?,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => {
                pieces.push(inside.get(from..at)?.trim());
                from = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    pieces.push(inside.get(from..)?.trim());
    Some(pieces)
}

/// Where the closing quote is, from behind the opening one.
fn end_of_string(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}
