//! The one next step.

use super::{day, log, made};
use crate::settings::safety::{Facts, Made, NextStep, ROOM, Rhythm, next_step};

/// All is well.
fn facts() -> Facts {
    let tried = Made { checked: Some(day("2026-11-20")), ..made("2026-11-20") };
    Facts {
        log: log(Some(tried), Rhythm::Off),
        changed: true,
        today: day("2026-11-23"),
        persistent: Some(true),
        installed: true,
        clears_tabs: true,
        used: 100_000,
    }
}

#[track_caller]
fn check(expected: NextStep, change: impl FnOnce(&mut Facts)) {
    let mut facts = facts();
    change(&mut facts);
    assert_eq!(next_step(&facts), expected);
}

#[test]
fn each_fact_leads_to_its_step() {
    check(NextStep::Nothing, |_| {});
    check(NextStep::Nothing, |facts| facts.persistent = None);
    check(NextStep::FirstBackup, |facts| facts.log.last = None);
    check(NextStep::Check, |facts| facts.log.last = Some(made("2026-11-20")));
    check(NextStep::AskToKeep, |facts| facts.persistent = Some(false));
    check(NextStep::Install, |facts| facts.installed = false);
    check(NextStep::Nothing, |facts| (facts.installed, facts.clears_tabs) = (false, false));
    check(NextStep::Nothing, |facts| facts.used = ROOM / 10 * 9);
    check(NextStep::LittleRoom, |facts| facts.used = ROOM / 10 * 9 + 1);
    check(NextStep::LittleRoom, |facts| facts.used = ROOM * 2);
}

#[test]
fn a_backup_is_old_after_thirty_days_if_something_changed() {
    check(NextStep::Nothing, |facts| facts.today = day("2026-12-19"));
    check(NextStep::NewBackup, |facts| facts.today = day("2026-12-20"));
    check(NextStep::Nothing, |facts| (facts.today, facts.changed) = (day("2028-01-01"), false));
    check(NextStep::NewBackup, |facts| facts.today = day("2026-11-19"));
}

#[test]
fn a_backup_comes_before_all_else() {
    check(NextStep::FirstBackup, |facts| {
        *facts = Facts {
            log: log(None, Rhythm::Weekly),
            persistent: Some(false),
            installed: false,
            used: ROOM,
            ..facts.clone()
        };
    });
    check(NextStep::Install, |facts| {
        facts.log.last = Some(made("2026-11-20"));
        (facts.installed, facts.persistent) = (false, Some(false));
    });
}
