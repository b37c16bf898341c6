//! Looking into a wasm module, as far as needed to see whether it is fit to be published.

use std::path::Path;

use crate::error::Error;
use crate::files;

/// Fails when a module in `site` was not optimised, or carries debug symbols, which are half of such a file.
pub(crate) fn check(site: &Path) -> Result<(), Error> {
    let mut modules = 0;
    for name in files::below(site)? {
        if files::has_extension(&name, &["wasm"]) {
            modules += 1;
            let sections = sections(&files::read(&site.join(&name))?);
            let sections = sections.ok_or_else(|| Error::BuildIncomplete(format!("sound {name}")))?;
            // dx also writes a part for what several parts share, empty as long as there is one.
            if !sections.is_empty() && !is_optimised(&sections) {
                return Err(Error::NotOptimised);
            }
        }
    }
    if modules == 0 { Err(Error::BuildIncomplete("wasm".to_owned())) } else { Ok(()) }
}

/// The program among these files: what its script starts. The other modules are parts that it loads later.
pub(crate) fn program(names: &[String]) -> Option<&String> {
    names.iter().find(|name| files::has_extension(name, &["wasm"]) && name.contains("_bg"))
}

/// One section of a module.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Standard(u8),
    Custom(String),
}

/// How a module starts: its name and the version of the format.
pub(crate) const MAGIC: &[u8] = b"\0asm\x01\0\0\0";

/// The sections of a module in order; `None` when it is no module, or is cut off.
pub(crate) fn sections(module: &[u8]) -> Option<Vec<Section>> {
    let section = |(kind, content): (u8, &[u8])| {
        if kind != 0 {
            return Some(Section::Standard(kind));
        }
        let (length, name) = number(content)?;
        Some(Section::Custom(String::from_utf8_lossy(name.get(..length)?).into_owned()))
    };
    parts(module)?.into_iter().map(section).collect()
}

/// Kind and content of each section.
pub(crate) fn parts(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = module.strip_prefix(MAGIC)?;
    let mut parts = Vec::new();
    while let Some((&kind, after)) = rest.split_first() {
        let (size, after) = number(after)?;
        let (content, after) = after.split_at_checked(size)?;
        rest = after;
        parts.push((kind, content));
    }
    Some(parts)
}

/// wasm-opt writes a data count section and wasm-bindgen, whose output it replaces, writes none: that tells them apart
/// even when dx does not say that wasm-opt failed.
pub(crate) fn is_optimised(sections: &[Section]) -> bool {
    const DATA_COUNT: Section = Section::Standard(12);
    let has_symbols =
        sections.iter().any(|section| matches!(section, Section::Custom(name) if name.starts_with(".debug")));
    sections.contains(&DATA_COUNT) && !has_symbols
}

/// An unsigned number in LEB128, and what follows it.
pub(crate) fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}
