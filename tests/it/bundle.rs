//! The built site in `REPRISE_DIST`: small enough, complete, and without anything that the policy would refuse.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what cannot be read has failed the check")]

#[path = "../support/sha256.rs"]
mod sha256;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use sha256::sha256;

/// Hard stop for all that a first visit brings to the device, the copies for offline included: eight seconds on slow 4G,
/// after which nothing waits for the network any more. What the page needs before it can be used has a lower one, in
/// `tests/e2e/first_load.rs`.
const LIMIT: u64 = 1536 * 1024;

/// All there is of the part that dx writes for what several later parts share: there is only one.
const HEADER_OF_WASM: u64 = 8;
/// Kinds of files that are sent compressed; pictures are so by themselves.
const COMPRESSED: [&str; 7] = ["html", "css", "js", "wasm", "json", "webmanifest", "svg"];

/// All files of the site by name. `None` without a site: then there is nothing to check.
fn site(test: &str) -> Option<BTreeMap<String, PathBuf>> {
    let Some(folder) = env::var_os("REPRISE_DIST").map(PathBuf::from) else {
        println!("{test}: not checked, REPRISE_DIST names no built site (`cargo xtask test` does).");
        return None;
    };
    let mut files = BTreeMap::new();
    add(&folder, &folder, &mut files);
    assert!(files.contains_key("index.html"), "no site in {}", folder.display());
    Some(files)
}

fn add(root: &Path, folder: &Path, files: &mut BTreeMap<String, PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"), path);
        }
    }
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, end)| end)
}

/// What a browser may ask for: neither compressed copies nor what is for the host.
fn asked_for(files: &BTreeMap<String, PathBuf>) -> impl Iterator<Item = (&String, &PathBuf)> {
    files.iter().filter(|(name, _)| !["br", "gz"].contains(&extension(name)) && name.as_str() != "_headers")
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).unwrap().len()
}

#[test]
fn the_first_visit_fits() {
    let Some(files) = site("the_first_visit_fits") else { return };
    let sent = asked_for(&files).map(|(name, file)| (name, size(files.get(&format!("{name}.br")).unwrap_or(file))));
    let sent: BTreeMap<_, _> = sent.collect();
    let sum: u64 = sent.values().sum();
    assert!(sum <= LIMIT, "{sum} bytes, more than {LIMIT}: {sent:#?}");
    // A page without its program would fit as well.
    assert!(sent.keys().any(|name| extension(name) == "wasm") && sent.len() > 8, "{sent:#?}");
}

#[test]
fn every_asset_is_named_after_its_contents() {
    let Some(files) = site("every_asset_is_named_after_its_contents") else { return };
    for name in files.keys().filter(|name| name.starts_with("assets/")) {
        let hash = name.rsplit_once("-dxh").map(|(_, rest)| rest.split('.').next().unwrap_or_default());
        let hashed = hash.is_some_and(|hash| hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert!(hashed, "{name} has no hash in its name, yet is kept for a year");
    }
}

#[test]
fn what_can_be_compressed_is() {
    let Some(files) = site("what_can_be_compressed_is") else { return };
    let has_content = |file: &Path| size(file) > HEADER_OF_WASM;
    let of_text = asked_for(&files).filter(|(name, _)| COMPRESSED.contains(&extension(name)));
    for (name, file) in of_text.filter(|(_, file)| has_content(file)) {
        for end in ["br", "gz"] {
            let Some(copy) = files.get(&format!("{name}.{end}")) else { panic!("{name} has no .{end}") };
            assert!(size(copy) < size(file), "{name}.{end} is no smaller");
        }
    }
}

#[test]
fn the_page_carries_the_policy() {
    let Some(files) = site("the_page_carries_the_policy") else { return };
    let page = fs::read_to_string(&files["index.html"]).unwrap();
    let tag = page.split('<').find(|tag| tag.contains("Content-Security-Policy")).unwrap();
    let found = tag.split_once("content=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap();
    assert!(found.split_whitespace().eq(xtask::headers::PAGE_POLICY.split_whitespace()), "{found}");
    for script in page.split("<script").skip(1) {
        let (attributes, rest) = script.split_once('>').unwrap();
        assert!(attributes.contains("src="), "a script without a file, which the policy refuses");
        assert!(rest.starts_with("</script>"), "a script with text in the page");
    }
    assert!(!page.contains("style=\"") && !page.contains("<style"), "styles in the page, which the policy refuses");
}

#[test]
fn the_worker_lists_every_file_with_its_hash() {
    let Some(files) = site("the_worker_lists_every_file_with_its_hash") else { return };
    let worker = fs::read_to_string(&files["sw.js"]).unwrap();
    let list = worker.split_once("self.__PRECACHE__=").unwrap().1.split_once(";self.__VERSION__").unwrap().0;
    let list: Vec<(String, String)> = serde_json::from_str(list).unwrap();
    let listed: BTreeMap<String, String> = list.into_iter().collect();
    let expected: BTreeMap<String, String> = asked_for(&files)
        .filter(|(name, _)| name.as_str() != "sw.js" && extension(name) != "png")
        .map(|(name, file)| {
            let url = if name == "index.html" { "./".to_owned() } else { format!("./{name}") };
            (url, sha256(file))
        })
        .collect();
    assert_eq!(listed, expected);
}

#[test]
fn the_icons_are_as_large_as_the_manifest_says() {
    let Some(files) = site("the_icons_are_as_large_as_the_manifest_says") else { return };
    let manifest = fs::read_to_string(&files["manifest.webmanifest"]).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let icons = manifest["icons"].as_array().unwrap();
    for icon in icons {
        let name = icon["src"].as_str().unwrap().trim_start_matches("./");
        let Some(file) = files.get(name) else { panic!("{name} is not there") };
        match icon["sizes"].as_str().unwrap() {
            "any" => assert_eq!(extension(name), "svg"),
            sizes => assert_eq!(png_size(file), sizes, "{name}"),
        }
    }
    let largest = icons.iter().filter(|icon| icon["sizes"] == "512x512").count();
    assert!(largest > 0, "browsers want one of 512 × 512 to install the app");
}

/// Width and height stand at the start of every PNG.
fn png_size(file: &Path) -> String {
    let bytes = fs::read(file).unwrap();
    assert_eq!(&bytes[1..4], b"PNG", "{}", file.display());
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    format!("{}x{}", side(16), side(20))
}

#[test]
fn no_script_makes_code_out_of_text() {
    let Some(files) = site("no_script_makes_code_out_of_text") else { return };
    for (name, file) in asked_for(&files).filter(|(name, _)| extension(name) == "js") {
        let script = fs::read_to_string(file).unwrap();
        assert!(!script.contains("eval("), "{name} has eval");
        assert!(!script.contains("new Function"), "{name} makes functions of text");
    }
}

#[test]
fn the_program_carries_no_folder_of_the_machine_it_was_built_on() {
    let Some(files) = site("the_program_carries_no_folder_of_the_machine_it_was_built_on") else { return };
    for (name, file) in asked_for(&files).filter(|(name, _)| extension(name) == "wasm") {
        let program = String::from_utf8_lossy(&fs::read(file).unwrap()).into_owned();
        assert!(!program.contains(env!("CARGO_MANIFEST_DIR")), "{name} names the folder of the sources");
        for (at, _) in program.match_indices("/registry/src/") {
            let before = program[..at].strip_suffix("cargo");
            // Another text that ends in a full stop may lie right before it.
            let alone = before.is_some_and(|before| !before.ends_with('/') && !before.ends_with("/."));
            assert!(alone, "{name} names the folder of cargo");
        }
    }
}
