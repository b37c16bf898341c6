//! Bringing history from another app: the page, a file that is none of theirs, and what one would bring.

use super::screens::Device::Empty;
use super::screens::{Screen, at};

/// Gives the page a file with these contents.
macro_rules! file {
    ($contents:literal) => {
        concat!(
            "const files = new DataTransfer();
            files.items.add(new File([",
            $contents,
            "], 'export.csv'));
            const input = document.getElementById('import-file');
            input.files = files.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));"
        )
    };
}

const NO_EXPORT: &str = file!("'Colour;Shape'");

/// Numbers, words, and three lines that cannot be brought.
const EXPORT: &str = file!(
    "`Date,Time,Pain Level,Symptoms,Sleep Quality,Mood Impact,Notes
2020-01-06,07:15,4,\"stiffness; tingling\",6,3,\"Long shift, kneeling between the pallets\"
2020-01-07,07:20,12,\"\",7,,\"\"
2020-02-30,07:20,3,\"\",7,,\"\"
1899-12-31,07:20,3,\"\",7,,\"\"
2020-01-08,07:25,5,\"\",5,4,\"\"`"
);

#[rustfmt::skip]
pub(super) const SCREENS: &[Screen] = &[
    at("history from another app", Empty, "/settings/import", "#import-file"),
    at("a file of no other app", Empty, "/settings/import", "#import-file").then(NO_EXPORT, ".notice.warning"),
    at("what a file would bring", Empty, "/settings/import", "#import-file").then(EXPORT, "#import"),
];
