//! How the code is laid out: what is where, and what knows what (ARCHITECTURE.md).

use std::collections::BTreeSet;

use crate::checkout::{TextFile, app_code, is_test, rust_files};
use crate::lexer::{Token, app_tokens};

const LONGEST: usize = 300;
const MEDIAN: usize = 100;

const FEATURES: [&str; 6] = ["exercises", "guide", "journal", "meeting", "questionnaire", "settings"];
const ABOVE_FEATURES: [&str; 6] = ["app", "chain", "import", "report", "shell", "today"];
const BELOW_FEATURES: [&str; 5] = ["i18n", "platform", "storage", "ui", "work"];

/// What each of the lower parts may name of the app.
const MAY_NAME: [(&str, &[&str]); 5] = [
    ("platform", &[]),
    ("i18n", &[]),
    ("work", &["i18n"]),
    ("storage", &["platform", "work"]),
    ("ui", &["i18n", "platform", "work"]),
];

/// Pure functions and data: no screens, no clock.
const RULES: &[&str] = &[
    "exercises/booklet/contents",
    "exercises/booklet/dose",
    "exercises/booklet/exercise.",
    "exercises/booklet/note",
    "exercises/booklet/own",
    "exercises/booklet/search",
    "exercises/flare/",
    "exercises/log/",
    "exercises/plan/",
    "exercises/player/",
    "exercises/programme/",
    "exercises/reminders/",
    "import/",
    "journal/chart/",
    "journal/check_in/",
    "journal/diary/",
    "journal/goal/",
    "journal/measure/",
    "journal/search/",
    "journal/work_log/",
    "meeting/adjustment/",
    "meeting/agreement/",
    "meeting/message/",
    "meeting/pattern/",
    "meeting/preparation/",
    "meeting/presenting/",
    "meeting/rehearsal/",
    "meeting/sharing/",
    "questionnaire/answers",
    "questionnaire/check",
    "questionnaire/choosing",
    "questionnaire/compare",
    "questionnaire/definition",
    "questionnaire/display",
    "questionnaire/enable",
    "questionnaire/fhir/",
    "questionnaire/fill_in",
    "questionnaire/flow/",
    "questionnaire/input",
    "questionnaire/overview",
    "questionnaire/sorted_map",
    "questionnaire/text",
    "report/calendar/",
    "report/csv",
    "report/journal/",
    "report/meeting/",
    "report/summary.",
    "report/summary_text",
    "settings/data/raw",
    "settings/safety/",
    "storage/backup/",
    "work/iso",
    "work/mo",
    "work/years",
];

/// What stands beside rules and shows or stores them.
const NO_RULES: &[&str] = &["/views/", "/log_book.rs", "/stored.rs"];

fn lines(file: &TextFile) -> usize {
    file.text.lines().count()
}

fn too_long(files: &[TextFile]) -> Vec<&str> {
    files.iter().filter(|file| lines(file) > LONGEST).map(|file| file.path.as_str()).collect()
}

fn median(files: &[TextFile]) -> usize {
    let mut lengths: Vec<usize> = files.iter().map(lines).collect();
    lengths.sort_unstable();
    lengths[lengths.len() / 2]
}

#[test]
fn files_are_short() {
    assert_eq!(too_long(&rust_files(&["src", "tests", "xtask", "build.rs"])), Vec::<&str>::new());
    assert!(median(&rust_files(&["src"])) <= MEDIAN);
    let file = |lines: usize| TextFile { path: "a.rs".to_owned(), text: "x\n".repeat(lines) };
    assert_eq!(too_long(&[file(LONGEST + 1), file(LONGEST)]), ["a.rs"]);
    assert_eq!(median(&[file(9), file(1), file(5)]), 5);
}

/// Names that say nothing.
fn says_nothing(path: &str) -> bool {
    let names = ["common", "helpers", "helper", "misc", "shared", "types", "util", "utils"];
    path.trim_end_matches(".rs").split('/').any(|part| names.contains(&part))
}

#[test]
fn files_and_folders_have_names_that_say_what_is_in_them() {
    let unnamed = rust_files(&["src", "tests", "xtask"]).into_iter().find(|file| says_nothing(&file.path));
    assert_eq!(unnamed.map(|file| file.path), None);
    assert!(says_nothing("src/utils.rs") && says_nothing("src/ui/common/a.rs") && !says_nothing("src/ui/utility.rs"));
}

#[test]
fn every_file_says_what_it_is() {
    let silent = app_code().into_iter().find(|file| !file.text.starts_with("//! "));
    assert_eq!(silent.map(|file| file.path), None);
}

/// Calls that would stop the app, and left-overs of looking for a fault.
fn panics(code: &str) -> Vec<String> {
    let tokens = app_tokens(code);
    let called = |index: usize, before: &str, after: &str| {
        index > 0 && tokens[index - 1].is(before) && tokens.get(index + 1).is_some_and(|token| token.is(after))
    };
    let stops = |(index, token): (usize, &Token)| {
        let word = token.word()?;
        let method = ["unwrap", "expect"].contains(&word) && called(index, ".", "(");
        let is_macro = ["panic", "todo", "unimplemented", "unreachable", "dbg"].contains(&word)
            && tokens.get(index + 1).is_some_and(|token| token.is("!"));
        (method || is_macro).then(|| word.to_owned())
    };
    tokens.iter().enumerate().filter_map(stops).collect()
}

#[test]
fn nothing_in_the_app_can_stop_it() {
    for file in app_code() {
        assert_eq!(panics(&file.text), Vec::<String>::new(), "{}", file.path);
    }
    let planted =
        "fn a() { b.unwrap(); c.expect(\"d\"); todo!(); dbg!(e); } #[cfg(test)] mod t { fn f() { g.unwrap() } }";
    assert_eq!(panics(planted), ["unwrap", "expect", "todo", "dbg"]);
    assert_eq!(
        panics("// a.unwrap()\n#[expect(x)] fn a() { b.unwrap_or(1); expect(); \".unwrap()\" }"),
        Vec::<String>::new()
    );
}

