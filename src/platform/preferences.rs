//! What the browser knows about the person's languages and device.

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

/// The kinds of device on which notifications are switched on in different places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// iPhone or iPad.
    Apple,
    Android,
    Computer,
}

/// What this device probably is. Asked only to choose which instruction stands open.
#[cfg(target_family = "wasm")]
pub fn system() -> System {
    let Some(navigator) = super::page::window().map(|window| window.navigator()) else { return System::Computer };
    let agent = navigator.user_agent().unwrap_or_default();
    // An iPad calls itself a Macintosh; no Macintosh has a touch screen.
    let is_ipad = agent.contains("Macintosh") && navigator.max_touch_points() > 1;
    if agent.contains("Android") {
        System::Android
    } else if is_ipad || ["iPhone", "iPad"].iter().any(|name| agent.contains(name)) {
        System::Apple
    } else {
        System::Computer
    }
}

#[cfg(not(target_family = "wasm"))]
pub fn system() -> System {
    System::Computer
}
