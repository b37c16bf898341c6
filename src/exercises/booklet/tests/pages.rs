//! The pages, as they are read.

use super::stage::Person;
use super::{dose, english};
use crate::exercises::booklet::{LibraryState, OwnExercise, TherapistNote};
use crate::i18n::{Language, texts};
use crate::storage::Key;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

const BOOKLET: &str = "/exercises/booklet";
const BRIDGE: &str = "/exercises/booklet/bridge";

fn own(name: &str, link: &str) -> OwnExercise {
    OwnExercise {
        name: name.to_owned(),
        steps: "Roll the towel.".to_owned(),
        dose: dose([2, 8, 0, 0, 0]),
        link: link.to_owned(),
        put_away: false,
    }
}

/// A person with own exercises, `own:0` first.
fn with_own(own: &[OwnExercise]) -> Person {
    let person = Person::new(Language::En);
    for (at, own) in own.iter().enumerate() {
        person.store().update(&Key::for_part(&format!("{at:03}")), |_| own.clone()).unwrap();
    }
    person
}

fn names(html: &str) -> Vec<String> {
    elements(html, "strong").iter().map(Tag::text).collect()
}

#[test]
fn the_booklet_lists_all_exercises_each_with_a_drawing_and_a_way_to_it() {
    for language in Language::ALL {
        let html = Person::new(language).opens(BOOKLET);
        let links: Vec<Tag> =
            elements(&html, "a").into_iter().filter(|a| a.attribute("class") == Some("exercise")).collect();
        assert_eq!(links.len(), 24);
        for link in &links {
            let id = link.attribute("href").and_then(|href| href.rsplit('/').next()).unwrap();
            assert!(html.contains(&format!("drawings.svg#{id}-")), "{id}");
        }
        let text = text_of(&html);
        assert!(text.contains(&texts(language).booklet_found(24)), "{text}");
        assert!(text.contains(texts(language).guide_signs_link()));
    }
}

#[test]
fn own_exercises_come_first_newest_before_older_and_what_is_put_away_does_not_come() {
    let away = OwnExercise { put_away: true, ..own("Away", "") };
    let html = with_own(&[own("Older", ""), away, own(" ", ""), own("Newest", "")]).opens(BOOKLET);
    let mut expect = vec!["Newest".to_owned(), texts(Language::En).booklet_unnamed().to_owned(), "Older".to_owned()];
    expect.extend(english().exercises.iter().map(|found| found.texts.name.clone()));
    assert_eq!(names(&html), expect);
}

#[test]
fn hundreds_come_in_batches() {
    let many: Vec<OwnExercise> = (0..500).map(|number| own(&format!("Own {number}"), "")).collect();
    let html = with_own(&many).opens(BOOKLET);
    assert_eq!(names(&html).len(), 50);
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(&texts.booklet_found(524)) && text_of(&html).contains(texts.booklet_more()));
}

#[test]
fn without_the_booklet_own_exercises_are_there_and_the_person_can_try_again() {
    let mut person = with_own(&[own("Mine", "")]);
    for (state, said) in [
        (LibraryState::NotLoaded, texts(Language::En).booklet_not_loaded()),
        (LibraryState::Unreadable, texts(Language::En).booklet_unreadable()),
        (LibraryState::Loading, texts(Language::En).loading()),
    ] {
        person.library = state;
        let html = person.opens(BOOKLET);
        assert_eq!(names(&html), ["Mine"]);
        assert!(text_of(&html).contains(said), "{said}");
    }
}

#[test]
fn an_exercise_says_everything_of_its_texts() {
    for language in Language::ALL {
        let person = Person::new(language);
        let LibraryState::Ready(booklet) = &person.library else { panic!("ready") };
        let found = booklet.find("bridge").unwrap().clone();
        let html = person.opens(BRIDGE);
        let text = text_of(&html);
        let said = &found.texts;
        let lines = [&said.name, &said.purpose, &said.easier.name, &said.build, &said.slip].into_iter();
        for line in lines.chain(&said.steps).chain(&said.easier.steps).chain(&said.stop) {
            assert!(text.contains(line.as_str()), "{line} in {language:?}");
        }
        assert!(text.contains(texts(language).signs_stop_body()), "the general stop list");
        assert!(text.replace('\u{a0}', " ").contains("2 × 8"), "{text}");
        let described: Vec<String> =
            elements(&html, "svg").iter().filter_map(|svg| svg.attribute("aria-label").map(str::to_owned)).collect();
        assert_eq!(described, said.pictures);
        assert!(elements(&html, "a").iter().any(|a| a.attribute("href") == Some("/guide")));
    }
}

