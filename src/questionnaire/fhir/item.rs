//! One `Questionnaire.item`, with what is below it.

use serde_json::Value as Json;

use super::error::{Flaw, Refused};
use super::extension::{self, Extensions};
use super::fields::Fields;
use super::{MAX_DEPTH, MAX_ITEMS, condition, kind};
use crate::questionnaire::{Enable, Item, ItemKind, Layout, LinkId, LocalText, SummaryRule};

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

/// Codes of display items that belong to the item above them.
const CONTROLS: [&str; 4] = ["help", "lower", "upper", "unit"];

/// A display item that belongs to the item above it (FHIR `itemControl` help, lower, upper, unit).
pub(super) struct Control {
    pub(super) code: String,
    text: LocalText,
}

/// # Errors
/// The first flaw or unsupported element of this item or of one below it.
pub(super) fn read(json: Json, place: &Place, seen: &mut Vec<String>) -> Result<Child, Refused> {
    let mut fields = Fields::new(json, "")?;
    let link_id = fields.string("linkId")?.ok_or(Flaw::MissingLinkId)?;
    read_identified(&mut fields, &link_id, place, seen).map_err(|error| error.at(link_id))
}

fn read_identified(
    fields: &mut Fields,
    link_id: &str,
    place: &Place,
    seen: &mut Vec<String>,
) -> Result<Child, Refused> {
    check_link_id(link_id, seen)?;
    if place.depth > MAX_DEPTH {
        return Err(Flaw::TooDeep.into());
    }
    let type_name = fields.string("type")?.ok_or_else(|| fields.wrong("type"))?;
    let Some(type_name) = kind::TYPES.into_iter().find(|known| *known == type_name) else {
        return Err(fields.unsupported(&format!("type: {type_name}")));
    };
    for ignored in ["id", "code", "_linkId", "_type"] {
        fields.take(ignored);
    }
    let mut extensions = Extensions::of(fields)?;
    let control = extensions.control()?;
    let control = control.as_deref();
    let child = if let Some(code) = control.filter(|code| type_name == "display" && CONTROLS.contains(code)) {
        let text = fields.local("text")?.ok_or(Flaw::MissingText)?;
        Child::Control(Control { code: code.to_owned(), text })
    } else {
        let mut item = Box::new(read_text(fields, &mut extensions, type_name, place)?);
        item.link_id = link_id.into();
        read_rest(&mut item, fields, &mut extensions, (type_name, control), place, seen)?;
        Child::Item(item)
    };
    fields.finish()?;
    extensions.finish()?;
    Ok(child)
}

/// The item with what it says and how often; all else is still to be read.
fn read_text(
    fields: &mut Fields,
    extensions: &mut Extensions,
    type_name: &str,
    place: &Place,
) -> Result<Item, Refused> {
    let is_group = type_name == "group";
    let text = match fields.local("text")? {
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
    Ok(Item {
        link_id: LinkId(String::new()),
        text,
        label: None,
        kind: if is_group { ItemKind::Group(Layout::Section) } else { ItemKind::Display },
        required: false,
        repeats,
        max_occurs: None,
        core: None,
        enable: Enable::default(),
        help: None,
        lower: None,
        upper: None,
        unit: None,
        summary: SummaryRule::default(),
        items: Vec::new(),
    })
}

/// Everything else, field by field: an item that is given up half-way is one thing to clear away.
fn read_rest(
    item: &mut Item,
    fields: &mut Fields,
    extensions: &mut Extensions,
    (type_name, control): (&str, Option<&str>),
    place: &Place,
    seen: &mut Vec<String>,
) -> Result<(), Refused> {
    let controls = read_below(item, fields, place, seen)?;
    item.label = read_label(fields, extensions)?;
    item.required = fields.boolean("required")?.unwrap_or(false);
    item.max_occurs = read_max_occurs(fields, extensions)?;
    item.core = extensions.boolean(extension::CORE)?;
    item.enable = condition::read(fields)?;
    item.unit = read_unit(extensions)?;
    item.summary = read_summary(extensions)?;
    item.kind = kind::read(type_name, control, item, fields, extensions)?;
    for control in controls {
        attach(item, control);
    }
    Ok(())
}

fn check_link_id(link_id: &str, seen: &mut Vec<String>) -> Result<(), Flaw> {
    if link_id.contains('~') {
        return Err(Flaw::TildeInLinkId);
    }
    match seen.binary_search_by(|known| known.as_str().cmp(link_id)) {
        Ok(_) => return Err(Flaw::DuplicateLinkId),
        Err(place) => seen.insert(place, link_id.to_owned()),
    }
    if seen.len() > MAX_ITEMS {
        return Err(Flaw::TooManyItems);
    }
    Ok(())
}

fn read_below(
    item: &mut Item,
    fields: &mut Fields,
    place: &Place,
    seen: &mut Vec<String>,
) -> Result<Vec<Control>, Refused> {
    let is_group = matches!(item.kind, ItemKind::Group(_));
    let in_repeating = place.in_repeating || is_group && item.repeats;
    let below = Place { depth: place.depth + 1, in_repeating, title: &item.text };
    let mut controls = Vec::new();
    for json in fields.list("item")? {
        match read(json, &below, seen)? {
            Child::Control(control) => controls.push(control),
            // FHIR asks a question below a question once for every answer to the upper one; Reprise has no such thing.
            Child::Item(_) if !is_group => return Err(fields.unsupported("item.item")),
            Child::Item(child) => item.items.push(*child),
        }
    }
    if is_group && item.items.is_empty() {
        return Err(Flaw::EmptyGroup.into());
    }
    Ok(controls)
}

/// FHIR's `prefix` is mostly a number before the question; only one with a word in it says what a question is about.
fn read_label(fields: &mut Fields, extensions: &mut Extensions) -> Result<Option<LocalText>, Refused> {
    let prefix = fields.local("prefix")?.filter(|prefix| has_word(&prefix.base));
    let short = extensions.value(extension::SHORT_TEXT, |extension| extension.local("valueString"))?;
    Ok(short.or(prefix))
}

fn has_word(prefix: &str) -> bool {
    prefix.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 3)
}

fn read_max_occurs(fields: &Fields, extensions: &mut Extensions) -> Result<Option<u8>, Refused> {
    let Some(max) = extensions.integer(extension::MAX_OCCURS)? else {
        return Ok(None);
    };
    if max < 1 {
        return Err(fields.wrong("questionnaire-maxOccurs"));
    }
    Ok(Some(u8::try_from(max).unwrap_or(u8::MAX)))
}

fn read_unit(extensions: &mut Extensions) -> Result<Option<LocalText>, Refused> {
    extensions.value(extension::UNIT, |extension| {
        let Some(mut coding) = extension.object("valueCoding", "")? else {
            return Ok(None);
        };
        let code = coding.string("code")?;
        Ok(coding.local("display")?.or(code.map(LocalText::plain)))
    })
}

fn read_summary(extensions: &mut Extensions) -> Result<SummaryRule, Refused> {
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
