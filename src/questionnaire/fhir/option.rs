//! `item.answerOption`: what may be chosen.

use super::error::{Flaw, Refused};
use super::extension::{self, Extensions};
use super::fields::Fields;
use crate::questionnaire::{Choice, LocalText};

/// # Errors
/// When there are no options, two with the same code, or one that is neither coding, text nor whole number.
pub(super) fn read(fields: &mut Fields) -> Result<Vec<Choice>, Refused> {
    let mut options: Vec<Choice> = Vec::new();
    for json in fields.list("answerOption")? {
        let option = read_one(Fields::new(json, "answerOption.")?)?;
        if options.iter().any(|known| known.code == option.code) {
            return Err(Flaw::DuplicateOption { code: option.code }.into());
        }
        options.push(option);
    }
    // A list that the file only points to is not "no options" but more than can be read here.
    if options.is_empty() && fields.take("answerValueSet").is_some() {
        return Err(fields.unsupported("answerValueSet"));
    }
    if options.is_empty() {
        return Err(Flaw::NoOptions.into());
    }
    Ok(options)
}

fn read_one(mut fields: Fields) -> Result<Choice, Refused> {
    fields.take("id");
    let mut extensions = Extensions::of(&mut fields)?;
    let exclusive = extensions.boolean(extension::EXCLUSIVE)?.unwrap_or(false);
    let preselected = fields.boolean("initialSelected")?.unwrap_or(false);
    let coding = read_coding(&mut fields)?;
    let string = fields.local("valueString")?.map(|text| (text.base.clone(), text));
    let number = fields.integer("valueInteger")?.map(|n| (n.to_string(), LocalText::plain(n.to_string())));
    extensions.finish()?;
    let missing = fields.wrong("value");
    fields.finish()?;
    let (code, text) = coding.or(string).or(number).ok_or(missing)?;
    Ok(Choice { code, text, preselected, exclusive })
}

/// A coding needs only one of `code` and `display`; each stands in for the other.
fn read_coding(fields: &mut Fields) -> Result<Option<(String, LocalText)>, Refused> {
    let Some(mut coding) = fields.object("valueCoding", "answerOption.valueCoding.")? else {
        return Ok(None);
    };
    let code = coding.string("code")?;
    let text = coding.local("display")?;
    for ignored in ["id", "system", "version", "userSelected", "extension", "_code", "_system"] {
        coding.take(ignored);
    }
    let empty = coding.wrong("code");
    coding.finish()?;
    match (code, text) {
        (Some(code), Some(text)) => Ok(Some((code, text))),
        (Some(code), None) => Ok(Some((code.clone(), LocalText::plain(code)))),
        (None, Some(text)) => Ok(Some((text.base.clone(), text))),
        (None, None) => Err(empty),
    }
}
