//! The program asked for by the page itself, so that it does not wait until the script that starts it has come.

use std::path::Path;

use super::wasm;
use crate::error::Error;
use crate::files;

/// Adds the preload of the program to the page's head.
pub(crate) fn write(site: &Path) -> Result<(), Error> {
    let page = site.join("index.html");
    let names = files::below(&site.join("assets"))?;
    if let Some(program) = wasm::program(&names) {
        let html = files::read_text(&page)?;
        files::write(&page, with_preload(&html, program))?;
    }
    Ok(())
}

/// The page with the preload in front of the script's, which dx wrote with the folder the site is published under.
pub(crate) fn with_preload(html: &str, program: &str) -> String {
    const SCRIPT: &str = "<link rel=\"preload\" as=\"script\" href=\"";
    let Some((before, after)) = html.split_once(SCRIPT) else { return html.to_owned() };
    let folder = after.split_once("assets/").map_or("./", |(folder, _)| folder);
    format!(
        "{before}<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{folder}assets/{program}\" crossorigin>\
         {SCRIPT}{after}"
    )
}
