//! Parts of the browser looked up by name: not every browser has them, whatever a type says, and a type for each would
//! be paid for in bytes.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What has this name; `None` when there is nothing.
pub(super) fn get(target: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(target, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// A part of the browser's navigator.
pub(super) fn of_navigator(name: &str) -> Option<JsValue> {
    get(&navigator()?, name)
}

/// The browser's navigator.
pub(super) fn navigator() -> Option<JsValue> {
    super::page::window().map(|window| window.navigator().into())
}

/// What the method gives; `None` when there is none, or when it refuses.
pub(super) fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = get(target, method)?.dyn_into().ok()?;
    method.apply(target, &arguments.iter().collect::<Array>()).ok()
}

/// A new object of this class; `None` when there is no such class, or when it refuses.
pub(super) fn construct(class: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let class: Function = get(super::page::window()?.as_ref(), class)?.dyn_into().ok()?;
    Reflect::construct(&class, &arguments.iter().collect()).ok()
}

/// An object with these fields.
pub(super) fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Only fails on objects that are sealed.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// What the promise comes to; the error when it is broken, or `None` as an error when there was no promise.
pub(super) async fn settled(promise: Option<JsValue>) -> Result<JsValue, Option<JsValue>> {
    let promise: Promise = promise.and_then(|promise| promise.dyn_into().ok()).ok_or(None)?;
    JsFuture::from(promise).await.map_err(Some)
}
