//! The page for a manager who has not done this before.

use crate::i18n::{Language, texts};
use crate::report::meeting::guide::{guide, guide_text};
use crate::work::Country;

#[test]
fn it_has_five_parts_and_speaks_of_one_country() {
    for language in Language::ALL {
        let texts = texts(language);
        let notes = [
            (Country::Netherlands, texts.managers_netherlands()),
            (Country::Belgium, texts.managers_belgium()),
            (Country::UnitedKingdom, texts.managers_united_kingdom()),
        ];
        for (country, note) in notes {
            let parts = guide(country, language);
            assert_eq!(parts.len(), 5);
            let text = guide_text(&parts, texts);
            for (_, other) in notes {
                assert_eq!(text.contains(other), other == note, "{country:?} {language:?}");
            }
            for part in &parts {
                assert!(text.contains(&part.title.to_uppercase()));
                assert!(part.items.iter().all(|item| text.contains(&format!("- {item}\n"))));
            }
            assert!(text.trim_end().ends_with(texts.managers_footer()));
        }
    }
}

#[test]
fn it_fits_on_a_page() {
    for language in Language::ALL {
        let signs = guide_text(&guide(Country::UnitedKingdom, language), texts(language)).chars().count();
        assert!(signs < 3_000, "{language:?}: {signs}");
    }
}
