//! What holds for any changes in any order.

use proptest::collection::vec;
use proptest::prelude::*;

use super::any::{any_change, any_list, any_place};
use super::{after, now};
use crate::meeting::preparation::{
    HardPart, HealthPart, LinePlace, MOST, MOST_ASKED, Meeting, MeetingChange, MeetingRow, ProposalPart, RowList,
};

/// Every place there is, written or not.
fn all_places(meeting: &Meeting) -> Vec<LinePlace> {
    let mut places =
        vec![LinePlace::When, LinePlace::Place, LinePlace::Who, LinePlace::WithMe, LinePlace::Aim, LinePlace::IfBad];
    places.extend(HealthPart::ALL.map(LinePlace::Health));
    places.extend(meeting.can.iter().map(|row| LinePlace::Can(row.id.clone())));
    for row in &meeting.hard {
        places.extend(HardPart::ALL.map(|part| LinePlace::Hard(row.id.clone(), part)));
    }
    for row in &meeting.proposals {
        places.extend(ProposalPart::ALL.map(|part| LinePlace::Proposal(row.id.clone(), part)));
    }
    for week in &meeting.pattern.weeks {
        places.extend([LinePlace::Week(week.id.clone()), LinePlace::WeekTasks(week.id.clone())]);
    }
    places.extend(meeting.questions.iter().map(|row| LinePlace::Question(row.id.clone())));
    places
}

/// Everything with a name: the lines by the ids of their fields, and what is for the person alone.
fn fields(meeting: &Meeting) -> Vec<(String, String)> {
    let line = |place: LinePlace| {
        let value = format!("{:?} {}", meeting.line(&place), meeting.is_shared(&place));
        (place.field_id(), value)
    };
    let answers = meeting.answers.iter().map(|row| (format!("answer-{}", row.id), format!("{row:?}")));
    let own = [("own".to_owned(), format!("{:?}", meeting.own))];
    all_places(meeting).into_iter().map(line).chain(answers).chain(own).collect()
}

fn row_name(list: RowList, id: &str) -> String {
    let list = match list {
        RowList::Can => "can",
        RowList::Hard => "hard",
        RowList::Proposals => "proposal",
        RowList::Weeks => "week",
        RowList::Questions => "question",
        RowList::Answers => "answer",
    };
    format!("{list}-{id}")
}

fn list_of(row: &MeetingRow) -> (RowList, &str) {
    match row {
        MeetingRow::Can(row) => (RowList::Can, &row.id),
        MeetingRow::Hard(row) => (RowList::Hard, &row.id),
        MeetingRow::Proposal(row) => (RowList::Proposals, &row.id),
        MeetingRow::Week(row) => (RowList::Weeks, &row.id),
        MeetingRow::Question(row) => (RowList::Questions, &row.id),
        MeetingRow::Answer(row) => (RowList::Answers, &row.id),
    }
}

/// What a change is about.
enum About {
    Nothing,
    Field(String),
    /// All fields whose names begin like this.
    Row(String),
}

impl About {
    fn is(&self, field: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Field(name) => field == name,
            Self::Row(start) => field.starts_with(start),
        }
    }
}

