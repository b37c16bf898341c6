//! From a passphrase to a key: Argon2id, version 1.3 (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};

pub(super) const KEY_BYTES: usize = 32;

/// What finding the key costs, once for the person and once for each guess of somebody else. One lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// KiB of memory.
    pub memory: u32,
    /// How often all of the memory is gone through.
    pub passes: u32,
}

/// Twice what RFC 9106 and OWASP ask for at least; a phone of a few years ago takes less than a second.
impl Default for Cost {
    fn default() -> Self {
        Self { memory: 32 * 1024, passes: 3 }
    }
}

impl Cost {
    /// The cheapest that is accepted: for tests.
    pub const LEAST: Self = Self { memory: 8 * 1024, passes: 1 };

    /// 8 to 64 MiB and 1 to 10 passes: whoever wrote the file, opening it ends soon and fits into a phone.
    pub fn is_allowed(self) -> bool {
        (8 * 1024..=64 * 1024).contains(&self.memory) && (1..=10).contains(&self.passes)
    }
}

/// Why there is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoKey {
    NotAllowed,
    NoMemory,
}

/// The key. Of the passphrase the UTF-8 bytes count, as typed, without white space at either end: keyboards of phones
/// like to add a space.
pub(super) fn key(passphrase: &str, salt: &[u8], cost: Cost) -> Result<[u8; KEY_BYTES], NoKey> {
    if !cost.is_allowed() {
        return Err(NoKey::NotAllowed);
    }
    let params = Params::new(cost.memory, cost.passes, 1, Some(KEY_BYTES)).map_err(|_| NoKey::NotAllowed)?;
    // Asked for first: without the room for it, the program would be over.
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| NoKey::NoMemory)?;
    memory.resize(params.block_count(), Block::new());
    let mut key = [0; KEY_BYTES];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.trim().as_bytes(), salt, &mut key, memory.as_mut_slice())
        .map_err(|_| NoKey::NotAllowed)?;
    Ok(key)
}
