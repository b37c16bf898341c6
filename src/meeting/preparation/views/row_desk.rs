//! The rows of a step: one more to write in, and the one that was removed.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::Texts;
use crate::meeting::preparation::{MeetingChange, MeetingRow, OpenMeeting, RowList};
use crate::platform::page;
use crate::ui::{UndoNotice, use_after_render};
use crate::work::moment_id;

/// What a step remembers about its rows besides what is on the device.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct RowDesk {
    /// The row that is on the device as soon as something is written in it.
    draft: Signal<String>,
    /// Whether it stands on the page.
    asked: Signal<bool>,
    /// The field that the person is led to.
    focused: Signal<Option<String>>,
    removed: Signal<Option<(usize, MeetingRow, String)>>,
}

/// `is_empty`: without any row the page begins with one to write in.
pub(super) fn use_row_desk(is_empty: bool) -> RowDesk {
    let desk = RowDesk {
        draft: use_signal(|| moment_id(clock::now())),
        asked: use_signal(|| is_empty),
        focused: use_signal(|| None),
        removed: use_signal(|| None),
    };
    use_after_render((desk.focused)().unwrap_or_default(), move || {
        if let Some(field) = desk.focused.peek().as_ref() {
            page::focus(field);
        }
    });
    desk
}

impl RowDesk {
    /// The id of the row to write in, unless it is among those on the device already.
    pub(super) fn draft(self, is_stored: impl Fn(&str) -> bool) -> Option<String> {
        let draft = (self.draft)();
        ((self.asked)() && !is_stored(&draft)).then_some(draft)
    }

    /// One more row; `field` names the field of it that takes the focus.
    pub(super) fn begin(mut self, field: impl Fn(&str) -> String) -> String {
        let id = moment_id(clock::now());
        self.focused.set(Some(field(&id)));
        self.draft.set(id.clone());
        self.asked.set(true);
        id
    }

    /// A row came from elsewhere: an empty one is no longer needed.
    pub(super) fn put_away(mut self) {
        self.asked.set(false);
    }

    pub(super) fn remove(mut self, open: &OpenMeeting, list: RowList, id: &str) {
        let kept = open.meeting.row(list, id);
        self.asked.set(false);
        if kept.is_none() {
            page::focus("page-heading");
        } else {
            open.onchange.call(MeetingChange::Remove(list, id.to_owned()));
        }
        self.removed.set(kept.map(|(place, row)| (place, row, id.to_owned())));
    }

    /// What was removed last, and the way to have it back.
    pub(super) fn undo_notice(self, onchange: Callback<MeetingChange>, texts: Texts) -> Element {
        let mut removed = self.removed;
        let Some((place, row, id)) = removed() else { return rsx! {} };
        rsx! {
            UndoNotice {
                said: texts.row_removed().to_string(),
                subject: id,
                onundo: move |()| {
                    onchange.call(MeetingChange::Put(place, row.clone()));
                    removed.set(None);
                    page::focus("page-heading");
                },
            }
        }
    }
}
