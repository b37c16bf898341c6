//! Nothing that is kept ever leaves, and all that is shared does (the rule this part stands on).

use proptest::collection::vec;
use proptest::prelude::*;

use super::any::{IDS, OWN, STARTS, TALK, all_places, any_change, day_of, marker};
use super::{made, sheet_html};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{HealthPart, LinePlace, Meeting, MeetingChange, ProposalPart, RowList};
use crate::meeting::sharing::{SharedSheet, place_name};
use crate::ui::tests::stage::text_of;

/// All ways out, in one language.
fn outputs(meeting: &Meeting, language: Language) -> [(&'static str, String); 3] {
    let sheet = SharedSheet::of(meeting, language);
    [("data", format!("{sheet:?}")), ("text", sheet.text()), ("page", sheet_html(meeting, language))]
}

/// What is wrong with what leaves; empty when nothing is.
fn leaks(meeting: &Meeting) -> Vec<String> {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (way, output) in outputs(meeting, language) {
            let mut expect = |what: String, is_there: bool| {
                if output.contains(&what) != is_there {
                    wrong.push(format!("{what} in the {way} ({language:?}): {}", !is_there));
                }
            };
            for place in all_places() {
                let line = meeting.line(&place).filter(|line| !line.is_empty());
                expect(marker(&place), line.is_some_and(|line| line.shared));
            }
            for part in OWN {
                expect(format!("⟦own-{part:?}⟧"), false);
            }
            for id in IDS {
                expect(format!("⟦answer-{id}⟧"), false);
                expect(format!("⟦said-{id}⟧"), false);
                let week = meeting.pattern.weeks.iter().find(|week| week.id == id);
                let year = |list| day_of(list, id).format("%Y").to_string();
                expect(year(RowList::Weeks), week.is_some_and(|week| week.shared && week.look_back.is_some()));
                let change = LinePlace::Proposal(id.to_owned(), ProposalPart::Change);
                let row = meeting.proposals.iter().find(|row| row.id == id && row.from.is_some());
                let has_days = row.is_some() && meeting.line(&change).is_some_and(|line| line.for_manager().is_some());
                expect(year(RowList::Proposals), has_days);
            }
            let has_numbers =
                meeting.pattern.weeks.iter().any(|week| {
                    week.shared && (week.days.is_some() || week.minutes.is_some() || week.look_back.is_some())
                });
            expect(STARTS.unwrap().format("%Y").to_string(), has_numbers && meeting.pattern.starts.is_some());
            expect(TALK.unwrap().format("%Y").to_string(), meeting.basics.when_shared && meeting.basics.date.is_some());
        }
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_kept_line_leaves_and_every_shared_one_does(changes in vec(any_change(), 0..60)) {
        let meeting = made(changes);
        prop_assert_eq!(leaks(&meeting), Vec::<String>::new());
    }
}

/// Everything written, all of it shared or all of it kept.
fn everything(shared: bool) -> Meeting {
    let places = all_places();
    let words = places.iter().map(|place| MeetingChange::Text(place.clone(), marker(place)));
    let own = OWN.into_iter().map(|part| MeetingChange::Own(part, format!("⟦own-{part:?}⟧")));
    let share = places.iter().map(|place| MeetingChange::Share(place.clone(), shared));
    made(words.chain(own).chain(share))
}

#[test]
fn all_is_there_when_all_is_shared_and_nothing_when_all_is_kept() {
    let shared = everything(true);
    assert_eq!(leaks(&shared), Vec::<String>::new());
    let text = SharedSheet::of(&shared, Language::En).text();
    assert!(all_places().iter().all(|place| text.contains(&marker(place))));
    let kept = everything(false);
    assert_eq!(leaks(&kept), Vec::<String>::new());
    assert!(SharedSheet::of(&kept, Language::En).is_empty());
}

#[test]
fn health_that_is_shared_has_no_name_on_the_paper() {
    let meeting = everything(true);
    for language in Language::ALL {
        let texts = texts(language);
        let [_, text, page] = outputs(&meeting, language).map(|(_, output)| text_of(&output).to_lowercase());
        for part in HealthPart::ALL {
            let name = place_name(&LinePlace::Health(part), texts).to_lowercase();
            assert!(!text.contains(&name) && !page.contains(&name), "{name}");
        }
        assert!(!page.contains(&texts.health_heading().to_lowercase()));
        // In French the word stands for going back to work.
        assert!(language == Language::Fr || !page.contains("reprise"), "nor the name of the app");
        assert!(page.contains(&texts.shared_more().to_lowercase()));
    }
}
