//! Any change to a preparation. Each word in it names the place it was written at: `⟦can-a⟧`.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::option;
use proptest::prelude::*;

use crate::meeting::preparation::{
    Answer, AnswerPart, HardPart, HardTask, HealthPart, Line, LinePlace, LineRow, MeetingChange, MeetingHow,
    MeetingRow, OwnPart, PatternWeek, Proposal, ProposalPart, RowList, WeekPart,
};

/// The rows of each list, so that changes meet.
pub(super) const IDS: [&str; 3] = ["a", "b", "c"];

pub(super) const OWN: [OwnPart; 5] =
    [OwnPart::ReadyWords, OwnPart::Pressure, OwnPart::TellingPros, OwnPart::TellingCons, OwnPart::AskFirst];

/// What marks words of this place.
pub(super) fn marker(place: &LinePlace) -> String {
    format!("⟦{}⟧", place.field_id())
}

/// Every place with words that these changes can reach.
pub(super) fn all_places() -> Vec<LinePlace> {
    let mut places = vec![LinePlace::Place, LinePlace::Who, LinePlace::WithMe, LinePlace::Aim, LinePlace::IfBad];
    places.extend(HealthPart::ALL.map(LinePlace::Health));
    for id in IDS.map(str::to_owned) {
        places.extend([LinePlace::Can(id.clone()), LinePlace::WeekTasks(id.clone()), LinePlace::Question(id.clone())]);
        places.extend(HardPart::ALL.map(|part| LinePlace::Hard(id.clone(), part)));
        places.extend(ProposalPart::ALL.map(|part| LinePlace::Proposal(id.clone(), part)));
    }
    places
}

/// A day that is this row's and nobody else's: its year tells.
pub(super) fn day_of(list: RowList, id: &str) -> NaiveDate {
    let year = 2030 + 10 * (list as i32) + i32::from(id.as_bytes()[0] - b'a');
    NaiveDate::from_ymd_opt(year, 5, 17).unwrap()
}

/// The first day of the pattern, and the day of the talk.
pub(super) const STARTS: Option<NaiveDate> = NaiveDate::from_ymd_opt(2027, 2, 1);
pub(super) const TALK: Option<NaiveDate> = NaiveDate::from_ymd_opt(2028, 3, 2);

fn any_place() -> BoxedStrategy<LinePlace> {
    let ids = || prop::sample::select(IDS.to_vec());
    let numbers = prop_oneof![Just(LinePlace::When), ids().prop_map(|id| LinePlace::Week(id.to_owned()))];
    prop_oneof![6 => prop::sample::select(all_places()), 1 => numbers].boxed()
}

/// The words of a place, sometimes of several lines, sometimes none.
fn any_words(place: &LinePlace) -> BoxedStrategy<String> {
    let marker = marker(place);
    let around = move |(before, after): (String, String)| format!("{before}{marker}{after}");
    prop_oneof![
        8 => ("[a-z<&\n\"]{0,3}", "[a-z é]{0,3}").prop_map(around).boxed(),
        1 => Just(String::new()).boxed(),
        1 => Just(" \n ".to_owned()).boxed(),
    ]
    .boxed()
}

fn any_line(place: &LinePlace) -> BoxedStrategy<Line> {
    (any_words(place), any::<bool>(), any::<bool>())
        .prop_map(|(text, shared, let_go)| Line { text, shared, let_go })
        .boxed()
}

/// Minutes of a week, also more than there are; none looks like a year when shown as hours.
fn any_minutes() -> BoxedStrategy<Option<u32>> {
    option::of(prop_oneof![8 => 0..=10_080_u32, 1 => Just(u32::MAX)]).boxed()
}

fn any_week(id: String) -> BoxedStrategy<PatternWeek> {
    let look_back = day_of(RowList::Weeks, &id);
    (
        option::of(0..9_u8),
        any_minutes(),
        any::<bool>(),
        any_line(&LinePlace::WeekTasks(id.clone())),
        option::of(Just(look_back)),
    )
        .prop_map(move |(days, minutes, shared, tasks, look_back)| PatternWeek {
            id: id.clone(),
            days,
            minutes,
            shared,
            tasks,
            look_back,
        })
        .boxed()
}

