//! What is offered because it is done often.

use super::block;
use crate::journal::diary::{Block, Load, usual};

fn names(blocks: &[Block], most: usize) -> Vec<(&str, u16)> {
    usual(blocks, most).into_iter().map(|block| (block.activity.as_str(), block.minutes)).collect()
}

fn done(activity: &str, minutes: u16) -> Block {
    block("1", "2026-11-20", activity, Load::Light, minutes)
}

#[test]
fn the_most_frequent_stands_first_as_it_was_the_last_time() {
    let blocks = [
        done("dishes", 10),
        done("Walk", 30),
        done("Screen", 60),
        done("Dishes ", 15),
        done("walk", 40),
        done("Dishès", 20),
    ];
    assert_eq!(names(&blocks, 8), [("Dishès", 20), ("walk", 40), ("Screen", 60)]);
    assert_eq!(names(&blocks, 1), [("Dishès", 20)]);
    assert_eq!(names(&[], 8), []);
}

#[test]
fn of_equally_frequent_ones_the_newest_stands_first() {
    let blocks = [done("Stairs", 5), done("Driving", 25), done("Cooking", 35)];
    assert_eq!(names(&blocks, 2), [("Cooking", 35), ("Driving", 25)]);
}

#[test]
fn thousands_of_blocks_are_looked_at_from_the_newest() {
    let mut blocks: Vec<Block> = (0..5000).map(|number| done(&format!("Errand {number}"), 5)).collect();
    blocks.extend([done("Bus", 20), done("Bus", 25)]);
    assert_eq!(names(&blocks, 2), [("Bus", 25), ("Errand 4999", 5)]);
}
