//! What the browser knows about the person's languages.

/// The browser's languages, most wanted first.
#[cfg(target_family = "wasm")]
pub fn languages() -> Vec<String> {
    super::page::window()
        .map(|window| window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

#[cfg(not(target_family = "wasm"))]
pub fn languages() -> Vec<String> {
    Vec::new()
}
