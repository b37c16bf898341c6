//! Compressed copies beside the files, so that a server need not compress on each request.

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::error::Error;
use crate::files;

const COMPRESSIBLE: [&str; 9] = ["css", "ftl", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// Writes `.br` and `.gz` beside each file that gets smaller by it.
pub(crate) fn write(site: &Path) -> Result<(), Error> {
    for name in files::below(site)?.into_iter().filter(|name| files::has_extension(name, &COMPRESSIBLE)) {
        let path = site.join(&name);
        let original = files::read(&path)?;
        for (suffix, compressed) in [("br", brotli(&original)), ("gz", gzip(&original))] {
            let compressed = compressed.map_err(Error::file("compressed", &path))?;
            if compressed.len() < original.len() {
                files::write(&site.join(format!("{name}.{suffix}")), compressed)?;
            }
        }
    }
    Ok(())
}

fn brotli(original: &[u8]) -> std::io::Result<Vec<u8>> {
    const BUFFER: usize = 4096;
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    writer.write_all(original)?;
    Ok(writer.into_inner())
}

fn gzip(original: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(original)?;
    writer.finish()
}
