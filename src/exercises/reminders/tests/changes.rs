//! Each change to the reminders, one by one.

use super::{applied, at, day, key, keys, quiet, reminders, snoozed, time};
use crate::exercises::reminders::{
    Asked, DueKey, ReminderChange, ReminderProblem as Problem, Reminders, Snooze, StillUseful, TitleStyle,
};

fn waiting(moment: &str, until: &str) -> Snooze {
    Snooze { what: key(moment), until: at(until) }
}

#[track_caller]
fn check(change: &ReminderChange, expect: impl FnOnce(&mut Reminders)) {
    let mut after = reminders();
    expect(&mut after);
    assert_ne!(after, reminders(), "the test must change something");
    assert_eq!(change.apply(Some(reminders())), after);
}

#[test]
fn a_change_changes_its_own_part_and_nothing_else() {
    use ReminderChange::*;
    check(&Notifications(false), |after| after.notifications = false);
    check(&Quiet(Some(quiet("22:00:00", "07:00:00"))), |after| after.quiet = Some(quiet("22:00:00", "07:00:00")));
    check(&Title(TitleStyle::Plain), |after| after.title = TitleStyle::Plain);
    check(&DefaultLead(30), |after| after.default_lead_minutes = 30);
    check(&Evening(time("19:00:00")), |after| after.evening = time("19:00:00"));
    check(&Looked(at("23 09:15")), |after| after.last_looked = Some(at("23 09:15")));
    check(&SeenTest(false), |after| after.seen_test = Some(false));
    check(&Shown(keys(&["23 09:00", "23 13:00"]), at("23 13:00")), |after| {
        after.shown = keys(&["23 09:00", "23 13:00"]);
    });
    check(&snoozed("23 09:00", "23 20:00", "23 09:15"), |after| {
        after.snoozes = vec![waiting("23 09:00", "23 20:00")];
    });
    for answer in [StillUseful::Keep, StillUseful::Stop] {
        let (plan, on) = ("home".to_owned(), day("2026-11-23"));
        check(&Answered { plan: plan.clone(), on, answer }, |after| {
            after.asked = vec![Asked { plan: plan.clone(), on, answer }];
            after.silenced = if answer == StillUseful::Stop { vec![plan] } else { Vec::new() };
        });
    }
}

#[test]
fn without_a_choice_nothing_is_shown_and_titles_are_neutral() {
    let first = Reminders::default();
    assert_eq!((first.notifications, first.quiet, first.title), (false, None, TitleStyle::Neutral));
    assert_eq!((first.default_lead_minutes, first.evening), (0, time("20:00:00")));
}

#[test]
fn a_thing_is_in_each_list_once() {
    let twice = [snoozed("23 09:00", "23 09:30", "23 09:15"), snoozed("23 09:00", "23 20:00", "23 09:30")];
    assert_eq!(applied(reminders(), &twice).snoozes, [waiting("23 09:00", "23 20:00")]);
    let shown = ReminderChange::Shown(keys(&["23 09:00"]), at("23 09:00"));
    assert_eq!(applied(reminders(), &[shown.clone(), shown]).shown, keys(&["23 09:00"]));
    let stop = |on| ReminderChange::Answered { plan: "home".to_owned(), on: day(on), answer: StillUseful::Stop };
    let stopped = applied(reminders(), &[stop("2026-11-20"), stop("2026-11-23")]);
    assert_eq!((stopped.silenced.len(), stopped.asked.len(), stopped.asked[0].on), (1, 1, day("2026-11-23")));
}

#[test]
fn what_another_tab_snoozed_just_now_goes_on_waiting() {
    let changes = [
        snoozed("23 09:00", "23 09:10", "23 09:00"),
        snoozed("23 08:00", "23 08:30", "23 08:00"),
        ReminderChange::Shown(keys(&["23 09:00", "23 08:00"]), at("23 09:01")),
    ];
    assert_eq!(applied(reminders(), &changes).snoozes, [waiting("23 09:00", "23 09:10")]);
}

fn numbered(number: u32, date: &str) -> DueKey {
    DueKey::Appointment { id: number.to_string(), at: day(date).and_hms_opt(9, 0, 0).unwrap() }
}

#[test]
fn of_what_was_shown_the_oldest_is_forgotten_when_there_is_much_of_it() {
    let old = (0..40).map(|number| numbered(number, "2026-11-20"));
    let recent = (40..45).map(|number| numbered(number, "2026-11-21"));
    let shown = |now| ReminderChange::Shown(old.clone().chain(recent.clone()).collect(), at(now)).apply(None).shown;
    assert_eq!(shown("22 09:00").len(), 45, "not two days old");
    let few = shown("23 09:00");
    assert_eq!((few.len(), &few[0]), (32, &numbered(13, "2026-11-20")));
    let many_recent = (0..50).map(|number| numbered(number, "2026-11-21")).collect();
    assert_eq!(ReminderChange::Shown(many_recent, at("23 09:00")).apply(None).shown.len(), 50);
}

#[test]
fn of_old_snoozes_the_oldest_are_forgotten_when_there_are_many() {
    let snooze = |number| ReminderChange::Snooze {
        what: numbered(number, "2026-11-10"),
        until: at("10 20:00"),
        now: at("10 09:00"),
    };
    let full = applied(reminders(), &(0..40).map(snooze).collect::<Vec<_>>());
    assert_eq!(full.snoozes.len(), 40);
    let on_time = snoozed("17 09:00", "17 20:30", "17 20:00").apply(Some(full.clone()));
    assert_eq!(on_time.snoozes.len(), 41);
    let later = snoozed("17 09:00", "17 20:30", "17 20:01").apply(Some(full));
    assert_eq!((later.snoozes.len(), &later.snoozes[0].what), (32, &numbered(9, "2026-11-10")));
    assert_eq!(later.snoozes[31].what, key("17 09:00"));
}

#[test]
fn what_cannot_be_meant_is_told() {
    use ReminderChange::*;
    assert_eq!([1440, 1441].map(|minutes| DefaultLead(minutes).problem()), [None, Some(Problem::Lead)]);
    let own = |words: &str| Title(TitleStyle::Own(words.to_owned())).problem();
    assert_eq!((own("Time for me"), own(" ")), (None, Some(Problem::NoWords)));
    assert_eq!(Quiet(Some(quiet("22:00:00", "22:00:00"))).problem(), Some(Problem::QuietEmpty));
    assert_eq!(Quiet(Some(quiet("22:00:00", "07:00:00"))).problem(), None);
    assert_eq!((Quiet(None).problem(), Title(TitleStyle::Neutral).problem()), (None, None));
}
