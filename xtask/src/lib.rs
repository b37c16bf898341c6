//! The commands of this repository, and the web server that both `cargo xtask run` and the browser tests use.

mod arguments;
mod bench;
mod browsers;
mod build;
mod command;
mod debian;
mod disk;
mod error;
mod files;
pub mod headers;

mod lock;
mod port;
mod progress;
mod run;
pub mod server;
mod suite;
mod tools;
mod workspace;

#[cfg(test)]
mod tests;

use std::process::ExitCode;

use arguments::Command;
use error::Error;
use workspace::Workspace;

/// Does what the command line asks for; what stopped it is printed in one sentence.
pub fn main() -> ExitCode {
    match execute() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nStopped: {error}.");
            ExitCode::FAILURE
        }
    }
}

fn execute() -> Result<ExitCode, Error> {
    let workspace = Workspace::locate()?;
    match arguments::parse(std::env::args_os().skip(1))? {
        Command::Help => {
            println!("{}", arguments::HELP);
            Ok(ExitCode::SUCCESS)
        }
        Command::Run { port } => run::run(&workspace, port),
        Command::Build => build::ensure(&workspace).map(|()| ExitCode::SUCCESS),
        Command::Test => suite::test(&workspace),
        Command::Bench { json } => bench::bench(&workspace, json),
    }
}
