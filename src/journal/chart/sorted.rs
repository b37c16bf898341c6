//! Where something belongs in a list that is in order. What is kept by day comes nearly in order, so looking from the
//! end is quick; the standard sort is several kilobytes of wasm for each type.

/// The place behind the last one that comes before it.
pub(super) fn place<T>(list: &[T], comes_before: impl Fn(&T) -> bool) -> usize {
    list.iter().rposition(comes_before).map_or(0, |before| before + 1)
}
