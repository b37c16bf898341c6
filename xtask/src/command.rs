//! Child processes: quiet while all is well, with a sign of life now and then, and with their last lines on failure.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::progress;

const SIGN_OF_LIFE: Duration = Duration::from_secs(30);
const LINES_SHOWN: usize = 60;

/// Runs to the end and returns all that was printed; `task` names it in messages.
pub(crate) fn run(command: &mut Command, task: &str) -> Result<String, Error> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
    // A backtrace of dx would push the compiler's message out of the lines that are shown.
    command.env("RUST_BACKTRACE", "0");
    let mut child = command.spawn().map_err(|reason| not_started(command, reason))?;
    let (lines, received) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        forward(stdout, lines.clone());
    }
    if let Some(stderr) = child.stderr.take() {
        forward(stderr, lines);
    }
    let printed = collect(&received);
    let status = child.wait().map_err(|reason| not_started(command, reason))?;
    if status.success() {
        return Ok(printed.join("\n"));
    }
    show_end(&printed);
    Err(cause(&printed.join("\n"), task))
}

/// Runs with this terminal's input and output.
pub(crate) fn run_openly(command: &mut Command) -> Result<ExitStatus, Error> {
    command.status().map_err(|reason| not_started(command, reason))
}

/// Prints the end of what a child printed.
pub(crate) fn show_end(lines: &[impl AsRef<str>]) {
    for line in &lines[lines.len().saturating_sub(LINES_SHOWN)..] {
        progress::note(&format!("    | {}", line.as_ref()));
    }
}

/// What a failed child's own words say about the cause.
pub(crate) fn cause(output: &str, task: &str) -> Error {
    const DISK: [&str; 3] = ["No space left on device", "ENOSPC", "Disk quota exceeded"];
    const NETWORK: [&str; 12] = [
        "Could not resolve host",
        "Couldn't resolve host",
        "Temporary failure resolving",
        "Could not connect",
        "Failed to fetch",
        "failed to download",
        "spurious network error",
        "ENOTFOUND",
        "EAI_AGAIN",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "ECONNRESET",
    ];
    let task = task.to_owned();
    if DISK.iter().any(|sign| output.contains(sign)) {
        Error::DiskFull { task }
    } else if NETWORK.iter().any(|sign| output.contains(sign)) {
        Error::Download { task }
    } else {
        Error::Failed { task }
    }
}

fn forward(stream: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        // Bytes, not `lines()`: a stray byte that is no UTF-8 must not end the reading, or the child would block.
        for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
            if lines.send(plain(&String::from_utf8_lossy(&line))).is_err() {
                break;
            }
        }
    });
}

/// The line without terminal colours, which dx prints whether or not a terminal reads them.
pub(crate) fn plain(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The sequence ends with its first letter.
        let end = part.find(|character: char| character.is_ascii_alphabetic());
        text.push_str(end.map_or("", |end| &part[end + 1..]));
    }
    text.trim_end().to_owned()
}

fn collect(received: &Receiver<String>) -> Vec<String> {
    let started = Instant::now();
    let mut last_sign = started;
    let mut printed: Vec<String> = Vec::new();
    loop {
        match received.recv_timeout(SIGN_OF_LIFE.saturating_sub(last_sign.elapsed())) {
            Ok(line) => printed.push(line),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return printed,
        }
        if last_sign.elapsed() >= SIGN_OF_LIFE {
            last_sign = Instant::now();
            let line = printed.iter().rev().map(|line| line.trim()).find(|line| !line.is_empty());
            let line: String = line.unwrap_or_default().chars().take(60).collect();
            progress::note(&format!("    {} so far: {line}", progress::human(started.elapsed())));
        }
    }
}

fn not_started(command: &Command, reason: std::io::Error) -> Error {
    Error::NotStarted { program: command.get_program().to_string_lossy().into_owned(), reason }
}
