//! Where the focus goes when the thing that had it is gone.

use dioxus::prelude::*;

use crate::platform::page;
use crate::ui::use_after_render;

/// Moves the focus to the element with this id, once the page shows what follows from the press.
pub(super) fn use_focus() -> Callback<String> {
    let mut wanted = use_signal(|| (0_u32, String::new()));
    let (times, id) = wanted();
    use_after_render(times.to_string(), move || {
        if times > 0 {
            page::focus(&id);
        }
    });
    use_callback(move |id| {
        let times = wanted.peek().0.wrapping_add(1);
        wanted.set((times, id));
    })
}
