//! One step of the preparation on screen.

use dioxus::prelude::*;

use super::aim_step::AimStep;
use super::basics_step::BasicsStep;
use super::can_step::CanStep;
use super::hard_step::HardStep;
use super::questions_step::QuestionsStep;
use super::step_row::step_row;
use super::words::{step_name, step_title};
use crate::clock;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::adjustment::ProposalsStep;
use crate::meeting::agreement::AgreementsStep;
use crate::meeting::pattern::ReturnStep;
use crate::meeting::preparation::{MeetingStep, use_meeting};
use crate::meeting::rehearsal::AnswersStep;
use crate::meeting::sharing::ShareStep;
use crate::route::Route;
use crate::ui::{ButtonLink, IconName, Look, PageHeading};
use crate::work::{WorkSaid, moment_id};

/// The step at this address, with all others within reach. Another talk begins with fields of its own.
#[component]
pub fn StepPage(id: String, step: MeetingStep, said: Callback<(), WorkSaid>) -> Element {
    let fresh = use_hook(|| moment_id(clock::now()));
    let begins = id == NEW;
    let id = if begins { fresh } else { id };
    rsx! {
        for id in [id] {
            OneStep { key: "{id}{step:?}", id: id.clone(), begins, step, said }
        }
    }
}

#[component]
fn OneStep(id: String, begins: bool, step: MeetingStep, said: Callback<(), WorkSaid>) -> Element {
    let texts = use_texts();
    let open = use_meeting(&id, begins.then_some(step));
    let title = step_title(step, texts);
    let name = step_name(step, texts);
    // Nothing written yet: the next step begins it just as well.
    let link_id = if begins { NEW.to_owned() } else { open.id.clone() };
    let to = |step| Route::MeetingPages { at: At::Step(link_id.clone(), step) };
    let whole = if begins { At::Overview } else { At::Meeting(link_id.clone()) };
    let whole = Route::MeetingPages { at: whole };
    rsx! {
        PageHeading {
            text: title.to_string(),
            subject: step.code(),
            place: texts.meeting_step_place(step.number(), MeetingStep::ALL.len(), name),
        }
        {step_row(&link_id, &open.meeting, step, texts)}
        match step {
            MeetingStep::Basics => rsx! { BasicsStep { open: open.clone() } },
            MeetingStep::Aim => rsx! { AimStep { open: open.clone() } },
            MeetingStep::Can => rsx! { CanStep { open: open.clone() } },
            MeetingStep::Hard => rsx! { HardStep { open: open.clone(), said } },
            MeetingStep::Proposals => rsx! { ProposalsStep { open: open.clone(), said } },
            MeetingStep::Return => rsx! { ReturnStep { open: open.clone(), said } },
            MeetingStep::Share => rsx! { ShareStep { open: open.clone() } },
            MeetingStep::Questions => rsx! { QuestionsStep { open: open.clone() } },
            MeetingStep::Answers => rsx! { AnswersStep { open: open.clone() } },
            MeetingStep::Agreements => rsx! { AgreementsStep { open: open.clone() } },
        }
        div { class: "actions",
            if let Some(next) = step.next() {
                ButtonLink { look: Look::Primary, icon: IconName::Forward, to: to(next), {texts.meeting_next(step_name(next, texts))} }
            } else {
                ButtonLink { look: Look::Primary, to: whole.clone(), {texts.meeting_to_whole()} }
            }
            if let Some(before) = step.previous() {
                ButtonLink { icon: IconName::Back, to: to(before), {texts.meeting_previous(step_name(before, texts))} }
            }
            if step.next().is_some() {
                ButtonLink { look: Look::Quiet, to: whole, {texts.meeting_to_whole()} }
            }
        }
    }
}
