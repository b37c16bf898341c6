//! A page on a device of its own.

use dioxus::prelude::Element;

use crate::i18n::Language;
use crate::journal::measure::{Measures, Reading};
use crate::storage::{MemoryBackend, Month, Store};
use crate::ui::tests::page::page;
use crate::work::month_name;

/// The HTML of a view where these measures and values are stored, the values in order of day.
pub(super) fn shown(measures: Measures, readings: &[Reading], view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    store.update(&Measures::key(), |_| measures).unwrap();
    for of_month in readings.chunk_by(|one, other| month_name(one.date) == month_name(other.date)) {
        store.update(&Month::key(of_month[0].date), |_| Month { entries: of_month.to_vec() }).unwrap();
    }
    page(&store, Language::En, view)
}
