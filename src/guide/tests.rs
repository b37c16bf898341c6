//! The guide's page, as it is read in every country and language.

use dioxus::prelude::*;

use super::GuidePage;
use crate::i18n::{Language, texts};
use crate::ui::tests::stage::{Tag, elements, render_in, text_of};
use crate::work::Country;

fn guide(country: Country, language: Language) -> String {
    render_in(language, country, || {
        rsx! {
            GuidePage {}
        }
    })
}

/// Numbers as they are dialled, in the order they stand on the page (domain.md §6.1).
fn numbers(country: Country) -> &'static [(&'static str, &'static str)] {
    match country {
        Country::Netherlands => &[("112", "112"), ("113", "113"), ("08000113", "0800-0113")],
        Country::Belgium => &[("112", "112"), ("1733", "1733"), ("1813", "1813"), ("080032123", "0800 32 123")],
        Country::UnitedKingdom => &[("999", "999"), ("111", "111"), ("116123", "116 123")],
    }
}

fn each(check: impl Fn(Country, Language, &str)) {
    for country in Country::ALL {
        for language in Language::ALL {
            check(country, language, &guide(country, language));
        }
    }
}

#[test]
fn each_country_has_its_numbers_and_no_others_in_every_language() {
    each(|country, language, html| {
        let links = elements(html, "a");
        let dialled: Vec<&str> = links.iter().filter_map(|link| link.attribute("href")).collect();
        let expect: Vec<String> = numbers(country).iter().map(|(dialled, _)| format!("tel:{dialled}")).collect();
        assert_eq!(dialled, expect, "{country:?} in {language:?}");
        for (link, (_, shown)) in links.iter().zip(numbers(country)) {
            assert!(link.text().ends_with(&format!(" {shown}")), "{:?}", link.text());
            assert!(link.text().len() > shown.len() + 1, "{shown} does not say who answers");
        }
    });
}

#[test]
fn the_emergency_number_comes_first_and_the_page_starts_with_the_signs() {
    each(|_, language, html| {
        let headings: Vec<String> = elements(html, "h2").iter().map(Tag::text).collect();
        let texts = texts(language);
        assert_eq!(headings[0], texts.signs_now_heading());
        assert_eq!(headings.last().map(String::as_str), Some(texts.lines_heading()));
        assert_eq!(elements(html, "h1")[0].text(), texts.guide_title());
    });
}

#[test]
fn the_doctor_of_today_is_the_one_of_the_country() {
    each(|country, language, html| {
        let texts = texts(language);
        let doctors = [
            (Country::Netherlands, texts.signs_today_nl()),
            (Country::Belgium, texts.signs_today_be()),
            (Country::UnitedKingdom, texts.signs_today_uk()),
        ];
        for (other, doctor) in doctors {
            assert_eq!(text_of(html).contains(doctor), other == country, "{doctor} for {country:?}");
        }
    });
}

/// Every warning sign is for everyone, whatever the country: 6 that need help now, 11 that need a doctor today.
#[test]
fn all_signs_are_there() {
    each(|country, language, html| {
        let signs: Vec<usize> = elements(html, "ul").iter().map(|list| list.text().len()).collect();
        assert_eq!(signs.len(), 3, "now, today, and what Reprise is");
        assert_eq!(elements(html, "li").len(), 6 + 11 + 7, "{country:?} in {language:?}");
    });
}

#[test]
fn the_standard_lines_are_word_for_word_there() {
    let text = text_of(&guide(Country::UnitedKingdom, Language::En));
    for line in [
        "This app does not replace your doctor or therapist. It gives no diagnosis and no treatment advice made for you.",
        "What you write stays on this device unless you share it yourself.",
        "You decide what your employer may know.",
        "This app is not made by or for your employer, an insurer or the state.",
        "It is not intended to diagnose, prevent, monitor, predict, treat or alleviate disease.",
    ] {
        assert!(text.contains(line), "{line}");
    }
}
