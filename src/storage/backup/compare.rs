//! What is different between two states, in the pieces a person knows: an entry of a month is one, and so is a document
//! that is no list.

use super::{KeyedTexts, record};

/// How many pieces differ, from one state to another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Difference {
    pub added: usize,
    pub changed: usize,
    pub same: usize,
    pub gone: usize,
}

impl Difference {
    pub fn is_none(self) -> bool {
        self.added + self.changed + self.gone == 0
    }
}

/// What is different in `after`.
pub fn compare(before: &KeyedTexts, after: &KeyedTexts) -> Difference {
    let (before, after) = (pieces(before), pieces(after));
    let mut difference = Difference::default();
    for (name, text) in after.iter() {
        match before.get(name) {
            None => difference.added += 1,
            Some(old) if old == text => difference.same += 1,
            Some(_) => difference.changed += 1,
        }
    }
    difference.gone = before.len() - (difference.same + difference.changed);
    difference
}

/// Every piece under a name of its own. An entry keeps its name when it moves to another month.
fn pieces(texts: &KeyedTexts) -> KeyedTexts {
    let mut pieces: Vec<(String, String)> = Vec::new();
    for (key, text) in texts.iter() {
        match record::list(key, text) {
            Some(list) => {
                for item in list.items {
                    pieces.push((format!("{}\n{}", list.kind, item.id), item.text));
                }
            }
            None => pieces.push((key.to_owned(), text.to_owned())),
        }
    }
    pieces.sort_unstable();
    pieces.into_iter().collect()
}