fn about(change: &MeetingChange, before: &Meeting) -> About {
    let is_new = |list, id: &str| before.row(list, id).is_none();
    let row = |list, id: &str| About::Row(row_name(list, id));
    match change {
        MeetingChange::Text(place, _) | MeetingChange::Share(place, _) | MeetingChange::LetGo(place, _) => {
            let of_row = match place {
                LinePlace::Can(id) => Some((RowList::Can, id)),
                LinePlace::Hard(id, _) => Some((RowList::Hard, id)),
                LinePlace::Proposal(id, _) => Some((RowList::Proposals, id)),
                LinePlace::Week(id) | LinePlace::WeekTasks(id) => Some((RowList::Weeks, id)),
                LinePlace::Question(id) => Some((RowList::Questions, id)),
                _ => None,
            };
            let begun = of_row.filter(|(list, id)| is_new(*list, id));
            begun.map_or_else(|| About::Field(place.field_id()), |(list, id)| row(list, id))
        }
        MeetingChange::Ask(id, _) | MeetingChange::Period(id, ..) if is_new(RowList::Proposals, id) => {
            row(RowList::Proposals, id)
        }
        MeetingChange::Week(id, _) if is_new(RowList::Weeks, id) => row(RowList::Weeks, id),
        MeetingChange::Weeks(_) => About::Row("week-".to_owned()),
        MeetingChange::Answer(id, _) => row(RowList::Answers, id),
        MeetingChange::Own(..) | MeetingChange::Ready(_) => About::Field("own".to_owned()),
        MeetingChange::Put(_, put) => {
            let (list, id) = list_of(put);
            if is_new(list, id) { row(list, id) } else { About::Nothing }
        }
        MeetingChange::Remove(list, id) => row(*list, id),
        _ => About::Nothing,
    }
}

proptest! {
    #[test]
    fn a_change_leaves_every_other_line_as_it_is(before in vec(any_change(), 0..25), change in any_change()) {
        let meeting = after(before);
        let about = about(&change, &meeting);
        let changed = change.apply(Some(meeting.clone()), now());
        let others = |meeting: &Meeting| -> Vec<(String, String)> {
            fields(meeting).into_iter().filter(|(field, _)| !about.is(field)).collect()
        };
        prop_assert_eq!(others(&changed), others(&meeting));
        prop_assert_eq!(changed.created, meeting.created);
    }

    #[test]
    fn writing_never_shares_and_sharing_never_writes(
        before in vec(any_change(), 0..25),
        place in any_place(),
        words in "\\PC{0,12}",
        shared in any::<bool>(),
    ) {
        let meeting = after(before);
        let written = MeetingChange::Text(place.clone(), words.clone()).apply(Some(meeting.clone()), now());
        if let Some(line) = meeting.line(&place) {
            prop_assert_eq!(written.is_shared(&place), line.shared);
            prop_assert_eq!(&written.line(&place).unwrap().text, &words);
        }
        let marked = MeetingChange::Share(place.clone(), shared).apply(Some(meeting.clone()), now());
        prop_assert_eq!(marked.is_shared(&place), shared);
        let text = |meeting: &Meeting| meeting.line(&place).map(|line| line.text.clone()).unwrap_or_default();
        prop_assert_eq!(text(&marked), text(&meeting));
    }

    #[test]
    fn a_removed_row_comes_back_as_it_was(before in vec(any_change(), 0..25), list in any_list(), id in "[a-d]") {
        let meeting = after(before);
        let kept = meeting.row(list, &id);
        let without = MeetingChange::Remove(list, id.clone()).apply(Some(meeting.clone()), now());
        prop_assert!(without.row(list, &id).is_none());
        let back = kept.into_iter().fold(without, |meeting, (place, row)| {
            MeetingChange::Put(place, row).apply(Some(meeting), now())
        });
        prop_assert_eq!(back, meeting);
    }

    #[test]
    fn storing_keeps_everything(changes in vec(any_change(), 0..25)) {
        let meeting = after(changes);
        let stored: Meeting = serde_json::from_str(&serde_json::to_string(&meeting).unwrap()).unwrap();
        prop_assert_eq!(&stored, &meeting);
        prop_assert!(meeting.proposals.iter().filter(|row| row.ask).count() <= MOST_ASKED);
        prop_assert!(meeting.own.ready.is_none_or(|number| number <= MOST));
        let written: Vec<_> = all_places(&meeting)
            .into_iter()
            .filter(|place| meeting.line(place).is_some_and(|line| !line.is_empty()))
            .collect();
        let listed = meeting.places();
        prop_assert!(written.iter().all(|place| listed.contains(place)));
        prop_assert_eq!(listed.iter().filter(|place| meeting.line(place).is_some()).count(), written.len());
    }
}
