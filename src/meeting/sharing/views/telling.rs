//! What is mostly told and what not, and weighing it (domain.md §4.3).

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::meeting::preparation::{Meeting, MeetingChange, OwnPart};
use crate::ui::TextArea;
use crate::work::Country;

/// Three short lists, what holds in this country, and a sentence to say.
pub(super) fn what_to_tell(country: Country, texts: Texts) -> Element {
    let lists = [
        (texts.telling_good(), texts.telling_good_list()),
        (texts.telling_not_needed(), texts.telling_not_needed_list()),
        (texts.telling_own_choice(), texts.telling_own_choice_list()),
    ];
    let country = match country {
        Country::Netherlands => texts.telling_netherlands(),
        Country::Belgium => texts.telling_belgium(),
        Country::UnitedKingdom => texts.telling_united_kingdom(),
    };
    rsx! {
        details { class: "card telling",
            summary {
                h2 { {texts.telling_heading()} }
            }
            for (name , items) in lists {
                div { key: "{name}",
                    h3 { {name} }
                    ul {
                        for item in items.split('|') {
                            li { key: "{item}", {item} }
                        }
                    }
                }
            }
            p { {country} }
            p { class: "hint", {texts.telling_general()} }
        }
        p { {texts.telling_tip()} }
    }
}

/// What speaks for telling more and what against it, in own words. On no paper.
pub(super) fn own_weighing(meeting: &Meeting, onchange: Callback<MeetingChange>, texts: Texts) -> Element {
    let own = &meeting.own;
    let fields = [
        ("telling-pros", OwnPart::TellingPros, texts.telling_pros(), texts.telling_pros_hint(), &own.telling_pros),
        ("telling-cons", OwnPart::TellingCons, texts.telling_cons(), texts.telling_cons_hint(), &own.telling_cons),
        ("ask-first", OwnPart::AskFirst, texts.telling_ask_first(), texts.telling_ask_first_hint(), &own.ask_first),
    ];
    rsx! {
        section { class: "card",
            h2 { {texts.telling_weigh()} }
            p { {texts.telling_weigh_lead()} }
            for (id , part , label , hint , words) in fields {
                TextArea {
                    key: "{id}",
                    id,
                    label: label.to_string(),
                    hint: hint.to_string(),
                    rows: 3,
                    value: words.clone(),
                    oninput: move |words| onchange.call(MeetingChange::Own(part, words)),
                }
            }
        }
    }
}
