//! `cargo xtask run`: build if needed, then serve.

use std::process::ExitCode;

use crate::error::Error;
use crate::server::Server;
use crate::workspace::Workspace;
use crate::{build, port};

/// Serves the app until the person presses Ctrl-C.
pub(crate) fn run(workspace: &Workspace, port: u16) -> Result<ExitCode, Error> {
    // Before the build: nobody should wait minutes to hear that the port is taken.
    port::require_free(port)?;
    build::ensure(workspace)?;
    port::require_free(port)?;
    let server = Server::start(&workspace.dist(), port)?;
    println!("\nReprise is at {}/ (Ctrl-C stops it)", server.url());
    server.wait();
    Ok(ExitCode::SUCCESS)
}
