//! Reading versions.

/// The version in what `<tool> --version` prints: the first word that starts with a digit.
pub(crate) fn reported(output: &str) -> Option<&str> {
    output.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The version of a package in the text of a Cargo.lock.
pub(crate) fn locked<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// The version in the text of a package.json, as npm writes it on installing.
pub(crate) fn in_package_json(text: &str) -> Option<&str> {
    let (_, after) = text.split_once("\"version\":")?;
    after.trim_start().strip_prefix('"')?.split('"').next()
}
