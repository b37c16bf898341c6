//! How long something takes as the person sees it: until it is painted.

use std::time::Duration;

use serde_json::Value;
use tokio::time::sleep;

use crate::harness::Phone;

/// Chromium leaves out changes of the address from the 200th within ten seconds on, without a word.
const BETWEEN_ADDRESSES: Duration = Duration::from_millis(60);

/// Milliseconds from `begin` until `sign` holds and the frame that shows it is painted. `sign` is an expression in which
/// `changed` says whether the page is another one since; both find `values` as `arguments`.
pub(crate) async fn until_painted(phone: &Phone, begin: &str, sign: &str, values: Vec<Value>) -> f64 {
    let script = format!(
        "let changed = false;
        const seen = new MutationObserver(() => {{ changed = true; }});
        seen.observe(document.body, {{ attributes: true, childList: true, characterData: true, subtree: true }});
        return new Promise((done, failed) => {{
            const start = performance.now();
            {begin};
            // It is looked for before each frame: the frame is painted next, and then the timer runs.
            const look = () => {{
                if (!({sign})) return requestAnimationFrame(look);
                seen.disconnect();
                setTimeout(() => done(performance.now() - start));
            }};
            requestAnimationFrame(look);
            setTimeout(() => failed(new Error('not to be seen within a minute')), 60000);
        }});"
    );
    phone.ask(&script, values).await.as_f64().unwrap()
}

/// From going to an address until what tells that its page is there is painted.
pub(crate) async fn opens(phone: &Phone, address: &str, sign: &str) -> f64 {
    sleep(BETWEEN_ADDRESSES).await;
    let values = vec![address.into(), format!("main {sign}").into()];
    until_painted(phone, "location.hash = arguments[0]", "document.querySelector(arguments[1])", values).await
}

/// The same, from a page that has nothing of it.
pub(crate) async fn opens_from_elsewhere(phone: &Phone, address: &str, sign: &str) -> f64 {
    opens(phone, "#/guide", "a[href^='tel:']").await;
    opens(phone, address, sign).await
}
