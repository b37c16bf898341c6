//! dx writes into the program where each asset came from. Nobody who opens the app should learn the folders of the machine
//! it was built on.

use std::path::Path;

use crate::error::Error;
use crate::files;

/// Makes dots of the folder of the sources, wherever the wasm in `site` names an asset in it.
pub(crate) fn hide(site: &Path, root: &Path) -> Result<(), Error> {
    for name in files::below(site)?.iter().filter(|name| files::has_extension(name, &["wasm"])) {
        let path = site.join(name);
        let mut program = files::read(&path)?;
        dot_out(&mut program, root.as_os_str().as_encoded_bytes());
        files::write(&path, program)?;
    }
    Ok(())
}

/// As many dots as the folder has letters: what is around must not move.
pub(crate) fn dot_out(program: &mut [u8], root: &[u8]) {
    let asset = [root, b"/assets/"].concat();
    let mut from = 0;
    while let Some(at) = program[from..].windows(asset.len()).position(|part| part == asset) {
        program[from + at..from + at + root.len()].fill(b'.');
        from += at + asset.len();
    }
}
