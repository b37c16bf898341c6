//! The driver programs, one for each test.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Engine;
use super::processes::Tree;

const DEADLINE: Duration = Duration::from_secs(20);

/// A running driver. Fields drop in order: the program with its browser first, then their screen.
pub(super) struct Driver {
    url: String,
    _program: Tree,
    /// Closing it would end the driver at its next message.
    _said: Option<BufReader<ChildStdout>>,
    _screen: Option<Tree>,
}

impl Driver {
    pub(super) fn start(engine: Engine) -> Driver {
        let Some(program) = engine.driver() else { panic!("there is no driver for {engine:?}") };
        match engine {
            Engine::Chromium => {
                let port_said = |line: &str| {
                    line.split_once("started successfully on port ")?.1.trim_end_matches(['.', '\n']).parse().ok()
                };
                let start = || {
                    let mut driver = Tree::start(Command::new(&program).arg("--port=0").stdout(Stdio::piped()));
                    said_by(&mut driver, port_said).map(|(port, said)| (driver, port, said))
                };
                // It picks its port for both kinds of addresses one after the other, and ends when another program was
                // faster with the second.
                let started = (0..5).find_map(|_| start());
                let Some((driver, port, said)) = started else { panic!("{program:?} did not start") };
                Driver { url: url(port), _program: driver, _said: Some(said), _screen: None }
            }
            Engine::WebKit => {
                let (screen, display) = start_screen();
                let port = free_port();
                let mut command = Command::new(program);
                command
                    .arg(format!("--port={port}"))
                    .stdout(Stdio::null())
                    .env("DISPLAY", format!(":{display}"))
                    // In a container everything runs as root, and there WebKit's own sandbox cannot be made.
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                let driver = Tree::start(&mut command);
                wait_until_listening(port);
                Driver { url: url(port), _program: driver, _said: None, _screen: Some(screen) }
            }
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

/// WebKit has no headless mode. The screen picks its own number, so that tests can run beside each other.
fn start_screen() -> (Tree, u16) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
    let mut screen = Tree::start(&mut command);
    let (display, _) = wait_for(&mut screen, |line| line.trim().parse().ok());
    (screen, display)
}

/// Reads what a program says until it says the number that is looked for.
fn wait_for(program: &mut Tree, number: impl Fn(&str) -> Option<u16>) -> (u16, BufReader<ChildStdout>) {
    let said = said_by(program, number);
    said.unwrap_or_else(|| panic!("{:?} ended before it was ready", program.child()))
}

/// The same; `None` when the program ends without saying it.
fn said_by(program: &mut Tree, number: impl Fn(&str) -> Option<u16>) -> Option<(u16, BufReader<ChildStdout>)> {
    let Some(stdout) = program.child().stdout.take() else { panic!("the program's output is not piped") };
    let mut stdout = BufReader::new(stdout);
    let mut line = String::new();
    loop {
        line.clear();
        match stdout.read_line(&mut line) {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
        if let Some(number) = number(&line) {
            return Some((number, stdout));
        }
    }
}

fn wait_until_listening(port: u16) {
    let end = Instant::now() + DEADLINE;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(Instant::now() < end, "no driver on port {port} after {DEADLINE:?}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn url(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}
