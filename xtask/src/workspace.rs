//! Where things are.

use std::path::{Path, PathBuf};

use crate::error::Error;

/// The folders of one checkout.
pub(crate) struct Workspace {
    /// The folder of the root Cargo.toml.
    pub(crate) root: PathBuf,
    /// Cargo's target folder; every child cargo is told to use it.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Finds the checkout from the place where this crate was compiled.
    pub(crate) fn locate() -> Result<Workspace, Error> {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = xtask.parent().unwrap_or(xtask).to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR").filter(|value| !value.is_empty()) {
            // Children start in `root`, and cargo reads a relative folder from where it starts.
            Some(folder) => std::path::absolute(&folder).map_err(Error::file("found", Path::new(&folder)))?,
            None => root.join("target"),
        };
        Ok(Workspace { root, target })
    }

    /// The finished static site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Working files of xtask: next to `dist`, so that moving a finished site there is a rename.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.root.join("target").join("xtask")
    }

    /// `cargo` with the given arguments, in this checkout.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new("cargo");
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }
}
