//! What the person does often, to be written down again with one press.

use super::Block;
use crate::work::folded;

/// So many blocks are looked at, the newest: a busy diary must not make the page slow.
const LOOKED_AT: usize = 600;

/// The last block of each activity, most frequent activity first, of those equally frequent the newest. Capitals and
/// accents make no other activity. `blocks` are oldest first.
pub fn usual(blocks: &[Block], most: usize) -> Vec<&Block> {
    let mut found: Vec<(String, u32, &Block)> = Vec::new();
    for block in blocks.iter().rev().take(LOOKED_AT) {
        let name = folded(block.activity.trim());
        match found.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, count, _)) => *count += 1,
            None if name.is_empty() => {}
            None => found.push((name, 1, block)),
        }
    }
    let mut chosen = Vec::new();
    while chosen.len() < most.min(found.len()) {
        let best = found.iter().map(|(_, count, _)| *count).max().unwrap_or(0);
        let Some(at) = found.iter().position(|(_, count, _)| *count == best && best > 0) else { break };
        if let Some((_, count, block)) = found.get_mut(at) {
            *count = 0;
            chosen.push(*block);
        }
    }
    chosen
}
