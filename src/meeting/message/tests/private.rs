//! No kept line, no health and no own thought is in any message, whatever the order of edits.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::i18n::Language;
use crate::meeting::agreement::tests::{day, now};
use crate::meeting::agreement::{from_proposal, proposals_to_take_over};
use crate::meeting::message::{Tone, ask, confirmation, first_contact, reminder, workplace_visit};
use crate::meeting::preparation::{
    AnswerPart, HardPart, HealthPart, LinePlace, Meeting, MeetingChange, OwnPart, ProposalPart,
};

fn places() -> Vec<LinePlace> {
    let mut places = vec![LinePlace::Place, LinePlace::Who, LinePlace::WithMe, LinePlace::Aim, LinePlace::IfBad];
    for id in ["a", "b"] {
        let id = || id.to_owned();
        places.extend([LinePlace::Can(id()), LinePlace::WeekTasks(id()), LinePlace::Question(id())]);
        places.extend(HardPart::ALL.map(|part| LinePlace::Hard(id(), part)));
        places.extend(ProposalPart::ALL.map(|part| LinePlace::Proposal(id(), part)));
    }
    places.extend(HealthPart::ALL.map(LinePlace::Health));
    places
}

#[derive(Debug, Clone)]
enum Edit {
    Write(LinePlace),
    Share(LinePlace, bool),
    Ask(&'static str, bool),
    Own(OwnPart),
    Answer,
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let own = [OwnPart::ReadyWords, OwnPart::Pressure, OwnPart::TellingPros, OwnPart::TellingCons, OwnPart::AskFirst];
    prop_oneof![
        6 => select(places()).prop_map(Edit::Write),
        4 => (select(places()), any::<bool>()).prop_map(|(place, shared)| Edit::Share(place, shared)),
        2 => (select(vec!["a", "b"]), any::<bool>()).prop_map(|(id, ask)| Edit::Ask(id, ask)),
        1 => select(own.to_vec()).prop_map(Edit::Own),
        1 => Just(Edit::Answer),
    ]
}

/// Each word that is written is another one.
fn written(edits: &[Edit]) -> Meeting {
    edits.iter().enumerate().fold(Meeting::new(now()), |meeting, (number, edit)| {
        let words = || format!("words{number:04}");
        let change = match edit {
            Edit::Write(place) => MeetingChange::Text(place.clone(), words()),
            Edit::Share(place, shared) => MeetingChange::Share(place.clone(), *shared),
            Edit::Ask(id, ask) => MeetingChange::Ask((*id).to_owned(), *ask),
            Edit::Own(part) => MeetingChange::Own(*part, words()),
            Edit::Answer => MeetingChange::Answer("a".to_owned(), AnswerPart::Answer(words())),
        };
        change.apply(Some(meeting), now())
    })
}

/// All that can be made of it, in every language, with what was asked taken over.
fn messages(meeting: &Meeting) -> String {
    let agreed: Vec<_> = proposals_to_take_over(meeting, "t", &[])
        .into_iter()
        .map(|proposal| from_proposal(proposal, "t", now()))
        .collect();
    let agreed: Vec<_> = agreed.iter().collect();
    let mut all = String::new();
    for language in Language::ALL {
        for tone in Tone::ALL {
            all.push_str(&ask(meeting, tone, day("2026-11-23"), language));
        }
        all.push_str(&confirmation(meeting, &agreed, language));
        all.push_str(&first_contact(language));
        all.push_str(&workplace_visit(language));
        for agreement in &agreed {
            all.push_str(&reminder(agreement, day("2026-11-23"), language));
        }
    }
    all
}

proptest! {
    #[test]
    fn what_is_kept_stays(edits in vec(any_edit(), 0..60)) {
        let meeting = written(&edits);
        let all = messages(&meeting);
        for place in meeting.places() {
            let Some(line) = meeting.line(&place) else { continue };
            if !meeting.is_shared(&place) || matches!(place, LinePlace::Health(_)) {
                prop_assert!(!all.contains(line.text.trim()), "{:?}", place);
            }
        }
        let own = &meeting.own;
        let answers = meeting.answers.iter().map(|row| &row.answer);
        let alone = [&own.ready_words, &own.pressure, &own.telling_pros, &own.telling_cons, &own.ask_first];
        for words in alone.into_iter().chain(answers).filter(|words| !words.is_empty()) {
            prop_assert!(!all.contains(words.as_str()), "{}", words);
        }
    }
}

#[test]
fn what_is_shared_is_there() {
    let edits = [
        Edit::Write(LinePlace::Aim),
        Edit::Write(LinePlace::Proposal("a".to_owned(), ProposalPart::Change)),
        Edit::Ask("a", true),
    ];
    let all = messages(&written(&edits));
    assert!(all.contains("words0000") && all.contains("words0001"), "otherwise the check above could not fail");
}
