//! `cargo xtask test`: everything that must hold before a change is taken.

use std::process::{Command, ExitCode};

use crate::browsers::{self, Browsers};
use crate::build;
use crate::command;
use crate::error::Error;
use crate::progress::Step;
use crate::tools;
use crate::tools::wasm_target::{self, TARGET};
use crate::workspace::Workspace;

const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Checks the format and the lints, builds, and runs all tests. The last thing printed is what `cargo test` printed.
pub(crate) fn test(workspace: &Workspace) -> Result<ExitCode, Error> {
    let format = workspace.cargo(&["fmt", "--all", "--check"]);
    check(format, "Checking the format (a second)", "the format check (`cargo fmt --all` repairs it)")?;

    let mut host = workspace.cargo(&["clippy", "--workspace", "--all-targets"]);
    host.args(DENY_WARNINGS);
    check(host, "Linting for this machine (a few minutes the first time)", "clippy for this machine")?;

    wasm_target::ensure(workspace)?;
    let mut wasm = workspace.cargo(&["clippy", "--target", TARGET, "--package", "reprise", "--lib", "--bins"]);
    // As it is published; the lint for this machine has seen it in one part.
    wasm.args(["--features", "split"]);
    wasm.args(DENY_WARNINGS);
    check(wasm, "Linting for browsers (a few minutes the first time)", "clippy for wasm32")?;

    let browsers = browsers::ensure()?;
    build::ensure(workspace)?;
    let mut tests =
        workspace.cargo(&["test", "--no-fail-fast", "--workspace", "--lib", "--bins", "--test", "it", "--test", "e2e"]);
    with_browsers(&mut tests, workspace, &browsers)?;
    tests.args(["--", "--test-threads=2"]);
    eprintln!("Running all tests (some minutes) …");
    command::run_openly(&mut tests).map(exit_code)
}

/// Tells a test binary where the site, the browsers and the tools from npm are.
pub(crate) fn with_browsers(command: &mut Command, workspace: &Workspace, browsers: &Browsers) -> Result<(), Error> {
    command.env("REPRISE_DIST", workspace.dist());
    command.env("REPRISE_AXE", tools::axe(workspace)?);
    command.env("REPRISE_ICAL", tools::ical(workspace)?);
    command.env("REPRISE_CHROMIUM", &browsers.chromium);
    command.env("REPRISE_CHROMEDRIVER", &browsers.chromedriver);
    match &browsers.webkitdriver {
        Some(driver) => command.env("REPRISE_WEBKITDRIVER", driver),
        None => command.env_remove("REPRISE_WEBKITDRIVER"),
    };
    Ok(())
}

/// The exit code of a child as ours; one that was killed has none.
pub(crate) fn exit_code(status: std::process::ExitStatus) -> ExitCode {
    status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn check(mut command: Command, announcement: &str, task: &str) -> Result<(), Error> {
    let step = Step::begin(announcement);
    if !command::run_openly(&mut command)?.success() {
        return Err(Error::Failed { task: task.to_owned() });
    }
    step.done();
    Ok(())
}
