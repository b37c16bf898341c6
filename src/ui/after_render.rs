//! Work that waits until the page shows what was rendered.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::core::{Runtime, current_scope_id, queue_effect};
use dioxus::prelude::*;

/// Does the work once the page shows what is being rendered: the first time, and whenever `subject` is another than the
/// time before. (`use_effect` also looks at what signals the work reads, which is 2 kB of program for every use.)
pub fn use_after_render(subject: String, work: impl FnOnce() + 'static) {
    use_boxed(subject, Box::new(work));
}

fn use_boxed(subject: String, work: Box<dyn FnOnce()>) {
    let last = use_hook(|| Rc::new(RefCell::new(None::<String>)));
    if last.borrow().as_ref() == Some(&subject) {
        return;
    }
    last.replace(Some(subject));
    let (runtime, scope) = (Runtime::current(), current_scope_id());
    queue_effect(move || runtime.in_scope(scope, work));
}
