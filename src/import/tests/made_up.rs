//! Archives made byte by byte, so that each of them can be wrong.

use crate::import::zip::checksum;

/// A file in an archive, as its headers tell it.
#[derive(Clone)]
pub(super) struct Packed {
    pub(super) name: String,
    pub(super) contents: Vec<u8>,
    pub(super) method: u16,
    pub(super) flags: u16,
    /// What it says it unpacks to.
    pub(super) size: u32,
    pub(super) checksum: u32,
}

impl Packed {
    pub(super) fn stored(name: &str, contents: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            contents: contents.to_vec(),
            method: 0,
            flags: 0,
            size: u32::try_from(contents.len()).unwrap(),
            checksum: checksum(contents),
        }
    }

    /// What stands before the name in both headers, from the version on.
    fn header(&self) -> Vec<u8> {
        let mut header = 20_u16.to_le_bytes().to_vec();
        for half in [self.flags, self.method, 0xa000, 0x5b74] {
            header.extend(half.to_le_bytes());
        }
        for full in [self.checksum, u32::try_from(self.contents.len()).unwrap(), self.size] {
            header.extend(full.to_le_bytes());
        }
        header.extend(u16::try_from(self.name.len()).unwrap().to_le_bytes());
        header.extend(0_u16.to_le_bytes());
        header
    }
}

pub(super) fn archive(files: &[Packed]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for file in files {
        let local = u32::try_from(bytes.len()).unwrap();
        bytes.extend(b"PK\x03\x04");
        bytes.extend(file.header());
        bytes.extend(file.name.as_bytes());
        bytes.extend(&file.contents);
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(file.header());
        list.extend([0; 10]);
        list.extend(local.to_le_bytes());
        list.extend(file.name.as_bytes());
    }
    let from = u32::try_from(bytes.len()).unwrap();
    let count = u16::try_from(files.len()).unwrap();
    let length = u32::try_from(list.len()).unwrap();
    bytes.extend(list);
    bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(from.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}
