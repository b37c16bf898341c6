//! Any change to a preparation, of a few rows so that they meet.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::day;
use crate::meeting::preparation::{
    Answer, AnswerPart, HardPart, HardTask, HealthPart, Line, LinePlace, LineRow, MeetingChange, MeetingHow,
    MeetingRow, OwnPart, PatternWeek, Proposal, ProposalPart, RowList, WeekPart,
};

fn any_day() -> BoxedStrategy<Option<NaiveDate>> {
    option::of((0_u64..60).prop_map(|days| day("2026-11-01") + Days::new(days))).boxed()
}

fn any_words() -> BoxedStrategy<String> {
    let written = ["", "  ", "Two people for the heavy beds", "Driving the van"].map(str::to_owned);
    prop_oneof![select(written.to_vec()).boxed(), "\\PC{0,12}".prop_map(String::from).boxed()].boxed()
}

fn any_id() -> BoxedStrategy<String> {
    "[a-d]".prop_map(String::from).boxed()
}

fn any_line() -> BoxedStrategy<Line> {
    (any_words(), any::<bool>(), any::<bool>()).prop_map(|(text, shared, let_go)| Line { text, shared, let_go }).boxed()
}

pub(super) fn any_place() -> BoxedStrategy<LinePlace> {
    let single =
        vec![LinePlace::When, LinePlace::Place, LinePlace::Who, LinePlace::WithMe, LinePlace::Aim, LinePlace::IfBad];
    prop_oneof![
        select(single).boxed(),
        any_id().prop_map(LinePlace::Can).boxed(),
        (any_id(), select(&HardPart::ALL[..])).prop_map(|(id, part)| LinePlace::Hard(id, part)).boxed(),
        (any_id(), select(&ProposalPart::ALL[..])).prop_map(|(id, part)| LinePlace::Proposal(id, part)).boxed(),
        any_id().prop_map(LinePlace::Week).boxed(),
        any_id().prop_map(LinePlace::WeekTasks).boxed(),
        select(&HealthPart::ALL[..]).prop_map(LinePlace::Health).boxed(),
        any_id().prop_map(LinePlace::Question).boxed(),
    ]
    .boxed()
}

pub(super) fn any_list() -> BoxedStrategy<RowList> {
    let lists = [RowList::Can, RowList::Hard, RowList::Proposals, RowList::Weeks, RowList::Questions, RowList::Answers];
    select(lists.to_vec()).boxed()
}

fn any_week() -> BoxedStrategy<PatternWeek> {
    (any_id(), any_line(), any::<bool>(), any_day())
        .prop_map(|(id, tasks, shared, look_back)| PatternWeek { shared, tasks, look_back, ..PatternWeek::new(id) })
        .boxed()
}

fn any_row() -> BoxedStrategy<MeetingRow> {
    let row = || (any_id(), any_line()).prop_map(|(id, line)| LineRow { id, line });
    prop_oneof![
        row().prop_map(MeetingRow::Can).boxed(),
        row().prop_map(MeetingRow::Question).boxed(),
        (any_id(), any_line(), any_line())
            .prop_map(|(id, task, since)| MeetingRow::Hard(HardTask { task, since, ..HardTask::new(id) }))
            .boxed(),
        (any_id(), any_line(), any_line())
            .prop_map(|(id, change, plan_b)| MeetingRow::Proposal(Proposal { change, plan_b, ..Proposal::new(id) }))
            .boxed(),
        any_week().prop_map(MeetingRow::Week).boxed(),
        (any_id(), any_words())
            .prop_map(|(id, answer)| MeetingRow::Answer(Answer { id, answer, ..Answer::default() }))
            .boxed(),
    ]
    .boxed()
}

fn any_answer() -> BoxedStrategy<AnswerPart> {
    prop_oneof![
        any_words().prop_map(AnswerPart::Said).boxed(),
        any_words().prop_map(AnswerPart::OwnLine).boxed(),
        any_words().prop_map(AnswerPart::Answer).boxed(),
        any::<bool>().prop_map(AnswerPart::OnCard).boxed(),
    ]
    .boxed()
}

fn any_number() -> BoxedStrategy<MeetingChange> {
    let hows = vec![None, Some(MeetingHow::InPerson), Some(MeetingHow::Phone), Some(MeetingHow::Video)];
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    let parts = prop_oneof![
        option::of(0..9_u8).prop_map(WeekPart::Days).boxed(),
        option::of(any::<u32>()).prop_map(WeekPart::Minutes).boxed(),
        any_day().prop_map(WeekPart::LookBack).boxed(),
    ];
    prop_oneof![
        any_day().prop_map(MeetingChange::Date).boxed(),
        select(vec![None, Some(noon)]).prop_map(MeetingChange::Time).boxed(),
        option::of(any::<u16>()).prop_map(MeetingChange::Minutes).boxed(),
        select(hows).prop_map(MeetingChange::How).boxed(),
        (any_id(), any_day(), any_day()).prop_map(|(id, from, until)| MeetingChange::Period(id, from, until)).boxed(),
        (any_id(), any::<bool>()).prop_map(|(id, ask)| MeetingChange::Ask(id, ask)).boxed(),
        option::of(any::<u32>()).prop_map(MeetingChange::Contract).boxed(),
        any_day().prop_map(MeetingChange::Starts).boxed(),
        (any_id(), parts).prop_map(|(id, part)| MeetingChange::Week(id, part)).boxed(),
        option::of(any::<u8>()).prop_map(MeetingChange::Ready).boxed(),
        any_day().prop_map(MeetingChange::Held).boxed(),
    ]
    .boxed()
}

/// Patterns to start with give each week a name of its own.
fn one_of_each_name(weeks: Vec<PatternWeek>) -> MeetingChange {
    let mut named: Vec<PatternWeek> = Vec::new();
    for week in weeks {
        if named.iter().all(|other| other.id != week.id) {
            named.push(week);
        }
    }
    MeetingChange::Weeks(named)
}

pub(super) fn any_change() -> BoxedStrategy<MeetingChange> {
    let own = [OwnPart::ReadyWords, OwnPart::Pressure, OwnPart::TellingPros, OwnPart::TellingCons, OwnPart::AskFirst]
        .to_vec();
    prop_oneof![
        4 => (any_place(), any_words()).prop_map(|(place, words)| MeetingChange::Text(place, words)).boxed(),
        2 => (any_place(), any::<bool>()).prop_map(|(place, shared)| MeetingChange::Share(place, shared)).boxed(),
        1 => (any_place(), any::<bool>()).prop_map(|(place, let_go)| MeetingChange::LetGo(place, let_go)).boxed(),
        3 => any_number(),
        1 => vec(any_week(), 0..3).prop_map(one_of_each_name).boxed(),
        1 => (any_id(), any_answer()).prop_map(|(id, part)| MeetingChange::Answer(id, part)).boxed(),
        1 => (select(own), any_words()).prop_map(|(part, words)| MeetingChange::Own(part, words)).boxed(),
        2 => (0..5_usize, any_row()).prop_map(|(place, row)| MeetingChange::Put(place, row)).boxed(),
        2 => (any_list(), any_id()).prop_map(|(list, id)| MeetingChange::Remove(list, id)).boxed(),
    ]
    .boxed()
}
