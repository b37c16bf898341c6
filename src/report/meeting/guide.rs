//! One page for a manager who has not had such a talk before (domain.md §1.4, M10). Nothing of the person is in it.

use crate::i18n::{Language, Texts, texts};
use crate::work::Country;

/// A heading and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePart {
    pub title: &'static str,
    pub items: Vec<&'static str>,
}

/// The parts in the order of a talk.
pub fn guide(country: Country, language: Language) -> Vec<GuidePart> {
    let texts = texts(language);
    let part = |title, list: &'static str| GuidePart { title, items: list.split('|').collect() };
    let mut health = part(texts.managers_health(), texts.managers_health_list());
    health.items.push(in_country(country, texts));
    vec![
        part(texts.managers_prepare(), texts.managers_prepare_list()),
        part(texts.managers_listen(), texts.managers_listen_list()),
        health,
        part(texts.managers_agree(), texts.managers_agree_list()),
        part(texts.managers_follow_up(), texts.managers_follow_up_list()),
    ]
}

fn in_country(country: Country, texts: Texts) -> &'static str {
    match country {
        Country::Netherlands => texts.managers_netherlands(),
        Country::Belgium => texts.managers_belgium(),
        Country::UnitedKingdom => texts.managers_united_kingdom(),
    }
}

/// The guide as plain text.
pub fn guide_text(parts: &[GuidePart], texts: Texts) -> String {
    let part = |part: &GuidePart| format!("\n{}\n- {}\n", part.title.to_uppercase(), part.items.join("\n- "));
    let parts: String = parts.iter().map(part).collect();
    format!("{}\n{}\n{parts}\n{}\n", texts.managers_title(), texts.managers_lead(), texts.managers_footer())
}
