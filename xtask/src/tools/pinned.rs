//! Which tools, and which versions of them.

/// A tool from crates.io or npm.
pub(crate) struct Tool {
    /// What people call it, and the name of its program.
    pub(crate) name: &'static str,
    pub(crate) package: &'static str,
    /// The version in the registry.
    pub(crate) version: String,
    /// The version that the program says it has.
    pub(crate) says: String,
    pub(crate) source: Source,
    /// How long an installation takes on two cores.
    pub(crate) takes: &'static str,
    /// Megabytes needed while installing.
    pub(crate) room: u64,
}

/// Where a tool comes from.
pub(crate) enum Source {
    /// Compiled by `cargo install`, with these extra arguments.
    Cargo(&'static [&'static str]),
    /// Unpacked by `npm install`; its program is in `node_modules/.bin`.
    NpmProgram,
    /// Unpacked by `npm install`; nothing in it is run.
    NpmFiles,
}

/// The Dioxus command line.
pub(crate) fn dx() -> Tool {
    Tool {
        name: "dx",
        package: "dioxus-cli",
        version: "0.7.10".to_owned(),
        says: "0.7.10".to_owned(),
        source: Source::Cargo(&["--locked", "--features", "no-downloads"]),
        takes: "5 to 10 minutes",
        room: 3000,
    }
}

/// The command line of wasm-bindgen, which works only with exactly the version in Cargo.lock.
pub(crate) fn wasm_bindgen(version: &str) -> Tool {
    Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: version.to_owned(),
        says: version.to_owned(),
        source: Source::Cargo(&[]),
        takes: "1 to 3 minutes",
        room: 1000,
    }
}

/// The JavaScript minifier, in the version that dx 0.7.10 names.
pub(crate) fn esbuild() -> Tool {
    Tool {
        name: "esbuild",
        package: "esbuild",
        version: "0.27.3".to_owned(),
        says: "0.27.3".to_owned(),
        source: Source::NpmProgram,
        takes: "a few seconds",
        room: 100,
    }
}

/// The wasm optimiser of binaryen, in the version that dx 0.7.10 names.
pub(crate) fn wasm_opt() -> Tool {
    Tool {
        name: "wasm-opt",
        package: "binaryen",
        version: "129.0.0".to_owned(),
        says: "129".to_owned(),
        source: Source::NpmProgram,
        takes: "a few seconds",
        room: 300,
    }
}

/// The accessibility checks that browser tests load; never part of the app.
pub(crate) fn axe() -> Tool {
    Tool {
        name: "axe-core",
        package: "axe-core",
        version: "4.14.1".to_owned(),
        says: "4.14.1".to_owned(),
        source: Source::NpmFiles,
        takes: "a few seconds",
        room: 50,
    }
}

/// Another reader of calendar files, for the test that reads ours; never part of the app.
pub(crate) fn ical() -> Tool {
    Tool {
        name: "ical.js",
        package: "ical.js",
        version: "2.2.1".to_owned(),
        says: "2.2.1".to_owned(),
        source: Source::NpmFiles,
        takes: "a few seconds",
        room: 50,
    }
}
