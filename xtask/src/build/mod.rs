//! The static site in `dist/`: built by dx, checked, made installable and compressed, then moved into place at once.

mod checks;
mod compress;
mod dx;
mod fingerprint;
mod folders;
mod names;
mod precache;
mod preload;
mod wasm;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::progress::{self, Step};
use crate::workspace::Workspace;
use crate::{disk, files, headers, lock, tools};

/// Makes sure that `dist/` holds the site of the sources as they are now.
pub(crate) fn ensure(workspace: &Workspace) -> Result<(), Error> {
    let scratch = workspace.scratch();
    let _lock = lock::hold(&scratch.join("build.lock"), "building the app")?;
    let record = scratch.join("dist.fingerprint");
    let sources = fingerprint::of_sources(&workspace.root)?;
    if fingerprint::is_recorded(&record, &sources, &workspace.dist()) {
        progress::note("The app in dist/ is up to date.");
        return Ok(());
    }
    let tools = tools::for_build(workspace)?;
    disk::require_free(&workspace.target, 1500, "building the app")?;

    let step = Step::begin("Building the app (a few minutes the first time, then about one)");
    let built = dx::build(workspace, &tools)?;
    let site = scratch.join("dist.new");
    files::remove(&site)?;
    copy(&built, &site)?;
    folders::hide(&site, &workspace.root)?;
    restore_images(&workspace.root.join("public"), &site)?;
    step.done();

    let step = Step::begin("Preparing the app for offline use and compressing it (some seconds)");
    finish(&site)?;
    step.done();

    replace(&site, &workspace.dist(), &scratch.join("dist.old"))?;
    fingerprint::record(&record, &sources, &workspace.dist())
}

/// Turns what dx built into the site that is published.
pub(crate) fn finish(site: &Path) -> Result<(), Error> {
    let index = files::read_text(&site.join("index.html"))?;
    checks::policy(&index)?;
    checks::hashed_names(&files::below(&site.join("assets"))?)?;
    names::shorten(site)?;
    preload::write(site)?;
    precache::write(site)?;
    files::write(&site.join("_headers"), headers::file())?;
    compress::write(site)
}

fn replace(new: &Path, current: &Path, old: &Path) -> Result<(), Error> {
    files::remove(old)?;
    if current.exists() {
        fs::rename(current, old).map_err(Error::file("moved away", current))?;
    }
    fs::rename(new, current).map_err(Error::file("moved into place", new))?;
    files::remove(old)
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    for name in files::below(from)? {
        let target = to.join(&name);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(Error::file("created", folder))?;
        }
        files::write(&target, files::read(&from.join(&name))?)?;
    }
    Ok(())
}

/// dx encodes PNGs again and makes ours three times as large.
fn restore_images(public: &Path, site: &Path) -> Result<(), Error> {
    for name in files::below(public)? {
        if files::has_extension(&name, &["png"]) {
            files::write(&site.join(&name), files::read(&public.join(&name))?)?;
        }
    }
    Ok(())
}
