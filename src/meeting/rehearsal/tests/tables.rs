use std::collections::BTreeSet;

use crate::meeting::rehearsal::{Manager, ManagerLine, Tip};

#[test]
fn every_line_is_said_by_somebody_and_nobody_says_one_twice() {
    let said: BTreeSet<&str> = Manager::ALL.into_iter().flat_map(Manager::lines).map(|line| line.code()).collect();
    assert_eq!(said, ManagerLine::ALL.iter().map(|line| line.code()).collect());
    for manager in Manager::ALL {
        let places: Vec<usize> = manager
            .lines()
            .iter()
            .map(|line| ManagerLine::ALL.iter().position(|other| other == line).unwrap())
            .collect();
        assert!(places.is_sorted_by(|before, after| before < after), "{manager:?} in the order of the lines");
        assert!(manager.lines().len() >= 5, "{manager:?}");
    }
}

#[test]
fn codes_are_stored_so_they_lead_back() {
    let codes: BTreeSet<&str> = ManagerLine::ALL.iter().map(|line| line.code()).collect();
    assert_eq!(codes.len(), 18);
    for line in ManagerLine::ALL {
        assert_eq!(ManagerLine::from_code(line.code()), Some(line));
    }
    for manager in Manager::ALL {
        assert_eq!(Manager::from_code(manager.code()), Some(manager));
    }
    for unknown in ["", "own-7", "Silence", "when"] {
        assert_eq!(ManagerLine::from_code(unknown), None, "{unknown}");
    }
}

#[test]
fn the_angry_one_threatens_and_only_the_friendly_one_talks_of_painkillers() {
    use ManagerLine as Line;
    for (line, managers) in [
        (Line::Contract, &[Manager::Angry][..]),
        (Line::FullOrNot, &[Manager::Angry]),
        (Line::Painkillers, &[Manager::Friendly]),
        (Line::Silence, &[Manager::Silent]),
        (Line::NoTime, &[Manager::Hurried]),
        (Line::EveryoneWillAsk, &[Manager::Doubtful]),
        (Line::OkDoIt, &[Manager::Friendly, Manager::Hurried, Manager::Silent]),
    ] {
        let sayers: Vec<Manager> = Manager::ALL.into_iter().filter(|manager| manager.lines().contains(&line)).collect();
        assert_eq!(sayers, managers, "{line:?}");
    }
}

#[test]
fn silence_comes_with_the_silent_manager_and_with_the_line_itself() {
    let silence = |manager: Manager, line| manager.silence_after(line);
    assert_eq!(silence(Manager::Friendly, Some(ManagerLine::OkDoIt)), 0);
    assert_eq!(silence(Manager::Angry, None), 0);
    let short = silence(Manager::Silent, Some(ManagerLine::AskHr));
    assert!((2..=6).contains(&short));
    assert_eq!(silence(Manager::Silent, None), short, "an own line too");
    for manager in Manager::ALL {
        assert!(silence(manager, Some(ManagerLine::Silence)) > short, "{manager:?}");
    }
}

#[test]
fn each_tip_fits_somewhere_and_a_yes_ends_with_a_date() {
    let fitting: Vec<Tip> = ManagerLine::ALL.iter().map(|line| Tip::for_line(Some(*line))).collect();
    for tip in Tip::ALL {
        assert!(fitting.contains(&tip), "{tip:?}");
    }
    assert_eq!(Tip::for_line(Some(ManagerLine::OkDoIt)), Tip::EndWithDate);
    assert_eq!(Tip::for_line(Some(ManagerLine::SignThis)), Tip::NoAnswerNow);
    assert_eq!(Tip::for_line(Some(ManagerLine::Contract)), Tip::Pause);
    assert_eq!(Tip::for_line(None), Tip::Breathe);
}
