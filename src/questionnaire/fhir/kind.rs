//! `item.type` and the `itemControl` that refines it.

use chrono::NaiveDate;

use super::error::{Flaw, Refused};
use super::extension::{self, Extensions};
use super::fields::Fields;
use super::option;
use crate::questionnaire::{Bounds, Item, ItemKind, Layout};

/// The item types of FHIR R4 that Reprise shows.
pub(super) const TYPES: [&str; 10] =
    ["group", "display", "boolean", "integer", "decimal", "date", "string", "text", "choice", "open-choice"];

/// How many steps a row of numbers has at most; a wider slider becomes a number field.
const MAX_SCALE_STEPS: i64 = 20;

/// # Errors
/// When the control is unknown, or an option or bound is not what it should be.
pub(super) fn read(
    type_name: &str,
    control: Option<&str>,
    item: &Item,
    fields: &mut Fields,
    extensions: &mut Extensions,
) -> Result<ItemKind, Refused> {
    if type_name == "group" {
        return read_group(control, item, fields);
    }
    let known: &[&str] = match type_name {
        "display" => &["inline"],
        _ => &["slider", "radio-button", "check-box", "drop-down", "text-box"],
    };
    if let Some(code) = control.filter(|code| !known.contains(code)) {
        return Err(fields.unsupported(&format!("itemControl: {code}")));
    }
    let is_choice = type_name == "choice" || type_name == "open-choice";
    if item.repeats && !is_choice {
        return Err(fields.unsupported("repeats"));
    }
    Ok(match type_name {
        "display" => ItemKind::Display,
        "boolean" => ItemKind::Boolean,
        "integer" => {
            let bounds = ordered(integer_bounds(extensions)?)?;
            if control == Some("slider") && is_scale(bounds, extensions)? {
                ItemKind::Scale(bounds)
            } else {
                ItemKind::Integer(bounds)
            }
        }
        "decimal" => ItemKind::Decimal(ordered(decimal_bounds(extensions)?)?),
        "date" => ItemKind::Date(ordered(date_bounds(extensions)?)?),
        "string" => ItemKind::String { max_length: read_max_length(fields)? },
        "text" => ItemKind::Text { max_length: read_max_length(fields)? },
        _ => ItemKind::Choice {
            options: option::read(fields)?,
            open: type_name == "open-choice",
            drop_down: control == Some("drop-down"),
        },
    })
}

/// Codes of <https://hl7.org/fhir/R4/valueset-questionnaire-item-control.html>. `page` (from R5) asks for less on one
/// screen than Reprise already gives. `table` and `htable` are questions against shared options; in `gtable` the rows
/// are repetitions, which are the same thing for a group that does not repeat.
fn read_group(control: Option<&str>, item: &Item, fields: &Fields) -> Result<ItemKind, Refused> {
    let layout = match control {
        None | Some("page") => return Ok(ItemKind::Group(Layout::Section)),
        Some("table" | "htable") if has_shared_options(item) => Layout::Table,
        Some("gtable") if has_shared_options(item) && !item.repeats => Layout::Table,
        Some("list" | "table" | "htable" | "gtable") => Layout::Screen,
        Some(code) => return Err(fields.unsupported(&format!("itemControl: {code}"))),
    };
    if item.items.iter().any(|child| matches!(child.kind, ItemKind::Group(_))) {
        return Err(fields.unsupported("group inside itemControl: list"));
    }
    Ok(ItemKind::Group(layout))
}

/// Whether every item is a single choice from the same options.
fn has_shared_options(item: &Item) -> bool {
    let options_of = |item: &Item| match &item.kind {
        ItemKind::Choice { options, open: false, .. } if !item.repeats => Some(options.clone()),
        _ => None,
    };
    let first = item.items.first().and_then(options_of);
    first.is_some() && item.items.iter().all(|child| options_of(child) == first)
}

fn read_max_length(fields: &mut Fields) -> Result<Option<usize>, Refused> {
    let Some(length) = fields.integer("maxLength")? else {
        return Ok(None);
    };
    usize::try_from(length).ok().filter(|length| *length > 0).map(Some).ok_or_else(|| fields.wrong("maxLength"))
}

/// A slider needs both ends, whole steps of one, and few enough of them for a row of buttons.
fn is_scale(bounds: Bounds<i64>, extensions: &mut Extensions) -> Result<bool, Refused> {
    let step = extensions.integer(extension::STEP)?.unwrap_or(1);
    let steps = bounds.min.zip(bounds.max).and_then(|(min, max)| max.checked_sub(min));
    Ok(step == 1 && steps.is_some_and(|steps| steps <= MAX_SCALE_STEPS))
}

fn integer_bounds(extensions: &mut Extensions) -> Result<Bounds<i64>, Refused> {
    Ok(Bounds { min: extensions.integer(extension::MIN_VALUE)?, max: extensions.integer(extension::MAX_VALUE)? })
}

fn decimal_bounds(extensions: &mut Extensions) -> Result<Bounds<f64>, Refused> {
    let mut bound = |url: &str| {
        extensions.value(url, |extension| {
            let whole = extension.decimal("valueInteger")?;
            Ok(extension.decimal("valueDecimal")?.or(whole))
        })
    };
    Ok(Bounds { min: bound(extension::MIN_VALUE)?, max: bound(extension::MAX_VALUE)? })
}

fn date_bounds(extensions: &mut Extensions) -> Result<Bounds<NaiveDate>, Refused> {
    let mut bound = |url: &str| extensions.value(url, |extension| extension.date("valueDate"));
    Ok(Bounds { min: bound(extension::MIN_VALUE)?, max: bound(extension::MAX_VALUE)? })
}

fn ordered<T: PartialOrd + Copy>(bounds: Bounds<T>) -> Result<Bounds<T>, Flaw> {
    match (bounds.min, bounds.max) {
        (Some(min), Some(max)) if min > max => Err(Flaw::MinAboveMax),
        _ => Ok(bounds),
    }
}