/// The parts of the app that a file names: what follows `crate::`, also inside braces.
fn named_parts(code: &str) -> BTreeSet<String> {
    let tokens = app_tokens(code);
    let mut parts = BTreeSet::new();
    for index in 0..tokens.len() {
        if tokens[index].word() != Some("crate") || !tokens.get(index + 1).is_some_and(|token| token.is("::")) {
            continue;
        }
        let Some(next) = tokens.get(index + 2) else { continue };
        if next.is("{") {
            let group = &tokens[index + 2..=crate::lexer::closing(&tokens, index + 2)];
            let starts = group.iter().enumerate().filter(|(at, token)| {
                let depth = group[..*at].iter().filter(|token| token.is("{")).count()
                    - group[..*at].iter().filter(|token| token.is("}")).count();
                depth == 1 && token.word().is_some() && (group[at - 1].is("{") || group[at - 1].is(","))
            });
            parts.extend(starts.filter_map(|(_, token)| token.word().map(str::to_owned)));
        } else {
            parts.extend(next.word().map(str::to_owned));
        }
    }
    parts
}

/// The part of the app that a file belongs to.
fn part_of(path: &str) -> &str {
    path.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default()
}

/// What a part must not know.
fn must_not_name(part: &str) -> Vec<&'static str> {
    let everything = FEATURES.into_iter().chain(ABOVE_FEATURES).chain(BELOW_FEATURES).chain(["later", "route"]);
    let forbidden = |named: &&str| match part {
        _ if *named == part => false,
        "app" | "later" | "route" | "lib" | "main" => false,
        "shell" => *named == "app",
        "chain" | "import" | "report" | "today" => ABOVE_FEATURES.contains(named),
        _ if FEATURES.contains(&part) => FEATURES.contains(named) || ABOVE_FEATURES.contains(named),
        _ => match MAY_NAME.iter().find(|(own, _)| *own == part) {
            Some((_, allowed)) => !allowed.contains(named),
            None => false,
        },
    };
    everything.filter(forbidden).collect()
}

#[test]
fn knowledge_goes_one_way() {
    for file in app_code() {
        let named = named_parts(&file.text);
        let wrong: Vec<&str> =
            must_not_name(part_of(&file.path)).into_iter().filter(|part| named.contains(*part)).collect();
        assert!(wrong.is_empty(), "{} must not know of {wrong:?}", file.path);
    }
}

#[test]
fn a_wrong_import_is_seen() {
    let planted = "use crate::{journal::A, ui::{self, guide}};\nfn a() { crate::shell::x(); }";
    assert_eq!(named_parts(planted).into_iter().collect::<Vec<_>>(), ["journal", "shell", "ui"]);
    assert!(must_not_name("exercises").contains(&"journal"));
    assert!(must_not_name("exercises").contains(&"report"));
    assert!(must_not_name("platform").contains(&"ui"));
    assert!(must_not_name("ui").contains(&"questionnaire"));
    assert!(!must_not_name("report").contains(&"questionnaire"));
    assert!(must_not_name("report").contains(&"today"));
    assert_eq!((part_of("src/ui/mod.rs"), part_of("src/route.rs")), ("ui", "route"));
}

#[test]
fn every_part_has_its_place() {
    let known: Vec<&str> = FEATURES
        .into_iter()
        .chain(ABOVE_FEATURES)
        .chain(BELOW_FEATURES)
        .chain(["clock", "later", "lib", "main", "route"])
        .collect();
    for file in app_code() {
        assert!(known.contains(&part_of(&file.path)), "{}: add it to the lists of this test", file.path);
    }
}

fn words(code: &str) -> BTreeSet<String> {
    app_tokens(code).iter().filter_map(Token::word).map(str::to_owned).collect()
}

#[test]
fn the_browser_is_named_in_platform_only() {
    let names_browser = |code: &str| {
        let words = words(code);
        ["js_sys", "wasm_bindgen", "wasm_bindgen_futures", "web_sys"].iter().any(|name| words.contains(*name))
    };
    let elsewhere = |file: &TextFile| !file.path.starts_with("src/platform/") && names_browser(&file.text);
    assert_eq!(app_code().into_iter().find(elsewhere).map(|file| file.path), None);
    assert!(names_browser("let a = web_sys::window();"), "the check sees a planted one");
    assert!(!names_browser("// web_sys\nlet a = \"web_sys\";"));
}

#[test]
fn rules_know_neither_screens_nor_the_clock() {
    let impure = |code: &str| {
        let words = words(code);
        ["dioxus", "clock", "Local", "Utc", "LiveStore"].into_iter().find(|name| words.contains(*name))
    };
    for rule in RULES {
        let start = format!("src/{rule}");
        let is_rule =
            |file: &TextFile| file.path.starts_with(&start) && !NO_RULES.iter().any(|other| file.path.contains(other));
        let files: Vec<TextFile> = app_code().into_iter().filter(is_rule).collect();
        assert!(!files.is_empty(), "{rule} is gone: take it off the list");
        for file in files {
            assert_eq!(impure(&file.text), None, "{}", file.path);
        }
    }
    assert_eq!(impure("use dioxus::prelude::*;"), Some("dioxus"));
    assert_eq!(impure("let today = crate::clock::today();"), Some("clock"));
}

#[test]
fn tests_are_told_from_code() {
    assert!(is_test("src/ui/tests/scale.rs") && is_test("src/i18n/tests.rs") && !is_test("src/ui/scale.rs"));
}
