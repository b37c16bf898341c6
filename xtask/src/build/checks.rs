//! What must be true of a built site before it is published.

use crate::error::Error;
use crate::headers;

/// Whether dx's output says that the wasm was left as it was.
pub(crate) fn wasm_opt_failed(output: &str) -> bool {
    ["wasm-opt failed", "Failed to run wasm-opt", "Failed to create wasm-opt", "Missing wasm-opt"]
        .iter()
        .any(|sign| output.contains(sign))
}

/// The policy in index.html is the one that the headers carry.
pub(crate) fn policy(index: &str) -> Result<(), Error> {
    let found = page_policy(index).unwrap_or_default();
    if found.split_whitespace().eq(headers::PAGE_POLICY.split_whitespace()) {
        Ok(())
    } else {
        Err(Error::Policy(headers::PAGE_POLICY))
    }
}

fn page_policy(index: &str) -> Option<&str> {
    let (before, after) = index.split_once("Content-Security-Policy")?;
    // The attributes may stand in either order, so the whole tag is searched.
    let start = before.rfind('<')?;
    let end = before.len() + after.find('>')?;
    let tag = index.get(start..=end + "Content-Security-Policy".len())?;
    let (_, content) = tag.split_once("content=\"")?;
    content.split('"').next()
}

/// Every name in assets/ carries the hash of the contents, as in `base-dxh1a2b3c4d.css`.
pub(crate) fn hashed_names(assets: &[String]) -> Result<(), Error> {
    match assets.iter().find(|name| !is_hashed(name)) {
        Some(name) => Err(Error::Unhashed(format!("assets/{name}"))),
        None => Ok(()),
    }
}

fn is_hashed(name: &str) -> bool {
    name.rsplit_once("-dxh").is_some_and(|(_, rest)| {
        let hash = rest.split(['.', '/']).next().unwrap_or_default();
        hash.len() >= 8 && hash.chars().all(|character| character.is_ascii_alphanumeric())
    })
}
