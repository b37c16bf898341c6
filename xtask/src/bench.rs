//! `cargo xtask bench`: sizes and times of the built app in a browser.

use std::process::ExitCode;

use crate::error::Error;
use crate::progress;
use crate::workspace::Workspace;
use crate::{browsers, build, command, suite};

/// Measures the built app. With `json`, standard output holds nothing but the measurement's JSON.
pub(crate) fn bench(workspace: &Workspace, json: bool) -> Result<ExitCode, Error> {
    let browsers = browsers::ensure()?;
    build::ensure(workspace)?;
    let mut measurement = workspace.cargo(&["test", "--quiet", "--package", "reprise", "--test", "bench", "--"]);
    if json {
        measurement.arg("--json");
    }
    suite::with_browsers(&mut measurement, workspace, &browsers)?;
    progress::note("Measuring (a few minutes) …");
    command::run_openly(&mut measurement).map(suite::exit_code)
}
