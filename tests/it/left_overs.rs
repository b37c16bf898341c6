//! What must not be left in the tree: notes to oneself, paths of somebody's machine, other registries.

use crate::checkout::{TextFile, files};

/// What must not be in any file. Put together here so that this file is no hit itself.
fn left_overs(text: &str) -> Vec<String> {
    let notes = ["TO DO", "FIX ME", "X XX", "HA CK"].map(|note| note.replace(' ', ""));
    let is_word = |note: &String| {
        text.match_indices(note.as_str()).any(|(at, _)| {
            let around = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            !around(text[..at].chars().next_back()) && !around(text[at + note.len()..].chars().next())
        })
    };
    let paths = ["/ro ot/", "/ho me/", "/Us ers/", "C:\\ Users", "/wo rk/main", "/wo rk/shared"]
        .map(|path| path.replace(' ', ""));
    let found = notes.into_iter().filter(is_word).chain(paths.into_iter().filter(|path| text.contains(path.as_str())));
    found.collect()
}

#[test]
fn no_note_to_self_and_no_path_of_somebodys_machine_is_left() {
    for file in files(&[""]) {
        assert_eq!(left_overs(&file.text), Vec::<String>::new(), "{}", file.path);
    }
    let planted = format!("// {}: mend this\nlet a = \"{}x\";", "TO".to_owned() + "DO", "/ro".to_owned() + "ot/");
    assert_eq!(left_overs(&planted).len(), 2);
    assert!(left_overs("mastodon, TODOS, #[route(\"/work/question\")]").is_empty());
}

/// Lines that send a package manager anywhere but to the public registries.
fn other_registries(file: &TextFile) -> Vec<String> {
    let public = "registry+https://github.com/rust-lang/crates.io-index";
    let is_other = |line: &&str| {
        let line = line.trim();
        if file.path.ends_with("Cargo.lock") {
            return line.starts_with("source = ") && line != format!("source = \"{public}\"");
        }
        let sets = ["[source.", "[registries", "registry=", "registry =", "replace-with"];
        match file.extension() {
            "toml" => sets.iter().any(|set| line.starts_with(set)),
            extension => extension == "npmrc",
        }
    };
    file.text.lines().filter(is_other).map(str::to_owned).collect()
}

#[test]
fn packages_come_from_the_public_registries() {
    for file in files(&[""]) {
        assert_eq!(other_registries(&file), Vec::<String>::new(), "{}", file.path);
    }
    let planted = |path: &str, text: &str| TextFile { path: path.to_owned(), text: text.to_owned() };
    let lock = planted("Cargo.lock", "source = \"registry+https://mirror.example/index\"");
    assert_eq!(other_registries(&lock).len(), 1);
    let config = planted(".cargo/config.toml", "[source.crates-io]\nreplace-with = \"x\"");
    assert_eq!(other_registries(&config).len(), 2);
}
