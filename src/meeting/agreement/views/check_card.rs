//! A look at how an agreement stands.

use dioxus::prelude::*;

use super::trail::trail;
use super::words::{long_words, status_name};
use crate::clock;
use crate::i18n::{Texts, use_language, use_texts};
use crate::meeting::agreement::{AgreementChange, AgreementStatus, Check, CheckPart, OpenAgreement};
use crate::platform::page;
use crate::ui::{Card, ChoiceCards, ChoiceOption, Rating, TextArea, UndoNotice};
use crate::work::moment_id;

/// Done? Does it help? What changes? What is said today stands in the fields, all of it in the trail below.
#[component]
pub(super) fn CheckCard(open: OpenAgreement) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let OpenAgreement { agreement, onchange, .. } = open;
    // On the device as soon as something is said in it.
    let mut draft = use_signal(|| moment_id(clock::now()));
    let mut removed = use_signal(|| None::<(String, AgreementChange)>);
    let of_today = agreement.checks.iter().rfind(|check| check.date == today).cloned();
    let check = of_today.unwrap_or_else(|| Check::new(draft(), today));
    let remove = use_callback({
        let agreement = agreement.clone();
        move |id: String| {
            let change = AgreementChange::RemoveCheck(id.clone());
            removed.set(change.undo(&agreement).map(|back| (id, back)));
            onchange.call(change);
            draft.set(moment_id(clock::now()));
        }
    });
    rsx! {
        Card { heading: texts.agreement_check().to_string(),
            p { {texts.agreement_check_lead()} }
            for check in [check] {
                div { key: "{check.id}", {fields(check, onchange, texts)} }
            }
        }
        if let Some((id, back)) = removed() {
            UndoNotice {
                said: texts.agreement_check_removed().to_string(),
                subject: id,
                onundo: move |()| {
                    onchange.call(back.clone());
                    removed.set(None);
                    page::focus("page-heading");
                },
            }
        }
        {trail(&agreement, remove, language)}
    }
}

fn fields(check: Check, onchange: Callback<AgreementChange>, texts: Texts) -> Element {
    let (id, date) = (check.id.clone(), check.date);
    let write = move |part| onchange.call(AgreementChange::Check(id.clone(), date, part));
    rsx! {
        p { class: "label", id: "agreement-status", {texts.agreement_status()} }
        ChoiceCards {
            id: "status",
            labelled_by: "agreement-status",
            compact: true,
            options: AgreementStatus::ALL
                .map(|one| ChoiceOption { code: one.code().to_owned(), text: status_name(one, texts).to_owned() })
                .to_vec(),
            chosen: check.status.iter().map(|status| status.code().to_owned()).collect::<Vec<_>>(),
            onchange: {
                let write = write.clone();
                move |(code, _): (String, bool)| write(CheckPart::Status(AgreementStatus::from_code(&code)))
            },
        }
        Rating {
            id: "agreement-helps",
            label: texts.agreement_helps().to_string(),
            lower: texts.agreement_helps_low().to_string(),
            upper: texts.agreement_helps_high().to_string(),
            value: check.helps,
            onchange: {
                let write = write.clone();
                move |number| write(CheckPart::Helps(number))
            },
        }
        TextArea {
            id: "agreement-change",
            label: texts.agreement_change().to_string(),
            hint: long_words(&check.change, texts).unwrap_or_else(|| texts.agreement_note_hint().to_owned()),
            rows: 2,
            value: check.change,
            oninput: move |words| write(CheckPart::Change(words)),
        }
    }
}
