//! The exercises that come with the app, against domain.md §5.2 and §6.3.

use std::collections::BTreeSet;

use reprise::exercises::booklet::{Booklet, BookletExercise, Dose, DosePart, JobMove, Kind, Position};
use serde_json::Value as Json;

use crate::checkout::read;
use crate::wording;

const FOLDER: &str = "assets/exercises/";
const LANGUAGES: [&str; 3] = ["en", "nl", "fr"];

/// Domain.md §5.2, by number.
const IDS: [&str; 24] = [
    "easy-walk",
    "cycling",
    "stairs",
    "pelvic-tilt",
    "knees-to-chest",
    "cat-cow",
    "knee-roll",
    "press-up",
    "bridge",
    "bird-dog",
    "dead-bug",
    "side-support",
    "front-support",
    "sit-to-stand",
    "hip-hinge",
    "band-row",
    "push-up",
    "step-up",
    "carry",
    "lift-turn",
    "push-pull",
    "calm-breathing",
    "muscle-relax",
    "micro-break",
];

/// Words that would make the booklet a claim (domain.md §6.3): to cure, treat, prevent, relieve, correct, diagnose.
const CLAIMS: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "cure",
            "heal",
            "treat",
            "prevent",
            "reliev",
            "less pain",
            "reduces pain",
            "diagnos",
            "correct posture",
            "wrong",
        ],
    ),
    ("nl", &["genees", "genez", "behandel", "voorkom", "verlicht", "minder pijn", "diagnos", "verkeerd", "fout"]),
    (
        "fr",
        &[
            "guéri",
            "soign",
            "traite",
            "prévien",
            "évite le",
            "soulag",
            "moins de douleur",
            "moins mal",
            "diagnos",
            "mauvais",
        ],
    ),
];

fn file(name: &str) -> String {
    read(&format!("{FOLDER}{name}"))
}

/// In the app's own types.
fn booklet(language: &str) -> Vec<BookletExercise> {
    let texts = file(&format!("booklet.{language}.json"));
    Booklet::read(&file("exercises.json"), &texts).expect("readable").exercises
}

fn ids(json: &str) -> Vec<String> {
    let list: Vec<Json> = serde_json::from_str(json).expect("a list");
    list.iter().map(|entry| entry["id"].as_str().expect("an id").to_owned()).collect()
}

/// Everything a person reads, with the id it belongs to.
fn said(language: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for BookletExercise { texts, .. } in booklet(language) {
        let one = [&texts.name, &texts.purpose, &texts.easier.name, &texts.build, &texts.slip].into_iter();
        let many =
            [&texts.steps, &texts.easier.steps, &texts.stop, &texts.pictures, &texts.words].into_iter().flatten();
        found.extend(one.chain(many).map(|text| (texts.id.clone(), text.clone())));
    }
    assert!(found.len() > 24 * 15, "{} texts in {language}", found.len());
    found
}

#[test]
fn the_files_have_the_same_exercises_in_the_order_of_the_domain() {
    assert_eq!(ids(&file("exercises.json")), IDS);
    for language in LANGUAGES {
        assert_eq!(ids(&file(&format!("booklet.{language}.json"))), IDS, "{language}");
        assert_eq!(booklet(language).len(), IDS.len(), "{language}");
    }
}

#[test]
fn nothing_is_in_the_files_that_the_app_does_not_read() {
    let known = [
        "id",
        "kind",
        "alsoKinds",
        "position",
        "easierPosition",
        "jobMoves",
        "positions",
        "start",
        "build",
        "timesAWeek",
    ];
    let known_texts = ["id", "name", "purpose", "steps", "easier", "build", "slip", "stop", "pictures", "words"];
    let check = |json: &str, known: &[&str]| {
        for entry in serde_json::from_str::<Vec<Json>>(json).expect("a list") {
            let fields = entry.as_object().expect("an object").keys();
            let unknown: Vec<&String> = fields.filter(|field| !known.contains(&field.as_str())).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?}", entry["id"]);
        }
    };
    check(&file("exercises.json"), &known);
    for language in LANGUAGES {
        check(&file(&format!("booklet.{language}.json")), &known_texts);
    }
}

/// Names of the symbols in the drawings.
fn symbols(svg: &str) -> Vec<&str> {
    let starts = svg.split("<symbol ").skip(1);
    let tags = starts.map(|rest| rest.split('>').next().unwrap_or_default());
    tags.map(|tag| tag.split("id=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a symbol with a name"))
        .collect()
}

#[test]
fn each_position_has_a_drawing_and_words_for_it() {
    let mut expect = BTreeSet::new();
    for language in LANGUAGES {
        for BookletExercise { exercise, texts } in booklet(language) {
            assert!((2..=3).contains(&exercise.positions), "{}", exercise.id);
            assert_eq!(texts.pictures.len(), usize::from(exercise.positions), "{} in {language}", exercise.id);
            expect.extend((1..=exercise.positions).map(|which| format!("{}-{which}", exercise.id)));
        }
    }
    let svg = file("drawings.svg");
    let drawn = symbols(&svg);
    assert_eq!(drawn.len(), expect.len(), "none is drawn twice");
    assert_eq!(drawn.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), expect);
}

