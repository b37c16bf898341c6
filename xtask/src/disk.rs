//! Free space, asked for before work that would otherwise fail half-way.

use std::path::Path;
use std::process::Command;

use crate::error::Error;

/// Fails when the disk of `folder` has clearly too little room. An answer that cannot be had stops nothing.
pub(crate) fn require_free(folder: &Path, megabytes: u64, task: &str) -> Result<(), Error> {
    match free(folder) {
        Some(free) if free < megabytes => {
            Err(Error::NoRoom { task: task.to_owned(), folder: folder.to_owned(), needed: megabytes, free })
        }
        _ => Ok(()),
    }
}

fn free(folder: &Path) -> Option<u64> {
    let existing = folder.ancestors().find(|path| path.is_dir())?;
    let answer = Command::new("df").arg("-Pk").arg(existing).output().ok()?;
    parse(&String::from_utf8_lossy(&answer.stdout))
}

/// Megabytes available, from the portable output of `df -Pk`.
pub(crate) fn parse(output: &str) -> Option<u64> {
    let fields: Vec<&str> = output.lines().nth(1)?.split_whitespace().collect();
    // A device name may hold blanks, so the column is found from the percentage after it.
    let capacity = fields.iter().position(|field| field.ends_with('%'))?;
    let kilobytes: u64 = fields.get(capacity.checked_sub(1)?)?.parse().ok()?;
    Some(kilobytes / 1024)
}
