//! The files of this checkout.

use std::fs;
use std::path::{Path, PathBuf};

/// What is built, fetched or git's own.
const NOT_OURS: [&str; 4] = ["target", "dist", ".git", "node_modules"];

/// A text file: its path from the root, with `/`, and what is in it.
pub(crate) struct TextFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl TextFile {
    pub(crate) fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All text files under these folders or files, in order of path.
pub(crate) fn files(under: &[&str]) -> Vec<TextFile> {
    let mut paths = Vec::new();
    for folder in under {
        collect(&root().join(folder), &mut paths);
    }
    paths.sort();
    let file = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root()).ok()?.to_str()?.replace('\\', "/");
        Some(TextFile { path, text })
    };
    paths.into_iter().filter_map(file).collect()
}

/// All files in Rust under these folders.
pub(crate) fn rust_files(under: &[&str]) -> Vec<TextFile> {
    files(under).into_iter().filter(|file| file.extension() == "rs").collect()
}

/// The app's own code, without its tests.
pub(crate) fn app_code() -> Vec<TextFile> {
    rust_files(&["src"]).into_iter().filter(|file| !is_test(&file.path)).collect()
}

pub(crate) fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs")
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if NOT_OURS.contains(&name) {
        return;
    }
    match fs::read_dir(path) {
        Ok(entries) => entries.flatten().for_each(|entry| collect(&entry.path(), found)),
        Err(_) => found.push(path.to_owned()),
    }
}

#[test]
fn the_checkout_is_seen() {
    let paths: Vec<String> = files(&[""]).into_iter().map(|file| file.path).collect();
    for there in ["Cargo.toml", ".cargo/config.toml", "src/lib.rs", "assets/locales/fr/app.ftl", "tests/it/checkout.rs"]
    {
        assert!(paths.iter().any(|path| path == there), "{there}");
    }
    assert!(paths.iter().all(|path| !path.starts_with("target/") && !path.starts_with(".git/")));
    assert!(app_code().len() > 100 && app_code().iter().all(|file| !is_test(&file.path)));
}