#[test]
fn drawings_take_the_colour_of_the_page_and_carry_nothing_else() {
    let svg = file("drawings.svg");
    assert_eq!(svg.matches("<symbol ").count(), svg.matches("viewBox=\"").count());
    for name in ["fill", "stroke"] {
        for value in svg.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()) {
            let follows = ["none", "currentColor", "var(--accent,currentColor)"].contains(&value);
            assert!(follows, "{name} {value} would not follow dark and light");
        }
    }
    // The content security policy would stop them, or they would ask another origin.
    for forbidden in ["<style", " style=", "<script", "href=", "<image", "url(", "<text", "<!--"] {
        assert!(!svg.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn an_exercise_on_the_floor_has_an_easier_version_that_is_not() {
    let booklet = booklet("en");
    assert!(booklet.iter().all(|found| found.exercise.easier_position != Position::Floor));
    assert!(booklet.iter().filter(|found| found.exercise.position == Position::Floor).count() > 5);
}

#[test]
fn every_kind_and_every_move_of_a_job_is_practised() {
    let booklet = booklet("en");
    for kind in Kind::ALL {
        assert!(booklet.iter().any(|found| found.exercise.kind == kind), "{kind:?}");
    }
    for job_move in JobMove::ALL {
        assert!(booklet.iter().any(|found| found.exercise.job_moves.contains(&job_move)), "{job_move:?}");
    }
}

#[test]
fn doses_can_be_meant_and_build_up() {
    for BookletExercise { exercise, .. } in booklet("en") {
        let to = exercise.start.to.unwrap_or(exercise.start.from);
        for dose in [exercise.start.from, to, exercise.build] {
            assert_eq!(dose.out_of_range(), None, "{}", exercise.id);
            assert_ne!(dose, Dose::default(), "{}", exercise.id);
            assert_eq!(dose.per_side, exercise.build.per_side, "{}", exercise.id);
        }
        for part in DosePart::ALL {
            let numbers = [exercise.start.from, to, exercise.build].map(|dose| dose.part(part));
            assert!(numbers.is_sorted(), "{} {part:?}: {numbers:?}", exercise.id);
            assert!(
                numbers.iter().all(Option::is_some) || numbers.iter().all(Option::is_none),
                "{} {part:?}",
                exercise.id
            );
        }
        assert!(exercise.times_a_week.is_none_or(|(from, to)| 1 <= from && from <= to && to <= 7), "{}", exercise.id);
    }
}

#[test]
fn each_exercise_says_enough_and_not_too_much() {
    for language in LANGUAGES {
        for BookletExercise { texts, .. } in booklet(language) {
            let id = &texts.id;
            assert!((2..=7).contains(&texts.steps.len()), "{id} in {language}: {} steps", texts.steps.len());
            assert!((1..=5).contains(&texts.easier.steps.len()), "{id} in {language}");
            assert!((1..=4).contains(&texts.stop.len()), "{id} in {language}");
            assert!(texts.words.len() >= 3, "{id} in {language}");
            assert!(texts.name.chars().count() <= 40, "{id} in {language}: {}", texts.name);
            for step in texts.steps.iter().chain(&texts.easier.steps) {
                let words = step.split_whitespace().count();
                assert!(words <= 20, "{id} in {language}, {words} words are many for a tired reader: {step}");
            }
        }
    }
}

#[test]
fn every_sentence_is_well_written() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (id, text) in said(language) {
            let problems = wording::problems(&text, language);
            if !problems.is_empty() || text.is_empty() {
                wrong.push(format!("{id} in {language}: {problems} {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The claims in a text.
fn claims<'a>(text: &str, language: &str) -> Vec<&'a str> {
    let text = text.to_lowercase();
    let of_language = CLAIMS.iter().find(|(own, _)| *own == language);
    of_language.into_iter().flat_map(|(_, words)| words.iter()).copied().filter(|word| text.contains(word)).collect()
}

#[test]
fn the_booklet_promises_nothing() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (id, text) in said(language) {
            let claims = claims(&text, language);
            if !claims.is_empty() {
                wrong.push(format!("{id} in {language}: {claims:?} in {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(claims("This Prevents pain.", "en"), ["prevent"]);
    assert_eq!(claims("Soulage le dos.", "fr"), ["soulag"]);
}

/// Sentences only: people may search for an English name in any language.
#[test]
fn nothing_was_left_in_english() {
    let sentences = |language| said(language).into_iter().map(|(_, text)| text).filter(|text| text.ends_with('.'));
    let english: BTreeSet<String> = sentences("en").collect();
    for language in ["nl", "fr"] {
        let same: Vec<String> = sentences(language).filter(|text| english.contains(text)).collect();
        assert_eq!(same, Vec::<String>::new(), "{language}");
    }
}
