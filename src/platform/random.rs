//! Chance that nobody can guess, for what is sealed.

/// Random bytes from the device; `None` where it has none to give.
#[cfg(target_family = "wasm")]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    use super::by_name::{call, get};

    let crypto = get(super::page::window()?.as_ref(), "crypto")?;
    let array = js_sys::Uint8Array::new_with_length(u32::try_from(N).ok()?);
    call(&crypto, "getRandomValues", &[array.clone().into()])?;
    array.to_vec().try_into().ok()
}

#[cfg(not(target_family = "wasm"))]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    None
}
