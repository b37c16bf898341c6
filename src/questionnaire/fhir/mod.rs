//! Reads a FHIR R4 `Questionnaire` (<https://hl7.org/fhir/R4/questionnaire.html>).
//!
//! The JSON is walked by hand: what a type does not know would be dropped in silence, and a question that is shown
//! without its condition or its limit is worse than a file that is refused by name.

mod condition;
mod error;
mod extension;
mod fields;
mod item;
mod kind;
mod option;
mod translation;

use serde_json::error::Category;
use serde_json::{Error as JsonError, Value as Json};

use self::error::Refused;
use self::extension::Extensions;
use self::fields::Fields;
use self::item::{Child, Place};
use super::{Item, LinkId, LocalText, Questionnaire};

pub use self::error::{Flaw, ReadError};

/// The largest file that is read: far above any questionnaire a person would fill in, far below what fills a phone.
pub const MAX_BYTES: usize = 2_000_000;
pub const MAX_ITEMS: usize = 2_000;
/// Groups inside groups.
pub const MAX_DEPTH: usize = 12;

/// Elements of the file itself that say where it comes from and change nothing in what is asked.
const METADATA: [&str; 24] = [
    "approvalDate",
    "code",
    "contact",
    "copyright",
    "date",
    "derivedFrom",
    "description",
    "effectivePeriod",
    "experimental",
    "identifier",
    "jurisdiction",
    "language",
    "lastReviewDate",
    "meta",
    "name",
    "publisher",
    "purpose",
    "resourceType",
    "status",
    "subjectType",
    "text",
    "url",
    "useContext",
    "version",
];

/// Reads a questionnaire.
///
/// # Errors
/// [`ReadError`] names the first thing that is no JSON, no questionnaire, invalid, or more than Reprise can show.
pub fn read(json: &str) -> Result<Questionnaire, ReadError> {
    read_file(json).map_err(Refused::into_error)
}

fn read_file(json: &str) -> Result<Questionnaire, Refused> {
    if json.len() > MAX_BYTES {
        return Err(Flaw::TooLarge.into());
    }
    let file = serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| not_json(&error))?;
    let mut file = questionnaire_fields(file)?;

    let name = file.string("name")?;
    let url = file.string("url")?;
    let id = identity(file.string("id")?, url).ok_or(Flaw::MissingId)?;
    let version = file.string("version")?.unwrap_or_default();
    let title = file.local("title")?.or(name.map(LocalText::plain)).unwrap_or_else(|| LocalText::plain(id.clone()));
    let extensions = Extensions::of(&mut file)?;
    let items = read_items(file.list("item")?, &title)?;
    if items.is_empty() {
        return Err(Flaw::Empty.into());
    }
    for name in METADATA {
        file.take(name);
        file.take(&format!("_{name}"));
    }
    file.finish()?;
    extensions.finish()?;

    let questionnaire = Questionnaire { id, version, title, items };
    check_conditions(&questionnaire)?;
    Ok(questionnaire)
}

fn not_json(error: &JsonError) -> Refused {
    // serde_json stops at 128 levels to spare the stack, and says so only in words.
    if error.classify() == Category::Syntax && error.to_string().starts_with("recursion limit") {
        return Flaw::TooDeep.into();
    }
    ReadError::NotJson { line: error.line(), column: error.column() }.into()
}

fn questionnaire_fields(file: Json) -> Result<Fields, Refused> {
    if file["resourceType"] == "Questionnaire" {
        Fields::new(file, "")
    } else {
        Err(ReadError::NotAQuestionnaire.into())
    }
}

/// The name a questionnaire goes by in storage and routes: its `id`, or its `url` spelled as one.
fn identity(id: Option<String>, url: Option<String>) -> Option<String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    match id {
        Some(id) => id.chars().all(fits).then_some(id),
        None => url.map(|url| url.chars().map(|c| if fits(c) { c } else { '-' }).collect()),
    }
}

fn read_items(list: Vec<Json>, title: &LocalText) -> Result<Vec<Item>, Refused> {
    let mut seen = Vec::new();
    let place = Place { depth: 0, in_repeating: false, title };
    let mut items = Vec::with_capacity(list.len());
    for json in list {
        match item::read(json, &place, &mut seen)? {
            Child::Item(item) => items.push(*item),
            Child::Control(control) => {
                return Err(ReadError::Unsupported {
                    element: format!("itemControl: {}", control.code),
                    link_id: None,
                }
                .into());
            }
        }
    }
    Ok(items)
}

fn check_conditions(questionnaire: &Questionnaire) -> Result<(), Refused> {
    let is_question = |link_id: &LinkId| questionnaire.item(link_id).is_some_and(Item::is_question);
    for item in questionnaire.walk() {
        if let Some(unknown) = item.enable.conditions.iter().find(|condition| !is_question(&condition.question)) {
            let flaw = Flaw::UnknownQuestion { question: unknown.question.to_string() };
            return Err(Refused::from(flaw).at(item.link_id.to_string()));
        }
    }
    Ok(())
}