#[test]
fn headings_come_in_order() {
    let person = with_own(&[own("Mine", "")]);
    for path in [BOOKLET, BRIDGE, "/exercises/booklet/own:000", "/exercises/own/new", "/exercises/print"] {
        let html = person.opens(path);
        assert_eq!(elements(&html, "h1").len(), 1, "{path}");
        let mut level = 1;
        for (at, _) in html.match_indices("<h") {
            let Some(next) = html[at + 2..].chars().next().and_then(|c| c.to_digit(10)) else { continue };
            assert!(next <= level + 1, "{path}: h{next} after h{level}");
            level = next;
        }
    }
}

#[test]
fn what_the_therapist_said_stands_in_its_fields_and_opens_them() {
    let person = Person::new(Language::En);
    assert!(!elements(&person.opens(BRIDGE), "details")[0].is_on("open"));
    let note = TherapistNote { dose: dose([3, 5, 0, 0, 0]), note: "Slowly.".to_owned() };
    person.store().update(&TherapistNote::key("bridge"), |_| note).unwrap();
    let html = person.opens(BRIDGE);
    assert!(elements(&html, "details")[0].is_on("open"));
    assert_eq!(by_id(&html, "therapist-sets").attribute("initial_value"), Some("3"));
    assert!(text_of(&html).replace('\u{a0}', " ").contains("3 × 5"));
}

#[test]
fn a_dose_that_cannot_be_meant_is_kept_and_said_next_to_its_field() {
    let person = with_own(&[OwnExercise { dose: dose([0, 10_000, 0, 0, 0]), ..own("Mine", "") }]);
    let html = person.opens("/exercises/own/own:000");
    assert_eq!(by_id(&html, "own-reps").attribute("initial_value"), Some("10000"));
    assert_eq!(by_id(&html, "own-reps").attribute("aria-invalid"), Some("true"));
    assert_eq!(by_id(&html, "own-reps-problem").text(), texts(Language::En).booklet_dose_problem(200));
    assert_eq!(elements(&html, "input").iter().filter(|input| input.attribute("aria-invalid").is_some()).count(), 1);
}

#[test]
fn only_a_web_address_of_an_own_exercise_can_be_opened() {
    let html = with_own(&[own("Mine", "https://example.org/a")]).opens("/exercises/booklet/own:000");
    let link = elements(&html, "a").into_iter().find(|a| a.attribute("target").is_some()).unwrap();
    assert_eq!(link.attribute("href"), Some("https://example.org/a"));
    assert_eq!(link.attribute("rel"), Some("noopener noreferrer"));
    assert!(text_of(&html).contains(texts(Language::En).booklet_link_outside()));

    let html = with_own(&[own("Mine", "javascript:alert(1)")]).opens("/exercises/booklet/own:000");
    assert!(elements(&html, "a").iter().all(|a| !a.attribute("href").unwrap_or_default().contains("alert")));
    assert!(text_of(&html).contains("javascript:alert(1)"), "shown as text");
}

#[test]
fn what_was_put_away_is_still_shown_and_can_be_taken_out() {
    let html = with_own(&[OwnExercise { put_away: true, ..own("Mine", "") }]).opens("/exercises/booklet/own:000");
    let text = text_of(&html);
    let texts = texts(Language::En);
    assert!(
        text.contains("Roll the towel.")
            && text.contains(texts.booklet_away())
            && text.contains(texts.booklet_take_out())
    );
    assert!(!text.contains(texts.booklet_put_away()));
}

#[test]
fn an_address_that_leads_nowhere_says_so() {
    for path in ["/exercises/booklet/handstand", "/exercises/booklet/own:999"] {
        assert!(text_of(&Person::new(Language::Nl).opens(path)).contains(texts(Language::Nl).booklet_missing()));
    }
    let mut person = Person::new(Language::En);
    person.library = LibraryState::Loading;
    assert!(!text_of(&person.opens(BRIDGE)).contains(texts(Language::En).booklet_missing()), "it may still come");
}
