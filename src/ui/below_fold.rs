//! What lies below the first screen of a long page.

use dioxus::prelude::*;

use crate::platform::timer;

/// Two frames, in milliseconds: what is above has been painted by then.
const TWO_FRAMES: u32 = 34;

/// Made once what is above it is painted, so that a long page opens at once on a slow phone.
#[component]
pub fn BelowFold(children: Element) -> Element {
    let painted = use_painted();
    rsx! {
        if painted {
            {children}
        }
    }
}

/// Whether the first screen is painted: until then, of many rows the first ones are enough.
pub fn use_painted() -> bool {
    // Outside a browser nothing is painted, and there is nothing to wait for.
    let mut painted = use_signal(|| !cfg!(target_family = "wasm"));
    use_future(move || async move {
        timer::wait(TWO_FRAMES).await;
        painted.set(true);
    });
    painted()
}
