//! Everything that can stop a command, each in one sentence that says what happened and what to do.

use std::io;
use std::path::{Path, PathBuf};

use crate::server::ServerError;

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{0}; `cargo xtask --help` shows what can be asked")]
    Arguments(#[from] lexopt::Error),
    #[error("there is no command `{0}`; `cargo xtask --help` shows the commands")]
    UnknownCommand(String),
    #[error("{option} belongs to `cargo xtask {command}`; leave it out here")]
    Misplaced { option: &'static str, command: &'static str },
    #[error("`{0}` is not a port; give a number from 1 to 65535, for instance --port 8080")]
    NotAPort(String),
    #[error("port {port} is used by another program; try `cargo xtask run --port {free}`")]
    PortInUse { port: u16, free: u16 },
    #[error("port {port} could not be opened ({reason}); try `cargo xtask run --port {free}`")]
    PortRefused { port: u16, free: u16, reason: io::Error },

    #[error("{0} is missing; {1}")]
    Missing(&'static str, String),
    #[error("neither REPRISE_TOOLS, XDG_CACHE_HOME nor HOME is set; set REPRISE_TOOLS to a folder for the tools")]
    NoCacheFolder,
    #[error("{tool} should be version {wanted} after its installation, but {found}; remove {} and run this again", folder.display())]
    WrongVersion { tool: &'static str, wanted: String, found: String, folder: PathBuf },
    #[error("Cargo.lock names no version of {0}; run `cargo update --workspace` and run this again")]
    NotLocked(&'static str),

    #[error("{task} needs about {needed} MB but {} has {free} MB free; make room and run this again", folder.display())]
    NoRoom { task: String, folder: PathBuf, needed: u64, free: u64 },
    #[error("{task} stopped because the disk is full; make room and run this again")]
    DiskFull { task: String },
    #[error("{task} could not download what it needs; check the network and run this again, finished parts are kept")]
    Download { task: String },
    #[error("{task} failed; the lines above say why")]
    Failed { task: String },
    #[error("{program} could not be started ({reason}); install it or put it on the PATH")]
    NotStarted { program: String, reason: io::Error },

    #[error(
        "the wasm was not optimised by wasm-opt, or holds debug symbols, so the app would be too large; \
         see the lines above, or run `cargo xtask build` again after deleting target/dx"
    )]
    NotOptimised,
    #[error("the built site has no {0}; the lines above may say why, and deleting target/dx gives a fresh start")]
    BuildIncomplete(String),
    #[error(
        "{0} has no content hash in its name, so browsers would keep an old copy; include it with asset! and its default options"
    )]
    Unhashed(String),
    #[error("the Content-Security-Policy in index.html is not the one in xtask/src/headers.rs; it should be: {0}")]
    Policy(&'static str),

    #[error("{} could not be {action} ({reason})", path.display())]
    File { action: &'static str, path: PathBuf, reason: io::Error },
    #[error("the server could not be started ({0})")]
    Server(#[from] ServerError),
}

impl Error {
    /// For `map_err` after a file operation: `action` is a past participle, as in "read" or "written".
    pub(crate) fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        move |reason| {
            if reason.kind() == io::ErrorKind::StorageFull {
                Error::DiskFull { task: format!("writing {}", path.display()) }
            } else {
                Error::File { action, path: path.to_owned(), reason }
            }
        }
    }
}
