//! Reminders: the ways in which they come, the most reliable first.

use dioxus::prelude::*;

use super::lead_field::LeadField;
use super::notification_card::NotificationCard;
use super::self_test::SelfTest;
use super::silenced_plans::SilencedPlans;
use super::title_field::TitleField;
use crate::exercises::At;
use crate::exercises::reminders::{ReminderChange, Reminders};
use crate::i18n::use_texts;
use crate::platform::notification::{self, Permission};
use crate::platform::visibility;
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{ButtonLink, Card, IconName, Look, PageHeading};

/// The phone's calendar, notifications while the app is open, and what both say.
#[component]
pub fn RemindersPage() -> Element {
    let texts = use_texts();
    let (reminders, change) = use_document(Reminders::key(), |change: ReminderChange, before| change.apply(before));
    let reminders = reminders.unwrap_or_default();
    let mut permission = use_signal(notification::permission);
    // The person may come back from the settings of their browser.
    let look = use_callback(move |()| permission.set(notification::permission()));
    use_hook(|| CopyValue::new(visibility::on_visible(move || look.call(()))));
    let works = reminders.notifications && permission() == Permission::Granted;
    rsx! {
        PageHeading { text: texts.exercises_reminders().to_string() }
        p { class: "lead", {texts.reminders_lead_in()} }
        Card { heading: texts.reminders_calendar_heading().to_string(),
            p { {texts.reminders_calendar_about()} }
            ButtonLink { look: Look::Primary, icon: IconName::Today, to: Route::CalendarPage {},
                {texts.reminders_to_calendar()}
            }
        }
        NotificationCard { reminders: reminders.clone(), permission, onchange: change }
        if works {
            SelfTest { reminders: reminders.clone(), onchange: change }
        }
        Card { heading: texts.reminders_words_heading().to_string(),
            TitleField {}
            LeadField { minutes: reminders.default_lead_minutes, onchange: change }
        }
        SilencedPlans { silenced: reminders.silenced.clone(), onchange: change }
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Overview }, {texts.plan_to_exercises()} }
    }
}
