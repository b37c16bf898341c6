//! Programs that a test starts and that must not outlive it.

use std::process::{Child, Command, Stdio};

/// A program with everything it started in turn; all of it ends when this is dropped.
pub(super) struct Tree {
    child: Child,
}

impl Tree {
    pub(super) fn start(command: &mut Command) -> Tree {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        Tree { child }
    }

    pub(super) fn child(&mut self) -> &mut Child {
        &mut self.child
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        // Listed before the first one ends, for then the others lose their parent.
        let below = descendants(self.child.id());
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !below.is_empty() {
            let pids = below.iter().map(u32::to_string);
            let _ = Command::new("kill").arg("-KILL").args(pids).stderr(Stdio::null()).status();
        }
    }
}

/// Children, their children, and so on, as `ps` lists them.
fn descendants(of: u32) -> Vec<u32> {
    let Ok(listed) = Command::new("ps").args(["-e", "-o", "pid=,ppid="]).output() else { return Vec::new() };
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let pairs: Vec<(u32, u32)> = listed
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(str::parse);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        })
        .collect();
    let mut found = vec![of];
    let mut at = 0;
    while let Some(&parent) = found.get(at) {
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| *pid));
        at += 1;
    }
    found.split_off(1)
}
