//! Putting another version of the site where the browser finds it.

#[path = "../../support/sha256.rs"]
mod sha256;

use std::fs;
use std::path::{Path, PathBuf};

use sha256::sha256;

/// What the newer version's stylesheet adds.
const MARK: &str = "\n:root{--newer-version:yes}\n";
pub(super) const LOOK_FOR_MARK: &str =
    "return getComputedStyle(document.documentElement).getPropertyValue('--newer-version').trim() === 'yes'";

/// A version with another stylesheet, under another name as the build would give it.
pub(super) fn newer(site: &Path) {
    let old = stylesheet(site);
    let old_name = old.file_name().unwrap().to_str().unwrap().to_owned();
    let new_name = "base-dxhfedcba9876543210.css";
    let new = old.with_file_name(new_name);
    fs::write(&new, fs::read_to_string(&old).unwrap() + MARK).unwrap();
    let page = site.join("index.html");
    let (old_page, old_style) = (sha256(&page), sha256(&old));
    edit(&page, &[(&old_name, new_name)]);
    let (new_page, new_style) = (sha256(&page), sha256(&new));
    let changes = [(old_name.as_str(), new_name), (&old_page, &new_page), (&old_style, &new_style)];
    edit(&site.join("sw.js"), &changes);
    edit(&site.join("sw.js"), &[("self.__VERSION__=\"", "self.__VERSION__=\"newer-")]);
}

/// The same, but what the server gives for the stylesheet is not what the list says.
pub(super) fn broken(site: &Path) {
    newer(site);
    let new = site.join("assets/base-dxhfedcba9876543210.css");
    fs::write(&new, fs::read_to_string(&new).unwrap() + "/* cut off").unwrap();
}

fn stylesheet(site: &Path) -> PathBuf {
    let files = fs::read_dir(site.join("assets")).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|file| file.extension().is_some_and(|end| end == "css")).unwrap()
}

/// Replaces parts of a file that are there for certain; its compressed copies would be of the old one.
fn edit(file: &Path, changes: &[(&str, &str)]) {
    let mut text = fs::read_to_string(file).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "{old} is not in {}", file.display());
        text = text.replace(old, new);
    }
    fs::write(file, text).unwrap();
    for end in ["br", "gz"] {
        let copy = format!("{}.{end}", file.display());
        if Path::new(&copy).exists() {
            fs::remove_file(copy).unwrap();
        }
    }
}
