//! A row that was taken away from a goal, and the way to have it back.

use dioxus::prelude::*;

use crate::journal::goal::GoalChange;
use crate::platform::page;
use crate::ui::UndoNotice;

/// The row that was taken away last: its id, and the change that brings it back.
pub(super) type RemovedRow = Signal<Option<(String, GoalChange)>>;

/// Takes away the row with this id, also the one that is `asked` for and not stored yet: of that there is nothing to bring
/// back.
pub(super) fn use_remove(
    mut removed: RemovedRow,
    mut asked: Signal<bool>,
    onchange: Callback<GoalChange>,
    removal: fn(String) -> GoalChange,
) -> Callback<(String, Option<GoalChange>)> {
    use_callback(move |(id, back): (String, Option<GoalChange>)| {
        onchange.call(removal(id.clone()));
        asked.set(false);
        if back.is_none() {
            page::focus("page-heading");
        }
        removed.set(back.map(|back| (id, back)));
    })
}

/// Says that it is gone, and offers it again.
pub(super) fn removed_notice(mut removed: RemovedRow, said: &str, onchange: Callback<GoalChange>) -> Element {
    let Some((id, back)) = removed() else { return rsx! {} };
    rsx! {
        UndoNotice {
            said,
            subject: id,
            onundo: move |()| {
                onchange.call(back.clone());
                removed.set(None);
                page::focus("page-heading");
            },
        }
    }
}
