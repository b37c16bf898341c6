//! Whether `dist/` still belongs to the sources: a hash over everything that a build reads, and one over what it made.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::files;

/// Everything that changes what a build makes. What does not exist counts as empty.
const SOURCES: [&str; 13] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Dioxus.toml",
    "assets",
    "build.rs",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "src",
    "xtask/src/build",
    "xtask/src/headers.rs",
    "xtask/src/tools/pinned.rs",
];

/// The fingerprint of the sources below `root`.
pub(crate) fn of_sources(root: &Path) -> Result<String, Error> {
    let mut hash = Sha256::new();
    for source in SOURCES {
        let path = root.join(source);
        if path.is_dir() {
            for name in files::below(&path)? {
                add(&mut hash, &format!("{source}/{name}"), &files::read(&path.join(&name))?);
            }
        } else if path.is_file() {
            add(&mut hash, source, &files::read(&path)?);
        }
    }
    Ok(format!("{:x}", hash.finalize()))
}

/// Whether `dist` is whole and was made from these sources.
pub(crate) fn is_recorded(record: &Path, sources: &str, dist: &Path) -> bool {
    fs::read_to_string(record).is_ok_and(|recorded| entry(sources, dist).is_ok_and(|now| now == recorded))
}

/// Remembers that `dist` was made from these sources.
pub(crate) fn record(record: &Path, sources: &str, dist: &Path) -> Result<(), Error> {
    files::write(record, entry(sources, dist)?)
}

fn entry(sources: &str, dist: &Path) -> Result<String, Error> {
    let mut hash = Sha256::new();
    for name in files::below(dist)? {
        add(&mut hash, &name, &files::read(&dist.join(&name))?);
    }
    Ok(format!("{sources}\n{:x}\n", hash.finalize()))
}

/// With lengths, so that moving a byte from one file to the next changes the hash.
fn add(hash: &mut Sha256, name: &str, contents: &[u8]) {
    for part in [name.as_bytes(), contents] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
}
