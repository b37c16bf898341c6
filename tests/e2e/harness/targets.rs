//! Things on the screen, named as a person names them: by what they are and what stands on them.

use thirtyfour::By;

pub(crate) fn id(id: &str) -> By {
    By::Id(id)
}

pub(crate) fn button(name: &str) -> By {
    named("//button", name)
}

pub(crate) fn link(name: &str) -> By {
    named("//a", name)
}

/// A button of the open dialog; what lies under it may have the same name.
pub(crate) fn dialog_button(name: &str) -> By {
    named("//dialog[@open]//button", name)
}

/// The card around a radio button or check box: its own box is too small to hit, and invisible on a scale.
pub(crate) fn choice(id: &str) -> By {
    By::XPath(format!("//label[.//input[@id={}]]", quoted(id)))
}

/// The same card, by its words.
pub(crate) fn choice_text(words: &str) -> By {
    By::XPath(format!("//label[.//input][normalize-space(.)={}]", quoted(words)))
}

fn named(kind: &str, name: &str) -> By {
    let name = quoted(name);
    By::XPath(format!("{kind}[normalize-space(.)={name} or @aria-label={name}]"))
}

/// `XPath` has no escapes, only two kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}
