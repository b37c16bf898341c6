//! The list at the top of sw.js: every file of the site with the hash of its contents, and a version made from them.

use std::fmt::Write;
use std::path::Path;

use crate::error::Error;
use crate::files;

const WORKER: &str = "sw.js";

/// Puts the list of the files in `site` at the top of its service worker.
pub(crate) fn write(site: &Path) -> Result<(), Error> {
    let mut entries = Vec::new();
    for name in files::below(site)?.into_iter().filter(|name| is_precached(name)) {
        let hash = files::sha256(&files::read(&site.join(&name))?);
        entries.push((url(&name), hash));
    }
    let worker = site.join(WORKER);
    let script = files::read_text(&worker)?;
    files::write(&worker, format!("{}\n{script}", prologue(&entries)))
}

/// The worker cannot list itself, and hosts keep `_headers` to themselves. The PNG icons are asked for by the system when
/// the app is put on the home screen, never by the app.
fn is_precached(name: &str) -> bool {
    name != WORKER && name != "_headers" && !files::has_extension(name, &["br", "gz", "png"])
}

/// Relative, so that a site in a sub-folder works. The page is listed as its folder, because hosts redirect
/// `index.html` there and a redirected answer cannot be shown offline.
pub(crate) fn url(name: &str) -> String {
    if name == "index.html" {
        return "./".to_owned();
    }
    let mut url = "./".to_owned();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                url.push(char::from(byte));
            }
            _ => {
                // Writing to a String cannot fail.
                let _ = write!(url, "%{byte:02X}");
            }
        }
    }
    url
}

/// The statement that the worker reads; neither URLs nor hashes hold a character that needs escaping.
pub(crate) fn prologue(entries: &[(String, String)]) -> String {
    let list: Vec<String> = entries.iter().map(|(url, hash)| format!("[\"{url}\",\"{hash}\"]")).collect();
    let list = format!("[{}]", list.join(","));
    let version = files::sha256(list.as_bytes());
    format!("self.__PRECACHE__={list};self.__VERSION__=\"{}\";", &version[..16])
}
