//! Running `dx build`, which reports success even when a step of it failed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{checks, wasm};
use crate::command;
use crate::error::Error;
use crate::files;
use crate::tools::BuildTools;
use crate::workspace::Workspace;

/// Keeps the linker from putting equal ends of texts in one place. dx cuts the program in two by what each part uses, and
/// empties what the first does not use even where a text that it does use lies over it (DioxusLabs/dioxus#5769).
const UNMERGED: &str = "\u{1f}-Clink-arg=-O0";

/// Flags for rustc that keep folders of this machine out of the program, where panic messages would carry them.
pub(crate) fn without_paths(folders: &[(&Path, &str)]) -> OsString {
    let mut flags = OsString::new();
    for (folder, name) in folders.iter().filter(|(folder, _)| !folder.as_os_str().is_empty()) {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push(format!("={name}"));
    }
    flags
}

/// Where cargo keeps the sources of packages; empty when nobody knows.
fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_default()
}

/// Builds for release and returns the folder with the result.
pub(crate) fn build(workspace: &Workspace, tools: &BuildTools) -> Result<PathBuf, Error> {
    let site = workspace.target.join("dx/reprise/release/web/public");
    // dx leaves the assets of earlier builds behind, and they would be published and kept offline too.
    files::remove(&site)?;
    let mut dx = Command::new("dx");
    dx.args(["build", "--release", "--platform", "web", "--package", "reprise"]);
    dx.args(["--features", "split", "--wasm-split", "--debug-symbols", "false"]);
    dx.current_dir(&workspace.root);
    dx.env("PATH", &tools.path).env("DX_HOME", &tools.dx_home);
    dx.env("CARGO_TARGET_DIR", &workspace.target);
    dx.env("NO_DOWNLOADS", "1").env("DX_TELEMETRY_ENABLED", "false");
    let mut flags = without_paths(&[(&cargo_home(), "cargo"), (&workspace.target, "target")]);
    flags.push(UNMERGED);
    dx.env("CARGO_ENCODED_RUSTFLAGS", flags);
    let output = command::run(&mut dx, "building the app")?;
    let lines: Vec<&str> = output.lines().collect();
    if checks::wasm_opt_failed(&output) {
        command::show_end(&lines);
        return Err(Error::NotOptimised);
    }
    for needed in ["index.html", "sw.js", "manifest.webmanifest", "assets"] {
        if !site.join(needed).exists() {
            command::show_end(&lines);
            return Err(Error::BuildIncomplete(needed.to_owned()));
        }
    }
    strip(&site, tools)?;
    wasm::check(&site)?;
    Ok(site)
}

/// Takes out the names that dx cut the program with.
fn strip(site: &Path, tools: &BuildTools) -> Result<(), Error> {
    for name in files::below(site)?.iter().filter(|name| files::has_extension(name, &["wasm"])) {
        let file = site.join(name);
        let mut strip = Command::new("wasm-opt");
        strip.arg(&file).arg("-o").arg(&file);
        strip.args(["--all-features", "--strip-debug", "--strip-producers", "--strip-target-features"]);
        strip.env("PATH", &tools.path);
        command::run(&mut strip, "taking names out of the program")?;
    }
    Ok(())
}
