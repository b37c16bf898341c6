//! Nothing acknowledged is lost, whatever two tabs, an older app, a bad device and the outside do in turn.

mod record;
mod world;

use proptest::prelude::*;

use world::World;

const PLACES: usize = 2;
const TABS: usize = 2;

#[derive(Clone, Debug)]
enum Step {
    Note {
        tab: usize,
        place: usize,
    },
    Fill {
        tab: usize,
        place: usize,
        field: u8,
    },
    NoteInOlderApp {
        place: usize,
    },
    Look {
        tab: usize,
        place: usize,
    },
    Remove {
        tab: usize,
        place: usize,
    },
    /// The store and whatever it remembers are gone; a new one starts.
    KillTab {
        tab: usize,
    },
    /// Also what a tab leaves that is killed between two writes.
    FailWrite {
        nth: usize,
    },
    LeaveRoom {
        bytes: Option<usize>,
    },
    SwitchOff {
        off: bool,
    },
    /// The outside cuts the text short.
    Damage {
        place: usize,
        percent: usize,
    },
    PutOlder {
        place: usize,
    },
    PutNewer {
        place: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let (tab, place) = (0..TABS, 0..PLACES);
    let tab_and_place = (tab.clone(), place.clone());
    prop_oneof![
        6 => tab_and_place.clone().prop_map(|(tab, place)| Step::Note { tab, place }),
        4 => (tab.clone(), place.clone(), 0..4u8)
            .prop_map(|(tab, place, field)| Step::Fill { tab, place, field }),
        2 => place.clone().prop_map(|place| Step::NoteInOlderApp { place }),
        3 => tab_and_place.clone().prop_map(|(tab, place)| Step::Look { tab, place }),
        1 => tab_and_place.prop_map(|(tab, place)| Step::Remove { tab, place }),
        1 => tab.prop_map(|tab| Step::KillTab { tab }),
        2 => (1..4usize).prop_map(|nth| Step::FailWrite { nth }),
        2 => proptest::option::of(0..300usize).prop_map(|bytes| Step::LeaveRoom { bytes }),
        1 => any::<bool>().prop_map(|off| Step::SwitchOff { off }),
        2 => (place.clone(), 0..100usize)
            .prop_map(|(place, percent)| Step::Damage { place, percent }),
        1 => place.clone().prop_map(|place| Step::PutOlder { place }),
        1 => place.prop_map(|place| Step::PutNewer { place }),
    ]
}

fn take(world: &mut World, step: &Step) {
    match *step {
        Step::Note { tab, place } => world.note(tab, place),
        Step::Fill { tab, place, field } => world.fill(tab, place, field),
        Step::NoteInOlderApp { place } => world.note_in_older_app(place),
        Step::Look { tab, place } => world.look(tab, place),
        Step::Remove { tab, place } => world.remove(tab, place),
        Step::KillTab { tab } => world.kill(tab),
        Step::FailWrite { nth } => world.device.fail_write(nth),
        Step::LeaveRoom { bytes } => {
            let limit = bytes.map(|bytes| world.device.used() + bytes);
            world.device.limit(limit);
        }
        Step::SwitchOff { off } => world.device.disable(off),
        Step::Damage { place, percent } => world.damage(place, percent),
        Step::PutOlder { place } => world.put_older(place),
        Step::PutNewer { place } => world.put_newer(place),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_acknowledged_is_lost(steps in prop::collection::vec(step(), 1..50)) {
        let mut world = World::new(TABS, PLACES);
        for step in &steps {
            take(&mut world, step);
            world.check();
        }
        for place in 0..PLACES {
            world.recover(place);
        }
        world.check();
    }
}
