//! What the person still knows of their programme, in their own words.

use serde::{Deserialize, Serialize};

/// The five things to think back to at a visit (domain.md §5.4). No answer is right or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecallPrompt {
    WarningSigns,
    EasierVersion,
    WorkTip,
    FlarePlan,
    WhomToCall,
}

impl RecallPrompt {
    pub const ALL: [Self; 5] =
        [Self::WarningSigns, Self::EasierVersion, Self::WorkTip, Self::FlarePlan, Self::WhomToCall];
}

/// An answer for each of them; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Recall {
    pub warning_signs: String,
    pub easier_version: String,
    pub work_tip: String,
    pub flare_plan: String,
    pub whom_to_call: String,
}

impl Recall {
    pub fn answer(&self, prompt: RecallPrompt) -> &str {
        match prompt {
            RecallPrompt::WarningSigns => &self.warning_signs,
            RecallPrompt::EasierVersion => &self.easier_version,
            RecallPrompt::WorkTip => &self.work_tip,
            RecallPrompt::FlarePlan => &self.flare_plan,
            RecallPrompt::WhomToCall => &self.whom_to_call,
        }
    }

    pub(super) fn set(&mut self, prompt: RecallPrompt, answer: String) {
        let place = match prompt {
            RecallPrompt::WarningSigns => &mut self.warning_signs,
            RecallPrompt::EasierVersion => &mut self.easier_version,
            RecallPrompt::WorkTip => &mut self.work_tip,
            RecallPrompt::FlarePlan => &mut self.flare_plan,
            RecallPrompt::WhomToCall => &mut self.whom_to_call,
        };
        *place = answer;
    }
}
