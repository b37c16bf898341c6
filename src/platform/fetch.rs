//! Reading the app's own files, those that are too long to be part of the program.

/// The file did not come: no network before the first full load, or a broken server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

/// The text of one of the app's own files.
///
/// # Errors
/// [`NotLoaded`] when there is no answer, or one that is not a success.
#[cfg(target_family = "wasm")]
pub async fn text(url: &str) -> Result<String, NotLoaded> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let window = super::page::window().ok_or(NotLoaded)?;
    let response = JsFuture::from(window.fetch_with_str(url)).await.map_err(|_| NotLoaded)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| NotLoaded)?;
    if !response.ok() {
        return Err(NotLoaded);
    }
    let text = response.text().map_err(|_| NotLoaded)?;
    JsFuture::from(text).await.map_err(|_| NotLoaded)?.as_string().ok_or(NotLoaded)
}

/// There is nothing to load from.
///
/// # Errors
/// Always [`NotLoaded`].
#[cfg(not(target_family = "wasm"))]
#[expect(clippy::unused_async, reason = "stands in for the browser's")]
pub async fn text(_url: &str) -> Result<String, NotLoaded> {
    Err(NotLoaded)
}
