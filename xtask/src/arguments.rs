//! The command line of `cargo xtask`.

use std::ffi::OsString;

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

use crate::error::Error;
use crate::port;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Commands for working on Reprise. The first one installs the tools it needs; that is done once.

    cargo xtask run [--port N]   build the app and serve it on this machine (port 8080 if not said otherwise)
    cargo xtask build            build the static site in dist/
    cargo xtask test             format, lints, build, then all tests, the browser ones included
    cargo xtask ci               the same as test
    cargo xtask bench [--json]   build, then measure size and speed in a browser

Tools are kept in $REPRISE_TOOLS, or else in reprise-tools in your cache folder (~/.cache).";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Run { port: u16 },
    Build,
    Test,
    Bench { json: bool },
}

/// Reads the arguments after `cargo xtask`.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Error> {
    let mut parser = Parser::from_args(arguments);
    let mut name = None;
    let mut chosen_port = None;
    let mut json = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("port") => chosen_port = Some(port::parse(&parser.value()?.string()?)?),
            Long("json") => json = true,
            Value(value) if name.is_none() => name = Some(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let name = name.as_deref().unwrap_or("help");
    if chosen_port.is_some() && name != "run" {
        return Err(Error::Misplaced { option: "--port", command: "run" });
    }
    if json && name != "bench" {
        return Err(Error::Misplaced { option: "--json", command: "bench" });
    }
    match name {
        "help" => Ok(Command::Help),
        "run" => Ok(Command::Run { port: chosen_port.unwrap_or(port::DEFAULT) }),
        "build" => Ok(Command::Build),
        "test" | "ci" => Ok(Command::Test),
        "bench" => Ok(Command::Bench { json }),
        _ => Err(Error::UnknownCommand(name.to_owned())),
    }
}
