//! The standard library for wasm32-unknown-unknown.

use std::path::Path;
use std::process::Command;

use crate::command;
use crate::debian;
use crate::error::Error;
use crate::progress::Step;
use crate::workspace::Workspace;

/// The target that browsers run.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can build for browsers.
pub(crate) fn ensure(workspace: &Workspace) -> Result<(), Error> {
    let mut question = Command::new("rustc");
    question.args(["--print", "target-libdir", "--target", TARGET]).current_dir(&workspace.root);
    let answer = command::run(&mut question, "asking rustc where its libraries are")?;
    if answer.lines().any(|line| Path::new(line).is_dir()) {
        return Ok(());
    }
    if debian::find("rustup").is_none() {
        let advice = "install it with your Rust packages, or install Rust with rustup".to_owned();
        return Err(Error::Missing("the Rust library for wasm32-unknown-unknown", advice));
    }
    let step = Step::begin("Installing the Rust library for wasm32-unknown-unknown (less than a minute, once)");
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]).current_dir(&workspace.root);
    command::run(&mut rustup, "installing the Rust library for wasm32-unknown-unknown")?;
    step.done();
    Ok(())
}
