use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::pinned::{Source, Tool};
use super::{cache, install, pinned, version};
use crate::workspace::Workspace;

#[track_caller]
fn reports(output: &str, expected: Option<&str>) {
    assert_eq!(version::reported(output), expected, "{output}");
}

#[test]
fn versions_are_read() {
    reports("dioxus 0.7.10 (57d6794)\n", Some("0.7.10"));
    reports("wasm-bindgen 0.2.130\n", Some("0.2.130"));
    reports("wasm-opt version 129 (version_129)\n", Some("129"));
    reports("0.27.3\n", Some("0.27.3"));
    reports("command not found", None);
    reports("", None);
}

#[test]
fn the_locked_version_is_the_one_of_that_very_package() {
    let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";
    assert_eq!(version::locked(lock, "wasm-bindgen"), Some("0.2.130"));
    assert_eq!(version::locked(lock, "wasm-bindgen-futures"), Some("0.4.80"));
    assert_eq!(version::locked(lock, "bindgen"), None);
    assert_eq!(version::locked("", "wasm-bindgen"), None);
}

#[test]
fn the_version_is_read_from_a_package_json() {
    let text = "{\n  \"name\": \"axe-core\",\n  \"version\": \"4.14.1\",\n  \"main\": \"axe.js\"\n}";
    assert_eq!(version::in_package_json(text), Some("4.14.1"));
    assert_eq!(version::in_package_json("{\"name\":\"x\"}"), None);
}

#[track_caller]
fn kept_in(variables: &[(&str, &str)], expected: Option<&str>) {
    let folder = cache::locate(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
    });
    assert_eq!(folder, expected.map(PathBuf::from));
}

#[test]
fn tools_are_kept_where_the_person_says() {
    kept_in(&[("REPRISE_TOOLS", "/t"), ("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], Some("/t"));
    kept_in(&[("XDG_CACHE_HOME", "/x"), ("HOME", "/h")], Some("/x/reprise-tools"));
    kept_in(&[("HOME", "/h")], Some("/h/.cache/reprise-tools"));
    kept_in(&[], None);
}

/// Such a tool is in no registry, so only what the test puts there can be found.
fn imaginary() -> Tool {
    Tool {
        name: "reprise-imaginary-tool",
        package: "reprise-imaginary-tool",
        version: "1.2.3".to_owned(),
        says: "1.2.3".to_owned(),
        source: Source::Cargo(&["--offline"]),
        takes: "no time",
        room: 0,
    }
}

fn put_program(place: &Path, tool: &Tool, version: &str) -> PathBuf {
    let program = cache::probe(place, tool);
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::write(&program, format!("#!/bin/sh\necho tool {version}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program
}

#[test]
fn an_interrupted_installation_that_works_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let tool = imaginary();
    let place = cache::place(folder.path(), &tool);
    put_program(&place, &tool, "1.2.3");
    assert!(!cache::is_complete(&place, &tool));
    let found = install::ensure(&tool, folder.path(), &Workspace::locate().unwrap()).unwrap();
    assert_eq!(found, Some(place.join("bin")));
    assert!(cache::is_complete(&place, &tool));
}

#[test]
fn an_interrupted_installation_that_does_not_work_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let tool = imaginary();
    let place = cache::place(folder.path(), &tool);
    let program = put_program(&place, &tool, "1.2.2");
    install::ensure(&tool, folder.path(), &Workspace::locate().unwrap()).unwrap_err();
    assert!(!program.exists());
    assert!(!cache::is_complete(&place, &tool));
}

#[test]
fn a_marker_of_another_version_or_without_a_program_counts_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut tool = pinned::wasm_bindgen("0.2.130");
    let place = cache::place(folder.path(), &tool);
    let program = put_program(&place, &tool, "0.2.130");
    cache::mark_complete(&place, &tool).unwrap();
    assert!(cache::is_complete(&place, &tool));
    fs::remove_file(program).unwrap();
    assert!(!cache::is_complete(&place, &tool));
    put_program(&place, &tool, "0.2.130");
    tool.version = "0.2.131".to_owned();
    assert!(!cache::is_complete(&place, &tool));
}
