use std::ffi::OsString;
use std::net::TcpListener;
use std::time::Duration;

use crate::arguments::{self, Command};
use crate::error::Error;
use crate::{command, debian, disk, headers, lock, port, progress};

fn arguments(line: &str) -> Result<Command, Error> {
    arguments::parse(line.split_whitespace().map(OsString::from))
}

#[track_caller]
fn understands(line: &str, expected: &Command) {
    assert_eq!(arguments(line).as_ref().ok(), Some(expected), "{line}");
}

#[test]
fn commands_are_understood() {
    understands("", &Command::Help);
    understands("run --help", &Command::Help);
    understands("run", &Command::Run { port: 8080 });
    understands("run --port 9000", &Command::Run { port: 9000 });
    understands("--port=9000 run", &Command::Run { port: 9000 });
    understands("build", &Command::Build);
    understands("test", &Command::Test);
    understands("ci", &Command::Test);
    understands("bench", &Command::Bench { json: false });
    understands("bench --json", &Command::Bench { json: true });
}

#[track_caller]
fn refuses(line: &str, expected: &str) {
    let said = arguments(line).map_or_else(|error| error.to_string(), |command| format!("{command:?}"));
    assert!(said.contains(expected), "{line}: {said}");
}

#[test]
fn mistakes_are_explained() {
    refuses("serve", "no command `serve`");
    refuses("run --port", "missing");
    refuses("run --port abc", "`abc` is not a port");
    refuses("run --port 0", "`0` is not a port");
    refuses("run --port 65536", "`65536` is not a port");
    refuses("build --port 9000", "--port belongs to `cargo xtask run`");
    refuses("run --json", "--json belongs to `cargo xtask bench`");
    refuses("run now", "now");
    refuses("test --fast", "--fast");
}

#[test]
fn a_used_port_is_named_with_a_free_one() {
    let other = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let used = other.local_addr().unwrap().port();
    let Err(Error::PortInUse { port, free }) = port::require_free(used) else {
        panic!("port {used} counts as free");
    };
    assert_eq!(port, used);
    assert_ne!(free, used);
    port::require_free(free).unwrap();
    drop(other);
    port::require_free(used).unwrap();
}

#[test]
fn free_space_is_read_from_df() {
    let ordinary =
        "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda 263174212 16000000 79691776 17% /\n";
    assert_eq!(disk::parse(ordinary), Some(77824));
    let blanks = "Filesystem 1024-blocks Used Available Capacity Mounted on\nmy disk 2048 1024 1024 50% /my disk\n";
    assert_eq!(disk::parse(blanks), Some(1));
    assert_eq!(disk::parse("df: no such file"), None);
}

#[test]
fn too_little_room_is_said_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("not/yet/there");
    disk::require_free(&missing, 0, "installing dx").unwrap();
    let error = disk::require_free(&missing, u64::MAX, "installing dx").unwrap_err();
    assert!(error.to_string().starts_with("installing dx needs about"), "{error}");
}

#[test]
fn only_debian_itself_gets_packages() {
    assert!(debian::is_debian("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n"));
    assert!(debian::is_debian("ID=\"debian\""));
    assert!(!debian::is_debian("ID=ubuntu\nID_LIKE=debian\n"));
    assert!(!debian::is_debian("VERSION_ID=debian"));
    assert!(!debian::is_debian(""));
}

#[test]
fn causes_are_recognised() {
    let cause = |output: &str| command::cause(output, "installing dx").to_string();
    assert!(cause("error: No space left on device (os error 28)").contains("disk is full"));
    assert!(cause("npm ERR! code ENOSPC").contains("disk is full"));
    assert!(cause("npm error code ENOTFOUND").contains("check the network"));
    assert!(cause("[6] Could not resolve host: example.org").contains("check the network"));
    assert!(cause("error[E0308]: mismatched types").contains("the lines above"));
}

#[test]
fn output_and_failure_of_a_child_are_seen() {
    let mut shell = std::process::Command::new("sh");
    let printed = command::run(shell.args(["-c", "echo one; echo two >&2"]), "a test").unwrap();
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["one", "two"]);
    let mut shell = std::process::Command::new("sh");
    let error = command::run(shell.args(["-c", "echo ENOSPC; exit 3"]), "a test").unwrap_err();
    assert!(matches!(error, Error::DiskFull { .. }), "{error}");
    let mut nothing = std::process::Command::new("no-such-program-here");
    let error = command::run(&mut nothing, "a test").unwrap_err();
    assert!(error.to_string().contains("no-such-program-here could not be started"), "{error}");
}

#[test]
fn colours_are_taken_out() {
    assert_eq!(command::plain("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: no\r"), "error: no");
    assert_eq!(command::plain("plain [1m] text "), "plain [1m] text");
    assert_eq!(command::plain("cut off \u{1b}[3"), "cut off");
}

#[test]
fn durations_read_well() {
    assert_eq!(progress::human(Duration::from_millis(1234)), "1.2 s");
    assert_eq!(progress::human(Duration::from_secs(59)), "59 s");
    assert_eq!(progress::human(Duration::from_secs(125)), "2 min 5 s");
}

#[test]
fn hosts_get_the_same_headers_as_the_server_sends() {
    let file = headers::file();
    assert!(file.starts_with("/*\n  Content-Security-Policy: default-src 'self'; "), "{file}");
    assert!(file.contains("frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n"), "{file}");
    assert!(file.contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"), "{file}");
    assert!(file.contains("/sw.js\n  Cache-Control: no-cache\n"), "{file}");
    assert!(!headers::PAGE_POLICY.contains("frame-ancestors"));
    assert!(headers::cache_control("/assets/app.wasm").contains("immutable"));
    for path in ["/", "/index.html", "/sw.js", "/icons/icon.svg", "/something-else"] {
        assert_eq!(headers::cache_control(path), "no-cache", "{path}");
    }
}

#[test]
fn a_lock_is_held_by_one_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("below/test.lock");
    let first = lock::hold(&path, "testing").unwrap();
    let (taken, waits) = std::sync::mpsc::channel();
    let second = std::thread::spawn(move || {
        let lock = lock::hold(&path, "testing").unwrap();
        taken.send(()).unwrap();
        drop(lock);
    });
    waits.recv_timeout(Duration::from_millis(200)).unwrap_err();
    drop(first);
    waits.recv_timeout(Duration::from_secs(10)).unwrap();
    second.join().unwrap();
}
