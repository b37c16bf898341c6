//! The tools that the build and the tests need: each pinned, found or installed once into a cache folder outside the
//! checkout, and taken up again where an interrupted installation stopped.

mod cache;
mod install;
mod pinned;
mod version;
pub(crate) mod wasm_target;

#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::error::Error;
use crate::files;
use crate::workspace::Workspace;

/// What a web build runs with.
pub(crate) struct BuildTools {
    /// The PATH on which dx and everything that dx starts are found.
    pub(crate) path: OsString,
    /// dx keeps its own settings and tools here, so that those of the person's own dx are neither used nor changed.
    pub(crate) dx_home: PathBuf,
}

/// Finds or installs everything that `dx build` needs.
pub(crate) fn for_build(workspace: &Workspace) -> Result<BuildTools, Error> {
    wasm_target::ensure(workspace)?;
    let lock = files::read_text(&workspace.root.join("Cargo.lock"))?;
    let bindgen = version::locked(&lock, "wasm-bindgen").ok_or(Error::NotLocked("wasm-bindgen"))?;
    let cache = cache::folder()?;
    let tools = [pinned::dx(), pinned::wasm_bindgen(bindgen), pinned::esbuild(), pinned::wasm_opt()];
    let mut folders = Vec::new();
    for tool in &tools {
        folders.extend(install::ensure(tool, &cache, workspace)?);
    }
    let inherited = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&inherited));
    let path = env::join_paths(folders).map_err(|_| Error::NoCacheFolder)?;
    Ok(BuildTools { path, dx_home: cache.join("dx-home") })
}

/// Finds or installs axe-core, and returns the script that browser tests load into a page.
pub(crate) fn axe(workspace: &Workspace) -> Result<PathBuf, Error> {
    npm_file(&pinned::axe(), "node_modules/axe-core/axe.min.js", workspace)
}

/// Finds or installs ical.js, and returns the script that browser tests load into a page.
pub(crate) fn ical(workspace: &Workspace) -> Result<PathBuf, Error> {
    npm_file(&pinned::ical(), "node_modules/ical.js/dist/ical.es5.min.cjs", workspace)
}

fn npm_file(tool: &pinned::Tool, file: &str, workspace: &Workspace) -> Result<PathBuf, Error> {
    let cache = cache::folder()?;
    install::ensure(tool, &cache, workspace)?;
    Ok(cache::place(&cache, tool).join(file))
}
