//! `item.enableWhen` and `enableBehavior`: when an item is asked.

use serde_json::Value as Json;

use super::error::{Flaw, Refused};
use super::fields::Fields;
use crate::questionnaire::{Condition, Enable, LinkId, Operator, Value};

/// # Errors
/// When an operator or an answer type is unknown, or several conditions come without `enableBehavior`.
pub(super) fn read(fields: &mut Fields) -> Result<Enable, Refused> {
    let mut conditions = Vec::new();
    for json in fields.list("enableWhen")? {
        conditions.push(read_one(json)?);
    }
    let any = match fields.string("enableBehavior")?.as_deref() {
        Some("any") => true,
        Some("all") => false,
        None if conditions.len() < 2 => false,
        None => return Err(Flaw::MissingEnableBehavior.into()),
        Some(_) => return Err(fields.wrong("enableBehavior")),
    };
    Ok(Enable { conditions, any })
}

fn read_one(json: Json) -> Result<Condition, Refused> {
    let mut fields = Fields::new(json, "enableWhen.")?;
    for ignored in ["id", "extension"] {
        fields.take(ignored);
    }
    let question = fields.string("question")?.ok_or_else(|| fields.wrong("question"))?;
    let operator = fields.string("operator")?.ok_or_else(|| fields.wrong("operator"))?;
    let operator = read_operator(&operator).ok_or_else(|| fields.unsupported(&format!("operator: {operator}")))?;
    let answer = read_answer(&mut fields)?;
    let missing = fields.wrong("answer");
    fields.finish()?;
    let answer = answer.ok_or_else(|| missing.clone())?;
    if operator == Operator::Exists && !matches!(answer, Value::Boolean(_)) {
        return Err(missing);
    }
    Ok(Condition { question: LinkId(question), operator, answer })
}

fn read_operator(code: &str) -> Option<Operator> {
    Some(match code {
        "exists" => Operator::Exists,
        "=" => Operator::Equal,
        "!=" => Operator::NotEqual,
        ">" => Operator::Greater,
        "<" => Operator::Less,
        ">=" => Operator::GreaterOrEqual,
        "<=" => Operator::LessOrEqual,
        _ => return None,
    })
}

/// The first `answer…` that Reprise knows; a second one stays behind and is refused by name.
fn read_answer(fields: &mut Fields) -> Result<Option<Value>, Refused> {
    if let Some(boolean) = fields.boolean("answerBoolean")? {
        return Ok(Some(Value::Boolean(boolean)));
    }
    if let Some(integer) = fields.integer("answerInteger")? {
        return Ok(Some(Value::Integer(integer)));
    }
    if let Some(decimal) = fields.decimal("answerDecimal")? {
        return Ok(Some(Value::Decimal(decimal)));
    }
    if let Some(date) = fields.date("answerDate")? {
        return Ok(Some(Value::Date(date)));
    }
    if let Some(text) = fields.string("answerString")? {
        return Ok(Some(Value::Text(text)));
    }
    let Some(mut coding) = fields.object("answerCoding", "enableWhen.answerCoding.")? else {
        return Ok(None);
    };
    let display = coding.string("display")?;
    let code = coding.string("code")?.or(display).ok_or_else(|| coding.wrong("code"))?;
    Ok(Some(Value::Code(code)))
}
