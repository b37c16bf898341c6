//! How far someone is.

use super::position::index;
use super::{Step, StepId};
use crate::questionnaire::{LocalText, Questionnaire};

/// Where a step stands. Everything counts from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress<'q> {
    pub section_index: usize,
    pub section_count: usize,
    /// Of the questionnaire, for questions that stand in no section.
    pub section_title: &'q LocalText,
    pub step_in_section: usize,
    pub steps_in_section: usize,
    /// Share of the steps that lie behind, 0 to below 1.
    pub done: f32,
}

/// Where this step stands; `None` when it is not among the steps.
#[expect(clippy::cast_precision_loss, reason = "a few hundred steps")]
pub fn progress<'q>(questionnaire: &'q Questionnaire, steps: &[Step], id: &StepId) -> Option<Progress<'q>> {
    let at = index(steps, id)?;
    let step = &steps[at];
    let in_section = |steps: &[Step]| steps.iter().filter(|other| other.section == step.section).count();
    let section = step.section_item.as_ref().and_then(|link_id| questionnaire.item(link_id));
    Some(Progress {
        section_index: step.section,
        section_count: steps.last()?.section + 1,
        section_title: section.map_or(&questionnaire.title, |section| &section.text),
        step_in_section: in_section(&steps[..at]),
        steps_in_section: in_section(steps),
        done: at as f32 / steps.len() as f32,
    })
}
