//! Everything that can happen to the data, tried many times with the documents of all features, and counted: what the
//! app said is saved, or found, and is afterwards neither readable, nor set aside, nor left alone, is lost. None may be.

mod damages;
mod dice;
mod kinds;
mod operations;
mod person;
mod table;

use damages::{DAMAGES, Damage};
use operations::{OPERATIONS, Operation};
use person::Person;
use table::{Row, Table};

use crate::storage::restoring::tests::dying::Dying;
use crate::storage::{Backend, Store};

/// How often each damage is tried.
const TRIALS: u64 = 40;
/// On how many phones each operation is killed at each of its writes.
const PHONES: u64 = 3;
/// So many writes no operation has.
const LONG: usize = 100_000;

fn tried(damage: &Damage) -> Row {
    let mut row = Row::new(damage.name);
    for seed in 0..TRIALS {
        let mut person = Person::new(seed);
        (damage.happens)(&mut person);
        person.live_on();
        row.count(1, person.lost());
    }
    row
}

/// Killed at the first write, at the second, and so on until it lives; and a few times more when it is opened again.
fn killed(operation: &Operation) -> Row {
    let mut row = Row::new(operation.name);
    for seed in 0..PHONES {
        for writes in 0.. {
            let mut person = (operation.before)(seed);
            let dying = Dying::after(&person.device, writes);
            (operation.act)(&mut person, &dying);
            let mut kills = usize::from(dying.is_dead());
            for _ in 0..3 {
                let again = Dying::after(&person.device, person.dice.roll(30));
                (operation.open_again)(&again);
                kills += usize::from(again.is_dead());
            }
            (operation.open_again)(&Dying::after(&person.device, LONG));
            assert!(!Store::new(person.device.clone()).is_restoring(), "{} is never finished", operation.name);
            row.count(kills, person.lost());
            if !dying.is_dead() {
                break;
            }
        }
    }
    row
}

/// Printed by itself: what a test prints is hidden by the test runner as long as it passes.
#[test]
fn nothing_is_lost_whatever_is_damaged_and_whenever_the_app_is_killed() {
    let damages = Table::new("What was damaged", "tried", DAMAGES.iter().map(tried).collect());
    let kills = Table::new("Killed while", "killed", OPERATIONS.iter().map(killed).collect());
    table::print(&[&damages, &kills]);
    assert_eq!((damages.lost(), kills.lost()), (0, 0), "see the table");
    assert!(kills.tried() >= 200, "{} kill points", kills.tried());
}

#[test]
fn a_loss_is_seen() {
    let mut person = Person::new(7);
    assert_eq!(person.lost(), 0);
    let before = person.stored(1);
    person.say(0, 1);
    let name = person.kinds[1].name.clone();
    person.device.poke(&name, &before);
    assert_eq!(person.lost(), 1, "a save that was taken back behind the person's back");
    person.device.remove(&name).unwrap();
    assert!(person.lost() > 1, "a document that is gone");

    let mut person = Person::new(8);
    person.outside_puts(2, "{ half a te");
    person.device.remove(&person.kinds[2].name).unwrap();
    assert_eq!(person.lost(), 1, "an unreadable text that nobody kept");
}

#[test]
fn the_damages_do_damage() {
    for damage in &DAMAGES[..5] {
        let unusable = (0..TRIALS).filter(|seed| {
            let mut person = Person::new(*seed);
            (damage.happens)(&mut person);
            let store = Store::new(person.device.clone());
            person.kinds.iter().any(|kind| (kind.look)(&store).is_err())
        });
        let unusable = unusable.count();
        assert!(unusable >= 15, "{}: {unusable} of {TRIALS} could not be read", damage.name);
    }
}
