//! Short names for what the program takes from its script. wasm-bindgen gives each such function a long name with a hash,
//! written in both files: 4 KiB over the wire that tell nobody anything.

use std::path::Path;

use super::wasm::{self, MAGIC};
use crate::error::Error;
use crate::files;

const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;

/// Renames the imports of the wasm in `site`, and what its script calls them.
pub(crate) fn shorten(site: &Path) -> Result<(), Error> {
    let assets = site.join("assets");
    let names = files::below(&assets)?;
    let script = names.iter().find(|name| files::has_extension(name, &["js"]));
    let (Some(program), Some(script)) = (wasm::program(&names), script) else { return Ok(()) };
    let (program, script) = (assets.join(program), assets.join(script));
    let renamed = renamed(&files::read(&program)?, &files::read_text(&script)?);
    let (module, text) = renamed.ok_or_else(|| Error::BuildIncomplete("wasm whose imports can be read".to_owned()))?;
    files::write(&program, module)?;
    files::write(&script, text)
}

/// Both with short names; a name that the script does not have exactly once stays. `None` when the module is not sound.
pub(crate) fn renamed(module: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let parts = wasm::parts(module)?;
    let imports = match parts.iter().find(|(kind, _)| *kind == IMPORTS) {
        Some((_, content)) => imports(content)?,
        None => Vec::new(),
    };
    let mut long: Vec<&str> = imports.iter().map(|import| import.name).collect();
    // By the alphabet, so that a script with the same names in it gets the same short ones.
    long.sort_unstable();
    long.dedup();
    long.retain(|name| name.starts_with("__wb") && place(script, name).is_some());

    let mut text = script.to_owned();
    for (index, name) in long.iter().enumerate() {
        if let Some(place) = place(&text, name) {
            text.replace_range(place..place + name.len(), &letters(index));
        }
    }
    let short = |name: &str| long.binary_search(&name).map_or_else(|_| name.to_owned(), letters);

    let mut written = MAGIC.to_vec();
    for (kind, content) in parts {
        let content = if kind == IMPORTS { with_names(&imports, short) } else { content.to_vec() };
        written.push(kind);
        put(&mut written, &content);
    }
    Some((written, text))
}

struct Import<'m> {
    from: &'m [u8],
    name: &'m str,
    /// Which signature the function has.
    signature: usize,
}

/// The entries of an import section; all of wasm-bindgen's are functions.
fn imports(content: &[u8]) -> Option<Vec<Import<'_>>> {
    let (count, mut rest) = wasm::number(content)?;
    let mut imports = Vec::new();
    for _ in 0..count {
        let (from, after) = text(rest)?;
        let (name, after) = text(after)?;
        let (signature, after) = wasm::number(after.strip_prefix(&[FUNCTION])?)?;
        imports.push(Import { from, name: std::str::from_utf8(name).ok()?, signature });
        rest = after;
    }
    rest.is_empty().then_some(imports)
}

fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, after) = wasm::number(bytes)?;
    after.split_at_checked(length)
}

fn with_names(imports: &[Import], short: impl Fn(&str) -> String) -> Vec<u8> {
    let mut content = leb128(imports.len());
    for import in imports {
        put(&mut content, import.from);
        put(&mut content, short(import.name).as_bytes());
        content.push(FUNCTION);
        content.extend(leb128(import.signature));
    }
    content
}

/// Bytes with their length before them.
fn put(written: &mut Vec<u8>, bytes: &[u8]) {
    written.extend(leb128(bytes.len()));
    written.extend(bytes);
}

fn leb128(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// Where the only use of a whole word is.
fn place(script: &str, word: &str) -> Option<usize> {
    let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$');
    let mut places = script.match_indices(word).map(|(at, _)| at).filter(|at| {
        let (before, after) = (&script[..*at], &script[at + word.len()..]);
        !part_of_word(before.chars().next_back()) && !part_of_word(after.chars().next())
    });
    places.next().filter(|_| places.next().is_none())
}

/// `a` to `z`, then `aa`.
fn letters(index: usize) -> String {
    let last = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letters(before - 1)),
    }
}
