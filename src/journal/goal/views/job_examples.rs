//! Examples of goals, for each kind of work.

use dioxus::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, ChoiceOption, SelectField};

/// Kinds of work that there are examples for (domain.md §0.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Job {
    Care,
    Children,
    Warehouse,
    Office,
    Driving,
    Cleaning,
    Shop,
    Kitchen,
    Building,
}

impl Job {
    const ALL: [Self; 9] = [
        Self::Care,
        Self::Children,
        Self::Warehouse,
        Self::Office,
        Self::Driving,
        Self::Cleaning,
        Self::Shop,
        Self::Kitchen,
        Self::Building,
    ];

    fn name(self, texts: Texts) -> &'static str {
        match self {
            Self::Care => texts.goal_job_care(),
            Self::Children => texts.goal_job_children(),
            Self::Warehouse => texts.goal_job_warehouse(),
            Self::Office => texts.goal_job_office(),
            Self::Driving => texts.goal_job_driving(),
            Self::Cleaning => texts.goal_job_cleaning(),
            Self::Shop => texts.goal_job_shop(),
            Self::Kitchen => texts.goal_job_kitchen(),
            Self::Building => texts.goal_job_building(),
        }
    }

    fn examples(self, texts: Texts) -> impl Iterator<Item = &'static str> {
        let list = match self {
            Self::Care => texts.goal_examples_care(),
            Self::Children => texts.goal_examples_children(),
            Self::Warehouse => texts.goal_examples_warehouse(),
            Self::Office => texts.goal_examples_office(),
            Self::Driving => texts.goal_examples_driving(),
            Self::Cleaning => texts.goal_examples_cleaning(),
            Self::Shop => texts.goal_examples_shop(),
            Self::Kitchen => texts.goal_examples_kitchen(),
            Self::Building => texts.goal_examples_building(),
        };
        list.split('|')
    }
}

/// Whether these are the words of an example, untouched.
pub(super) fn is_example(what: &str, texts: Texts) -> bool {
    Job::ALL.into_iter().any(|job| job.examples(texts).any(|example| example == what))
}

/// A kind of work to choose, and its examples as buttons.
#[component]
pub(super) fn JobExamples(onchoose: EventHandler<String>) -> Element {
    let texts = use_texts();
    let mut chosen = use_signal(|| None::<Job>);
    let code = |job: Job| format!("{job:?}");
    rsx! {
        SelectField {
            id: "goal-job",
            label: texts.goal_job().to_string(),
            placeholder: texts.goal_job_none().to_string(),
            options: Job::ALL.map(|job| ChoiceOption { code: code(job), text: job.name(texts).to_owned() }).to_vec(),
            chosen: chosen().map(code).unwrap_or_default(),
            onchange: move |picked: String| chosen.set(Job::ALL.into_iter().find(|job| code(*job) == picked)),
        }
        if let Some(job) = chosen() {
            p { class: "hint", {texts.goal_examples_hint()} }
            div { class: "stack",
                for example in job.examples(texts) {
                    Button { key: "{example}", onpress: move |()| onchoose.call(example.to_owned()), {example} }
                }
            }
        }
    }
}
