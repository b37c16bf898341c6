//! The name of a picture, as SVG wants it.

use dioxus::prelude::*;

/// dioxus knows `title` as an element of HTML only; in a picture it would be no title.
mod dioxus_elements {
    pub(super) mod elements {
        pub(crate) mod title {
            pub(crate) const TAG_NAME: &str = "title";
            pub(crate) const NAME_SPACE: Option<&str> = Some("http://www.w3.org/2000/svg");
        }
    }

    pub(super) use elements::title;
}

/// A `title` element for the first place in an `svg`.
pub(crate) fn svg_title(id: &str, text: &str) -> Element {
    rsx! {
        title { "id": "{id}", "{text}" }
    }
}