fn any_row(id: String) -> BoxedStrategy<MeetingRow> {
    let hard = HardPart::ALL.map(|part| any_line(&LinePlace::Hard(id.clone(), part)));
    let proposal = ProposalPart::ALL.map(|part| any_line(&LinePlace::Proposal(id.clone(), part)));
    let day = day_of(RowList::Proposals, &id);
    let own = move |id: &str| id.to_owned();
    let (of_can, of_hard, of_proposal, of_question, of_answer) = (own(&id), own(&id), own(&id), own(&id), own(&id));
    prop_oneof![
        any_line(&LinePlace::Can(id.clone()))
            .prop_map(move |line| MeetingRow::Can(LineRow { id: of_can.clone(), line })),
        hard.prop_map(move |[task, difficulty, amount, since]| {
            MeetingRow::Hard(HardTask { id: of_hard.clone(), task, difficulty, amount, since })
        }),
        (proposal, any::<bool>()).prop_map(move |([change, task, costs, brings, plan_b], ask)| {
            let id = of_proposal.clone();
            MeetingRow::Proposal(Proposal {
                id,
                change,
                task,
                costs,
                brings,
                plan_b,
                from: Some(day),
                until: None,
                ask,
            })
        }),
        any_week(id.clone()).prop_map(MeetingRow::Week),
        any_line(&LinePlace::Question(id))
            .prop_map(move |line| MeetingRow::Question(LineRow { id: of_question.clone(), line })),
        Just(MeetingRow::Answer(Answer {
            said: String::new(),
            own_line: format!("⟦said-{of_answer}⟧"),
            answer: format!("⟦answer-{of_answer}⟧"),
            on_card: true,
            id: of_answer,
        })),
    ]
    .boxed()
}

fn of_row(id: &str) -> BoxedStrategy<MeetingChange> {
    let id = id.to_owned();
    let list = prop_oneof![
        Just(RowList::Can),
        Just(RowList::Hard),
        Just(RowList::Proposals),
        Just(RowList::Weeks),
        Just(RowList::Questions),
        Just(RowList::Answers),
    ];
    let (look_back, from) = (day_of(RowList::Weeks, &id), day_of(RowList::Proposals, &id));
    let week = prop_oneof![
        option::of(0..9_u8).prop_map(WeekPart::Days),
        any_minutes().prop_map(WeekPart::Minutes),
        Just(WeekPart::LookBack(Some(look_back))),
    ];
    let answer = prop_oneof![
        Just(AnswerPart::OwnLine(format!("⟦said-{id}⟧"))),
        Just(AnswerPart::Answer(format!("⟦answer-{id}⟧"))),
        any::<bool>().prop_map(AnswerPart::OnCard),
    ];
    let [removed, of_week, of_answer, asked] = [(); 4].map(|()| id.clone());
    prop_oneof![
        (0..4_usize, any_row(id.clone())).prop_map(|(place, row)| MeetingChange::Put(place, row)),
        list.prop_map(move |list| MeetingChange::Remove(list, removed.clone())),
        week.prop_map(move |part| MeetingChange::Week(of_week.clone(), part)),
        answer.prop_map(move |part| MeetingChange::Answer(of_answer.clone(), part)),
        any::<bool>().prop_map(move |ask| MeetingChange::Ask(asked.clone(), ask)),
        Just(MeetingChange::Period(id, Some(from), None)),
    ]
    .boxed()
}

/// One thing a person can do; every kind there is.
pub(super) fn any_change() -> BoxedStrategy<MeetingChange> {
    let own = |part: OwnPart| MeetingChange::Own(part, format!("⟦own-{part:?}⟧"));
    let weeks = prop::sample::subsequence(IDS.to_vec(), 0..=3)
        .prop_flat_map(|ids| ids.into_iter().map(|id| any_week(id.to_owned())).collect::<Vec<_>>());
    prop_oneof![
        8 => prop::sample::select(all_places()).prop_flat_map(|place| {
            any_words(&place).prop_map(move |words| MeetingChange::Text(place.clone(), words))
        }),
        6 => (any_place(), any::<bool>()).prop_map(|(place, shared)| MeetingChange::Share(place, shared)),
        2 => (any_place(), any::<bool>()).prop_map(|(place, let_go)| MeetingChange::LetGo(place, let_go)),
        8 => prop::sample::select(IDS.to_vec()).prop_flat_map(of_row),
        1 => weeks.prop_map(MeetingChange::Weeks),
        2 => prop::sample::select(OWN.to_vec()).prop_map(own),
        1 => Just(MeetingChange::Date(TALK)),
        1 => Just(MeetingChange::Time(NaiveTime::from_hms_opt(10, 0, 0))),
        1 => option::of(0..=600_u16).prop_map(MeetingChange::Minutes),
        1 => Just(MeetingChange::How(Some(MeetingHow::Video))),
        1 => any_minutes().prop_map(MeetingChange::Contract),
        1 => option::of(Just(STARTS)).prop_map(|day| MeetingChange::Starts(day.flatten())),
        1 => option::of(0..=10_u8).prop_map(MeetingChange::Ready),
        1 => Just(MeetingChange::Held(TALK.and_then(|day| day.checked_add_days(Days::new(1))))),
    ]
    .boxed()
}
