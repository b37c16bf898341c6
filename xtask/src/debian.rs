//! Installing system packages, which is done only on Debian and only as root: elsewhere it is the person's to decide.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::command;
use crate::error::Error;
use crate::progress::Step;

/// The program on the PATH, if it is there.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|candidate| candidate.is_file())
}

/// Whether packages may be installed here without asking anyone.
pub(crate) fn may_install() -> bool {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let user = Command::new("id").arg("-u").output().map(|answer| answer.stdout).unwrap_or_default();
    is_debian(&system) && user.trim_ascii() == b"0" && find("apt-get").is_some()
}

/// Whether the text of /etc/os-release is Debian's. Derivatives do not count: Ubuntu's chromium is no ordinary package.
pub(crate) fn is_debian(os_release: &str) -> bool {
    os_release.lines().filter_map(|line| line.strip_prefix("ID=")).any(|id| id.trim_matches('"') == "debian")
}

/// Installs packages with apt-get.
pub(crate) fn install(packages: &[&str]) -> Result<(), Error> {
    let names = packages.join(" ");
    let step = Step::begin(&format!("Installing {names} with apt-get (about a minute, once)"));
    command::run(apt_get().arg("update"), "apt-get update")?;
    command::run(
        apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages),
        &format!("installing {names}"),
    )?;
    step.done();
    Ok(())
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=300"]);
    command
}

/// How a person installs packages here, to follow a "… is missing; ".
pub(crate) fn advice(packages: &[&str], elsewhere: &str) -> String {
    if find("apt-get").is_some() {
        format!("install it with `sudo apt-get install {}`", packages.join(" "))
    } else {
        elsewhere.to_owned()
    }
}
