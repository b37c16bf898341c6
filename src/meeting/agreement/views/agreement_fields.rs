//! Everything that belongs to an agreement.

use dioxus::prelude::*;

use super::words::{long_words, problem_words};
use crate::clock;
use crate::i18n::Texts;
use crate::meeting::agreement::{Agreement, AgreementChange, AgreementPart, OpenAgreement, problem_of_end};
use crate::ui::{DayField, TextArea, TextField};

/// What, for which task, who, from, until, the signs, what if not, confirmed, and the person's own note.
pub(super) fn agreement_fields(open: &OpenAgreement, texts: Texts) -> Element {
    let OpenAgreement { id, agreement, onchange, .. } = open;
    let onchange = *onchange;
    rsx! {
        {what_field(id, agreement, onchange, texts)}
        {text_field(id, AgreementPart::Task, agreement, onchange, texts)}
        {who_field(id, agreement, onchange, texts)}
        div { class: "agreement-days",
            DayField {
                id: "from-{id}",
                label: texts.agreement_from().to_string(),
                value: agreement.from,
                onchange: move |day| onchange.call(AgreementChange::From(day)),
            }
            {until_field(id, agreement, onchange, texts)}
        }
        {text_field(id, AgreementPart::Signs, agreement, onchange, texts)}
        {text_field(id, AgreementPart::IfNot, agreement, onchange, texts)}
        DayField {
            id: "confirmed-{id}",
            label: texts.agreement_confirmed().to_string(),
            hint: texts.agreement_confirmed_hint().to_string(),
            value: agreement.confirmed,
            latest: clock::today(),
            onchange: move |day| onchange.call(AgreementChange::Confirmed(day)),
        }
        {text_field(id, AgreementPart::Note, agreement, onchange, texts)}
    }
}

pub(super) fn what_field(
    id: &str,
    agreement: &Agreement,
    onchange: Callback<AgreementChange>,
    texts: Texts,
) -> Element {
    rsx! {
        TextArea {
            id: "what-{id}",
            label: texts.agreement_what().to_string(),
            hint: long_words(&agreement.what, texts).unwrap_or_else(|| texts.agreement_what_hint().to_owned()),
            rows: 2,
            value: agreement.what.clone(),
            oninput: move |words| onchange.call(AgreementChange::Text(AgreementPart::What, words)),
        }
    }
}

pub(super) fn who_field(id: &str, agreement: &Agreement, onchange: Callback<AgreementChange>, texts: Texts) -> Element {
    rsx! {
        TextField {
            id: "who-{id}",
            label: texts.agreement_who().to_string(),
            hint: texts.agreement_who_hint().to_string(),
            value: agreement.who.clone(),
            oninput: move |words| onchange.call(AgreementChange::Text(AgreementPart::Who, words)),
        }
    }
}

pub(super) fn until_field(
    id: &str,
    agreement: &Agreement,
    onchange: Callback<AgreementChange>,
    texts: Texts,
) -> Element {
    rsx! {
        DayField {
            id: "until-{id}",
            label: texts.agreement_until().to_string(),
            problem: problem_of_end(agreement).map(|problem| problem_words(problem, texts)),
            value: agreement.until,
            onchange: move |day| onchange.call(AgreementChange::Until(day)),
        }
    }
}

fn text_field(
    id: &str,
    part: AgreementPart,
    agreement: &Agreement,
    onchange: Callback<AgreementChange>,
    texts: Texts,
) -> Element {
    let words = part.of(agreement);
    let (label, hint) = match part {
        AgreementPart::Task => (texts.agreement_task(), None),
        AgreementPart::Signs => (texts.agreement_signs(), Some(texts.agreement_signs_hint())),
        AgreementPart::IfNot => (texts.agreement_if_not(), None),
        _ => (texts.agreement_note(), Some(texts.agreement_note_hint())),
    };
    rsx! {
        TextArea {
            id: "{part:?}-{id}",
            label: label.to_owned(),
            hint: long_words(words, texts).or(hint.map(str::to_owned)),
            rows: 2,
            value: words.to_owned(),
            oninput: move |words| onchange.call(AgreementChange::Text(part, words)),
        }
    }
}
