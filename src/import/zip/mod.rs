//! Zip archives, as far as an export is one: no encryption, no parts, nothing of the newer extensions.
//!
//! The zip crate was looked at: it brings a writer, the formats of twenty years and a dozen crates for what is a hundred
//! lines here. What unpacks is `miniz_oxide`, which the standard tools of the language use too.

mod checksum;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

pub(super) use self::checksum::checksum;
use super::ReadError;

/// Files in an archive: two for each habit.
const MOST_ENTRIES: usize = 5_000;

/// All that is unpacked of one archive, in bytes: fifty habits for twenty years have a third of it.
const MOST_UNPACKED: usize = 32 << 20;

const END: &[u8] = b"PK\x05\x06";
const END_BYTES: usize = 22;
const LONGEST_COMMENT: usize = 0xffff;
const LISTED: &[u8] = b"PK\x01\x02";
const LISTED_BYTES: usize = 46;
const LOCAL: &[u8] = b"PK\x03\x04";
const LOCAL_BYTES: usize = 30;

const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const ENCRYPTED: u16 = 1;

/// A file in an archive.
pub(super) struct Entry<'a> {
    pub(super) name: String,
    packed: &'a [u8],
    method: u16,
    size: usize,
    checksum: u32,
}

/// An archive, and how much may still be unpacked of it.
pub(super) struct Archive<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    room: usize,
}

/// Whether a file is an archive, whole or not.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(LOCAL) || bytes.starts_with(END)
}

impl<'a> Archive<'a> {
    /// Looks at the list of what is in it.
    ///
    /// # Errors
    /// `Damaged`, `Encrypted`, or `TooMuch`. A name that leads out of the archive's folder is damage.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let end = end(bytes).ok_or(ReadError::Damaged)?;
        let (count, from) = whole(bytes, end).ok_or(ReadError::Damaged)?;
        if count > MOST_ENTRIES {
            return Err(ReadError::TooMuch);
        }
        let mut entries = Vec::new();
        let mut at = from;
        for _ in 0..count {
            let (entry, next) = entry(bytes, at, from)?;
            entries.push(entry);
            at = next;
        }
        if at > end {
            return Err(ReadError::Damaged);
        }
        Ok(Self { entries, room: MOST_UNPACKED })
    }

    /// A file in it, as text.
    ///
    /// # Errors
    /// `TooLarge`: this file and those before it unpack to more than any export. `Damaged`.
    pub(super) fn text(&mut self, place: usize) -> Result<String, ReadError> {
        let entry = self.entries.get(place).ok_or(ReadError::Damaged)?;
        self.room = self.room.checked_sub(entry.size).ok_or(ReadError::TooLarge)?;
        let bytes = match entry.method {
            STORED => entry.packed.to_vec(),
            _ => decompress_to_vec_with_limit(entry.packed, entry.size).map_err(|_| ReadError::Damaged)?,
        };
        if bytes.len() != entry.size || checksum(&bytes) != entry.checksum {
            return Err(ReadError::Damaged);
        }
        String::from_utf8(bytes).map_err(|_| ReadError::Damaged)
    }
}

/// Where the record at the end begins: it may have a comment behind it.
fn end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_BYTES)?;
    let ends = |at: &usize| {
        let starts = bytes.get(*at..).is_some_and(|rest| rest.starts_with(END));
        starts && short(bytes, at + 20).map(usize::from) == Some(last - at)
    };
    (last.saturating_sub(LONGEST_COMMENT)..=last).rev().find(ends)
}

/// How many files there are and where their list begins; `None` for an archive in parts, or a list that is not there.
fn whole(bytes: &[u8], end: usize) -> Option<(usize, usize)> {
    let (disk, disk_of_list) = (short(bytes, end + 4)?, short(bytes, end + 6)?);
    let (on_this, count) = (short(bytes, end + 8)?, short(bytes, end + 10)?);
    let (length, from) = (long(bytes, end + 12)?, long(bytes, end + 16)?);
    let fits = from.checked_add(length).is_some_and(|after| after <= end);
    (disk == 0 && disk_of_list == 0 && on_this == count && fits).then_some((count.into(), from))
}

/// The file that the list names at this place, and the place of the next one. What is packed lies before the list.
fn entry(bytes: &[u8], at: usize, list: usize) -> Result<(Entry<'_>, usize), ReadError> {
    let damaged = ReadError::Damaged;
    let listed = bytes.get(at..).filter(|rest| rest.starts_with(LISTED)).ok_or(damaged)?;
    let half = |place| short(listed, place).ok_or(damaged);
    let full = |place| long(listed, place).ok_or(damaged);
    if half(8)? & ENCRYPTED != 0 {
        return Err(ReadError::Encrypted);
    }
    let method = half(10)?;
    let (packed, size, local) = (full(20)?, full(24)?, full(42)?);
    let (name, extra, comment) = (usize::from(half(28)?), usize::from(half(30)?), usize::from(half(32)?));
    let name = listed.get(LISTED_BYTES..LISTED_BYTES + name).ok_or(damaged)?;
    let here = bytes.get(local..).filter(|rest| rest.starts_with(LOCAL)).ok_or(damaged)?;
    let before =
        LOCAL_BYTES + usize::from(short(here, 26).ok_or(damaged)?) + usize::from(short(here, 28).ok_or(damaged)?);
    let from = local.checked_add(before).ok_or(damaged)?;
    let until = from.checked_add(packed).filter(|until| *until <= list).ok_or(damaged)?;
    if here.get(LOCAL_BYTES..LOCAL_BYTES + name.len()) != Some(name) || !matches!(method, STORED | DEFLATED) {
        return Err(damaged);
    }
    let next = at + LISTED_BYTES + name.len() + extra + comment;
    let checksum = listed.get(16..20).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes).ok_or(damaged)?;
    let name = String::from_utf8_lossy(name).into_owned();
    if !stays_inside(&name) {
        return Err(damaged);
    }
    Ok((Entry { name, packed: bytes.get(from..until).ok_or(damaged)?, method, size, checksum }, next))
}

/// Nothing is written anywhere, but an archive with such a name was not made by an app of these.
fn stays_inside(name: &str) -> bool {
    let leads_out = name.starts_with('/') || name.contains(['\\', '\0', ':']);
    !leads_out && name.split('/').all(|part| part != "..")
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    two.try_into().ok().map(u16::from_le_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    four.try_into().ok().map(u32::from_le_bytes).and_then(|long| usize::try_from(long).ok())
}
