use std::fs;
use std::path::Path;

use super::wasm::Section;
use super::{checks, dx, fingerprint, finish, folders, names, precache, replace, wasm};
use crate::{files, headers};

fn put(root: &Path, name: &str, contents: impl AsRef<[u8]>) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

fn read(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join(name)).unwrap()
}

#[test]
fn every_change_of_a_source_changes_the_fingerprint() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let mut seen = vec![fingerprint::of_sources(root).unwrap()];
    let changes = [
        ("src/main.rs", "fn main() {}"),
        ("src/main.rs", "fn main() { }"),
        ("src/deep/er.rs", ""),
        ("assets/base.css", "a{}"),
        ("public/sw.js", "1"),
        ("Cargo.toml", "[package]"),
        ("xtask/src/build/mod.rs", "//"),
        ("xtask/src/headers.rs", "//"),
    ];
    for (name, contents) in changes {
        put(root, name, contents);
        let now = fingerprint::of_sources(root).unwrap();
        assert!(!seen.contains(&now), "{name}");
        seen.push(now);
    }
    for ignored in ["README.md", "tests/it/main.rs", "xtask/src/server/mod.rs"] {
        put(root, ignored, "text");
        assert_eq!(fingerprint::of_sources(root).ok().as_ref(), seen.last(), "{ignored}");
    }
}

#[test]
fn a_site_is_current_only_while_sources_and_site_are_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let (record, dist) = (folder.path().join("record"), folder.path().join("dist"));
    assert!(!fingerprint::is_recorded(&record, "abc", &dist));
    put(&dist, "index.html", "page");
    put(&dist, "assets/a", "a");
    fingerprint::record(&record, "abc", &dist).unwrap();
    assert!(fingerprint::is_recorded(&record, "abc", &dist));
    assert!(!fingerprint::is_recorded(&record, "abd", &dist));
    fs::remove_file(dist.join("assets/a")).unwrap();
    assert!(!fingerprint::is_recorded(&record, "abc", &dist));
}

#[test]
fn urls_are_relative_and_safe() {
    assert_eq!(precache::url("index.html"), "./");
    assert_eq!(precache::url("assets/a-dxh1.wasm"), "./assets/a-dxh1.wasm");
    assert_eq!(precache::url("a b\"é.txt"), "./a%20b%22%C3%A9.txt");
}

