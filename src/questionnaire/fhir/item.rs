//! One `Questionnaire.item`, with what is below it.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::error::{Flaw, ReadError};
use super::extension::{self, Extensions};
use super::fields::Fields;
use super::{MAX_DEPTH, MAX_ITEMS, condition, kind};
use crate::questionnaire::{Item, ItemKind, Layout, LocalText, SummaryRule};

/// Where an item stands.
pub(super) struct Place<'a> {
    pub(super) depth: usize,
    /// Below a group that repeats.
    pub(super) in_repeating: bool,
    /// Of the group above, for groups that have no text of their own.
    pub(super) title: &'a LocalText,
}

pub(super) enum Child {
    Item(Box<Item>),
    Control(Control),
}

/// A display item that belongs to the item above it (FHIR `itemControl` help, lower, upper, unit).
pub(super) struct Control {
    pub(super) code: String,
    text: LocalText,
}

/// # Errors
/// The first flaw or unsupported element of this item or of one below it.
pub(super) fn read(json: Json, place: &Place, seen: &mut BTreeSet<String>) -> Result<Child, ReadError> {
    let mut fields = Fields::new(json, "")?;
    let link_id = fields.string("linkId")?.ok_or(Flaw::MissingLinkId)?;
    read_identified(fields, &link_id, place, seen).map_err(|error| error.at(link_id))
}

fn read_identified(
    mut fields: Fields,
    link_id: &str,
    place: &Place,
    seen: &mut BTreeSet<String>,
) -> Result<Child, ReadError> {
    check_link_id(link_id, seen)?;
    if place.depth > MAX_DEPTH {
        return Err(Flaw::TooDeep.into());
    }
    let type_name = fields.string("type")?.ok_or_else(|| fields.wrong("type"))?;
    if !kind::TYPES.contains(&type_name.as_str()) {
        return Err(fields.unsupported(&format!("type: {type_name}")));
    }
    for ignored in ["id", "code", "_linkId", "_type"] {
        fields.take(ignored);
    }
    let mut extensions = Extensions::of(&mut fields)?;
    let control = extensions.control()?;
    let text = fields.local("text")?;

    if type_name == "display"
        && let Some(code) = control.as_deref().filter(|code| ["help", "lower", "upper", "unit"].contains(code))
    {
        let text = text.ok_or(Flaw::MissingText)?;
        fields.finish()?;
        extensions.finish()?;
        return Ok(Child::Control(Control { code: code.to_owned(), text }));
    }

    let is_group = type_name == "group";
    let text = match text {
        Some(text) => text,
        None if is_group => place.title.clone(),
        None => return Err(Flaw::MissingText.into()),
    };
    let repeats = fields.boolean("repeats")?.unwrap_or(false);
    if is_group && repeats && place.in_repeating {
        return Err(Flaw::NestedRepeats.into());
    }
    if fields.boolean("readOnly")? == Some(true) {
        return Err(fields.unsupported("readOnly"));
    }
    if extensions.boolean(extension::HIDDEN)? == Some(true) {
        return Err(fields.unsupported("questionnaire-hidden"));
    }

    let below = Place { depth: place.depth + 1, in_repeating: place.in_repeating || is_group && repeats, title: &text };
    let (items, controls) = read_below(&mut fields, &below, seen, is_group)?;
    let mut item = Item {
        link_id: link_id.into(),
        label: read_label(&mut fields, &mut extensions)?,
        kind: ItemKind::Group(Layout::Section),
        required: fields.boolean("required")?.unwrap_or(false),
        repeats,
        max_occurs: read_max_occurs(&fields, &mut extensions)?,
        core: extensions.boolean(extension::CORE)?,
        enable: condition::read(&mut fields)?,
        help: None,
        lower: None,
        upper: None,
        unit: read_unit(&mut extensions)?,
        summary: read_summary(&mut extensions)?,
        text,
        items,
    };
    item.kind = kind::read(&type_name, control.as_deref(), &item, &mut fields, &mut extensions)?;
    for control in controls {
        attach(&mut item, control);
    }
    fields.finish()?;
    extensions.finish()?;
    Ok(Child::Item(Box::new(item)))
}

fn check_link_id(link_id: &str, seen: &mut BTreeSet<String>) -> Result<(), Flaw> {
    if link_id.contains('~') {
        return Err(Flaw::TildeInLinkId);
    }
    if !seen.insert(link_id.to_owned()) {
        return Err(Flaw::DuplicateLinkId);
    }
    if seen.len() > MAX_ITEMS {
        return Err(Flaw::TooManyItems);
    }
    Ok(())
}

fn read_below(
    fields: &mut Fields,
    below: &Place,
    seen: &mut BTreeSet<String>,
    is_group: bool,
) -> Result<(Vec<Item>, Vec<Control>), ReadError> {
    let mut items = Vec::new();
    let mut controls = Vec::new();
    for json in fields.list("item")? {
        match read(json, below, seen)? {
            Child::Control(control) => controls.push(control),
            // FHIR asks a question below a question once for every answer to the upper one; Reprise has no such thing.
            Child::Item(_) if !is_group => return Err(fields.unsupported("item.item")),
            Child::Item(item) => items.push(*item),
        }
    }
    if is_group && items.is_empty() {
        return Err(Flaw::EmptyGroup.into());
    }
    Ok((items, controls))
}

/// FHIR's `prefix` is mostly a number before the question; only one with a word in it says what a question is about.
fn read_label(fields: &mut Fields, extensions: &mut Extensions) -> Result<Option<LocalText>, ReadError> {
    let prefix = fields.local("prefix")?.filter(|prefix| has_word(&prefix.base));
    let short = extensions.value(extension::SHORT_TEXT, |extension| extension.local("valueString"))?;
    Ok(short.or(prefix))
}

fn has_word(prefix: &str) -> bool {
    prefix.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 3)
}

fn read_max_occurs(fields: &Fields, extensions: &mut Extensions) -> Result<Option<u8>, ReadError> {
    let Some(max) = extensions.integer(extension::MAX_OCCURS)? else {
        return Ok(None);
    };
    if max < 1 {
        return Err(fields.wrong("questionnaire-maxOccurs"));
    }
    Ok(Some(u8::try_from(max).unwrap_or(u8::MAX)))
}

fn read_unit(extensions: &mut Extensions) -> Result<Option<LocalText>, ReadError> {
    extensions.value(extension::UNIT, |extension| {
        let Some(mut coding) = extension.object("valueCoding", "")? else {
            return Ok(None);
        };
        let code = coding.string("code")?;
        Ok(coding.local("display")?.or(code.map(LocalText::plain)))
    })
}

fn read_summary(extensions: &mut Extensions) -> Result<SummaryRule, ReadError> {
    let block = extensions.code(extension::SUMMARY_BLOCK)?;
    let chooses_blocks = extensions.boolean(extension::SUMMARY_CHOICE)?.unwrap_or(false);
    let mut only = Vec::new();
    while let Some(code) = extensions.code(extension::SUMMARY_ONLY)? {
        only.push(code);
    }
    Ok(SummaryRule { block, only, chooses_blocks })
}

fn attach(item: &mut Item, control: Control) {
    let field = match control.code.as_str() {
        "help" => &mut item.help,
        "lower" => &mut item.lower,
        "upper" => &mut item.upper,
        _ => &mut item.unit,
    };
    *field = Some(control.text);
}
