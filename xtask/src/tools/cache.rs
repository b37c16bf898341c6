//! The cache folder: `<package>-<version>/` for each tool, complete only when it holds a marker with the version.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::pinned::{Source, Tool};
use crate::error::Error;
use crate::files;

/// Where the tools are kept.
pub(crate) fn folder() -> Result<PathBuf, Error> {
    locate(|name| env::var_os(name).filter(|value| !value.is_empty())).ok_or(Error::NoCacheFolder)
}

pub(crate) fn locate(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let below = |name: &str, rest: &str| variable(name).map(|folder| Path::new(&folder).join(rest));
    let chosen = variable("REPRISE_TOOLS")
        .map(PathBuf::from)
        .or_else(|| below("XDG_CACHE_HOME", "reprise-tools"))
        .or_else(|| below("HOME", ".cache/reprise-tools"))?;
    std::path::absolute(chosen).ok()
}

/// The folder of one tool.
pub(crate) fn place(cache: &Path, tool: &Tool) -> PathBuf {
    cache.join(format!("{}-{}", tool.package, tool.version))
}

/// The folder with the tool's program.
pub(crate) fn programs(place: &Path, tool: &Tool) -> PathBuf {
    match tool.source {
        Source::Cargo(_) => place.join("bin"),
        Source::NpmProgram | Source::NpmFiles => place.join("node_modules/.bin"),
    }
}

/// The file whose presence shows that the tool was installed and checked.
pub(crate) fn probe(place: &Path, tool: &Tool) -> PathBuf {
    match tool.source {
        Source::Cargo(_) | Source::NpmProgram => programs(place, tool).join(tool.name),
        Source::NpmFiles => place.join("node_modules").join(tool.package).join("package.json"),
    }
}

/// Whether the tool was installed and checked before.
pub(crate) fn is_complete(place: &Path, tool: &Tool) -> bool {
    let marked = fs::read_to_string(marker(place)).unwrap_or_default();
    marked.trim() == tool.version && probe(place, tool).is_file()
}

/// Says that the tool is installed and checked.
pub(crate) fn mark_complete(place: &Path, tool: &Tool) -> Result<(), Error> {
    files::write(&marker(place), format!("{}\n", tool.version))
}

fn marker(place: &Path) -> PathBuf {
    place.join(".complete")
}
