//! Documents and devices for the tests, and the tests by subject.

mod among_texts;
mod aside;
mod by_heart;
mod damage;
mod device;
mod documents;
mod keys;
mod listing;
mod live;
mod migrations;
mod newer;
pub(crate) mod on_screen;
mod promise;
mod reading;
mod store;
mod upkeep;
mod versions;
