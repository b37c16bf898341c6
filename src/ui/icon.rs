//! The app's icons: strokes on a 24 × 24 grid, decoration beside words, hidden from screen readers.

use dioxus::prelude::*;

/// Which drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
    Today,
    Work,
    Exercises,
    Journal,
    Meeting,
    Guide,
    Settings,
    Back,
    Forward,
    Check,
    Info,
    Warning,
    Print,
    Copy,
    Share,
    Edit,
    Delete,
    Add,
    Open,
    Compare,
    Phone,
    Lock,
    Hide,
}

impl IconName {
    fn path(self) -> &'static str {
        match self {
            Self::Today => "M5 6h14v13H5zM5 10h14M9 3.5V7M15 3.5V7M9 14.5l2 2 4-4",
            Self::Work => "M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2",
            Self::Exercises => {
                "M12 6.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM12 7v7M5 9l7-1 7 1M12 14l-4 7M12 14l4 7"
            }
            Self::Journal => "M4 19V5M4 19h16M7 15l4-4 3 3 5-7",
            Self::Meeting => "M4 5h11v8H9l-3 3v-3H4zM18 9h2v8h-2v3l-3-3h-4v-1",
            Self::Guide => "M12 6c-2-1.5-5-1.5-8-1v13c3-.5 6-.5 8 1 2-1.5 5-1.5 8-1V5c-3-.5-6-.5-8 1zM12 6v13",
            Self::Settings => "M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h7M15 17h5M13 15v4",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5v.5",
            Self::Warning => "M12 4l9 16H3zM12 10v5M12 17.2v.5",
            Self::Print => "M7 9V4h10v5M5 9h14v7h-2M7 16H5V9M7 14h10v6H7z",
            Self::Copy => "M8 8h11v12H8zM5 16V4h11",
            Self::Share => "M12 15V4M8 7.5L12 4l4 3.5M6 11v9h12v-9",
            Self::Edit => "M5 19l1-4L16 5l3 3L9 18z",
            Self::Delete => "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
            Self::Add => "M12 5v14M5 12h14",
            Self::Open => "M4 19V6h6l2 2h8v3M4 19l3-8h14l-3 8z",
            Self::Compare => "M9 5v14M15 5v14M4 8h5M4 12h5M15 8h5M15 12h5M15 16h5",
            Self::Lock => "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5zM12 14.5v2.5",
            Self::Hide => "M3 12c2.500-4 5.500-6 9-6s6.500 2 9 6c-2.500 4-5.500 6-9 6s-6.500-2-9-6zM4 20L20 4",
            Self::Phone => {
                "M7 3.5h3l1.5 4-2 1.5a9 9 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 2-2 3-4 2.5C10 18 6 14 4.500 7.500 4 5.500 5 3.500 7 3.500z"
            }
        }
    }
}

/// An icon.
#[component]
pub fn Icon(name: IconName) -> Element {
    rsx! {
        svg { class: "icon", view_box: "0 0 24 24", "aria-hidden": "true",
            path { d: name.path() }
        }
    }
}