#[test]
fn the_version_follows_the_list() {
    let list = |hash: &str| precache::prologue(&[("./".to_owned(), hash.to_owned())]);
    let first = list("aa");
    assert!(first.starts_with(r#"self.__PRECACHE__=[["./","aa"]];self.__VERSION__=""#), "{first}");
    assert_eq!(first, list("aa"));
    assert_ne!(first[40..], list("ab")[40..]);
}

#[test]
fn names_without_a_hash_are_found() {
    let check = |name: &str| checks::hashed_names(&[name.to_owned()]);
    check("reprise_bg-dxhf3d43d7bd8ebb7fd.wasm").unwrap();
    check("guide-dxhf3d43d7bd8ebb7fd/en/page.json").unwrap();
    for name in ["base.css", "base-dxh.css", "base-dxhshort.css", "notes-dxh-of-today.css"] {
        assert!(check(name).unwrap_err().to_string().contains(name), "{name}");
    }
}

#[test]
fn the_policy_of_the_page_must_be_ours() {
    let page =
        |policy: &str| format!("<head><meta http-equiv=\"Content-Security-Policy\"\n content=\"{policy}\"></head>");
    checks::policy(&page(headers::PAGE_POLICY)).unwrap();
    checks::policy(&page(&headers::PAGE_POLICY.replace("; ", ";\n  "))).unwrap();
    let turned = format!("<meta content=\"{}\" http-equiv=\"Content-Security-Policy\">", headers::PAGE_POLICY);
    checks::policy(&turned).unwrap();
    checks::policy(&page(&headers::PAGE_POLICY.replace("style-src 'self'", "style-src *"))).unwrap_err();
    checks::policy("<head></head>").unwrap_err();
}

#[test]
fn failures_of_wasm_opt_are_seen() {
    assert!(checks::wasm_opt_failed("ERROR wasm-opt failed with status code exit status: 1"));
    assert!(checks::wasm_opt_failed("Error: Missing wasm-opt"));
    assert!(!checks::wasm_opt_failed("INFO Optimizing wasm with wasm-opt"));
}

#[test]
fn folders_of_the_machine_get_other_names() {
    let flags =
        dx::without_paths(&[(Path::new("/x y/.cargo"), "cargo"), (Path::new(""), "none"), (Path::new("/t"), "t")]);
    assert_eq!(flags, "--remap-path-prefix=/x y/.cargo=cargo\u{1f}--remap-path-prefix=/t=t");
}

#[test]
fn the_folder_of_the_sources_is_dotted_out() {
    let mut program = b"a/src/it/assets/x.css,/src/it/src,/src/it/assets/y".to_vec();
    folders::dot_out(&mut program, b"/src/it");
    assert_eq!(program, b"a......./assets/x.css,/src/it/src,......./assets/y");
}

const MODULE: &[u8] = b"\0asm\x01\0\0\0";

#[test]
fn sections_tell_an_optimised_module() {
    let module = |rest: &[u8]| wasm::sections(&[MODULE, rest].concat());
    let custom = |name: &str| Section::Custom(name.to_owned());
    assert_eq!(module(b""), Some(vec![]));
    let named = module(b"\x0c\x01\x05\x00\x86\x00\x04nameX").unwrap();
    assert_eq!(named, [Section::Standard(12), custom("name")]);
    assert!(wasm::is_optimised(&named));
    assert!(!wasm::is_optimised(&[Section::Standard(10)]));
    assert!(!wasm::is_optimised(&[Section::Standard(12), custom(".debug_str")]));
    assert_eq!(module(b"\x0a\x05ab"), None);
    assert_eq!(wasm::sections(b"<html>"), None);
}

/// One section: kind, length, content.
fn section(kind: u8, content: &[u8]) -> Vec<u8> {
    [&[kind, u8::try_from(content.len()).unwrap()], content].concat()
}

#[test]
fn names_between_program_and_script_become_short_in_both() {
    let imports = |names: &[&str]| {
        let mut content = vec![u8::try_from(names.len()).unwrap()];
        for (signature, name) in names.iter().enumerate() {
            let name = [&[u8::try_from(name.len()).unwrap()], name.as_bytes()].concat();
            content.extend([&b"\x04./a."[..], &name, &[0, u8::try_from(signature).unwrap()]].concat());
        }
        [MODULE, &section(1, b"types"), &section(2, &content), &section(10, b"code")].concat()
    };
    let module = imports(&["__wbg_set_12", "__wbg_set_1", "__wbg_twice_3", "other", "__wbg_gone_4"]);
    let script = "i={__wbg_set_1:f(){},__wbg_set_12:g,__wbg_twice_3,other:h};function __wbg_twice_3(){}";
    let (short, text) = names::renamed(&module, script).unwrap();
    assert_eq!(text, "i={a:f(){},b:g,__wbg_twice_3,other:h};function __wbg_twice_3(){}");
    assert_eq!(short, imports(&["b", "a", "__wbg_twice_3", "other", "__wbg_gone_4"]));
    assert_eq!(names::renamed(b"<html>", script), None);
    assert_eq!(names::renamed(&[MODULE, &section(2, &[1, 1])].concat(), script), None);

    let many: Vec<String> = (100..200).map(|number| format!("__wbg_{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let (_, text) = names::renamed(&[MODULE, &long_section(&many)].concat(), &many.join(",")).unwrap();
    assert!(text.starts_with("a,b,c,") && text.contains(",z,aa,ab,") && text.ends_with(",cu,cv"), "{text}");
}

/// An import section that is longer than one byte can say.
fn long_section(names: &[&str]) -> Vec<u8> {
    let mut content = vec![u8::try_from(names.len()).unwrap()];
    for name in names {
        content.extend([&[1, b'a', u8::try_from(name.len()).unwrap()], name.as_bytes(), &[0, 0]].concat());
    }
    let length = u16::try_from(content.len()).unwrap();
    let [low, high] = [u8::try_from(length & 0x7f).unwrap() | 0x80, u8::try_from(length >> 7).unwrap()];
    [&[2, low, high], content.as_slice()].concat()
}

#[test]
fn a_built_folder_becomes_a_site() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", headers::PAGE_POLICY);
    put(site, "index.html", &meta);
    put(site, "sw.js", "work();");
    put(site, "assets/app-dxh0123456789abcdef.js", "let a = 1;".repeat(100));
    put(site, "icons/icon.png", [137, 80, 78, 71]);
    finish(site).unwrap();
    let worker = read(site, "sw.js");
    let page = format!("[\"./\",\"{}\"]", files::sha256(meta.as_bytes()));
    assert!(worker.contains(&page), "{worker}");
    assert!(!worker.contains("icon.png"), "{worker}");
    assert!(worker.ends_with("\";\nwork();"), "{worker}");
    for unlisted in ["sw.js\"", "_headers", ".br", ".gz"] {
        assert!(!worker.contains(unlisted), "{unlisted}: {worker}");
    }
    assert_eq!(read(site, "_headers"), headers::file());
    let original = fs::metadata(site.join("assets/app-dxh0123456789abcdef.js")).unwrap().len();
    for suffix in ["br", "gz"] {
        let compressed = site.join(format!("assets/app-dxh0123456789abcdef.js.{suffix}"));
        assert!(fs::metadata(compressed).unwrap().len() < original);
        assert!(!site.join(format!("icons/icon.png.{suffix}")).exists());
    }
}

#[test]
fn a_new_site_replaces_the_old_one_and_what_an_interruption_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    put(&path("dist.new"), "index.html", "new");
    put(&path("dist"), "index.html", "old");
    put(&path("dist"), "only-in-old", "old");
    put(&path("dist.old"), "index.html", "older");
    replace(&path("dist.new"), &path("dist"), &path("dist.old")).unwrap();
    assert_eq!(files::below(folder.path()).unwrap(), ["dist/index.html"]);
    assert_eq!(read(folder.path(), "dist/index.html"), "new");
}

#[test]
fn the_page_asks_for_the_program_before_the_script_in_the_same_folder() {
    let html = "<head><link rel=\"preload\" as=\"script\" href=\"/sub/assets/app.js\" crossorigin></head>";
    let page = super::preload::with_preload(html, "app_bg.wasm");
    let program = page.find("as=\"fetch\" type=\"application/wasm\" href=\"/sub/assets/app_bg.wasm\"").unwrap();
    assert!(program < page.find("as=\"script\"").unwrap(), "{page}");
    assert_eq!(super::preload::with_preload("<head></head>", "app_bg.wasm"), "<head></head>");
}
