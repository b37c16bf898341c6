//! Finding a tool, or installing it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::pinned::{Source, Tool};
use super::{cache, version};
use crate::error::Error;
use crate::progress::{self, Step};
use crate::workspace::Workspace;
use crate::{command, debian, disk, files, lock};

/// Makes sure that the tool is there. Returns the folder to put on the PATH, or none when the tool is on it already.
pub(crate) fn ensure(tool: &Tool, tools: &Path, workspace: &Workspace) -> Result<Option<PathBuf>, Error> {
    let place = cache::place(tools, tool);
    let programs = Some(cache::programs(&place, tool));
    if cache::is_complete(&place, tool) {
        return Ok(programs);
    }
    if on_path(tool) {
        return Ok(None);
    }
    let lock_name = format!("{}-{}.lock", tool.package, tool.version);
    let _lock = lock::hold(&tools.join(lock_name), &format!("installing {}", tool.name))?;
    if cache::is_complete(&place, tool) {
        return Ok(programs);
    }
    if place.exists() {
        if found(&place, tool).as_deref() == Some(&*tool.says) {
            cache::mark_complete(&place, tool)?;
            return Ok(programs);
        }
        progress::note(&format!("An earlier installation of {} was interrupted; starting it again.", tool.name));
        files::remove(&place)?;
    }
    install(tool, tools, &place, workspace)?;
    Ok(programs)
}

fn install(tool: &Tool, tools: &Path, place: &Path, workspace: &Workspace) -> Result<(), Error> {
    let task = format!("installing {} {}", tool.name, tool.version);
    disk::require_free(tools, tool.room, &task)?;
    let step = Step::begin(&format!("Installing {} {} ({}, once)", tool.name, tool.version, tool.takes));
    fs::create_dir_all(place).map_err(Error::file("created", place))?;
    // Outside `place`, which is removed after an interruption: what was compiled by then is used again.
    let compiled = tools.join("compiling").join(format!("{}-{}", tool.package, tool.version));
    match tool.source {
        Source::Cargo(arguments) => {
            command::run(&mut cargo_install(tool, arguments, place, &compiled, workspace), &task)?;
        }
        Source::NpmProgram | Source::NpmFiles => {
            require_npm()?;
            command::run(&mut npm_install(tool, place), &task)?;
        }
    }
    let found = found(place, tool);
    if found.as_deref() != Some(&*tool.says) {
        return Err(Error::WrongVersion {
            tool: tool.name,
            wanted: tool.says.clone(),
            found: found.map_or_else(|| "it does not start".to_owned(), |found| format!("it is {found}")),
            folder: place.to_owned(),
        });
    }
    cache::mark_complete(place, tool)?;
    files::remove(&compiled)?;
    step.done();
    Ok(())
}

fn cargo_install(tool: &Tool, arguments: &[&str], place: &Path, compiled: &Path, workspace: &Workspace) -> Command {
    let mut command = workspace.cargo(&["install"]);
    command.arg(format!("{}@{}", tool.package, tool.version)).args(arguments);
    command.arg("--root").arg(place).arg("--target-dir").arg(compiled);
    // Settings meant for the app would build the tool for another machine or with other flags.
    for variable in ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(variable);
    }
    // A tool that runs for a second need not be fast: this halves the time to compile it.
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    command.env("CARGO_PROFILE_RELEASE_LTO", "off");
    command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command
}

fn npm_install(tool: &Tool, place: &Path) -> Command {
    let mut command = Command::new("npm");
    command.args(["install", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", "--prefix"]);
    command.arg(place).arg(format!("{}@{}", tool.package, tool.version)).current_dir(place);
    command
}

fn require_npm() -> Result<(), Error> {
    const PACKAGES: [&str; 2] = ["nodejs", "npm"];
    if debian::find("npm").is_some() {
        return Ok(());
    }
    if debian::may_install() {
        return debian::install(&PACKAGES);
    }
    Err(Error::Missing("npm", debian::advice(&PACKAGES, "install Node.js 18 or newer, which brings it")))
}

fn on_path(tool: &Tool) -> bool {
    match tool.source {
        Source::Cargo(_) | Source::NpmProgram => ask(Path::new(tool.name)).as_deref() == Some(&*tool.says),
        Source::NpmFiles => false,
    }
}

/// The version that is in the folder, by running the program.
fn found(place: &Path, tool: &Tool) -> Option<String> {
    let probe = cache::probe(place, tool);
    match tool.source {
        Source::Cargo(_) | Source::NpmProgram => ask(&probe),
        Source::NpmFiles => version::in_package_json(&fs::read_to_string(probe).ok()?).map(str::to_owned),
    }
}

fn ask(program: &Path) -> Option<String> {
    let answer = Command::new(program).arg("--version").env("DX_TELEMETRY_ENABLED", "false").output().ok()?;
    let text = String::from_utf8_lossy(&answer.stdout);
    answer.status.success().then(|| version::reported(&text).map(str::to_owned))?
}
