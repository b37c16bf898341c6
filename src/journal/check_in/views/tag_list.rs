//! The person's tags.

use dioxus::prelude::*;

use super::focus::use_focus;
use super::new_tag::{self, NewTag};
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::check_in::{CheckInSettings, SettingsChange, Tag, TagProblem, tag_problem};
use crate::ui::{Button, Card, ItemList, Look, Notice, TextField, Tone};

/// Those in use, each with its name to change; those put away; and a new one.
#[component]
pub(super) fn TagList(settings: CheckInSettings, change: Callback<SettingsChange>) -> Element {
    let texts = use_texts();
    let focus = use_focus();
    let mut just_put_away = use_signal(|| None::<Tag>);
    let mut problem = use_signal(|| None::<(String, TagProblem)>);
    let problem_of = |id: &str| {
        let problem = problem().filter(|(of, _)| of == id);
        problem.map(|(_, problem)| new_tag::words(problem, texts).to_owned())
    };
    let (away, in_use): (Vec<Tag>, Vec<Tag>) = settings.tags.iter().cloned().partition(|tag| tag.put_away.is_some());
    rsx! {
        Card { heading: texts.check_in_tags_own().to_string(),
            p { {texts.check_in_tags_hint()} }
            if let Some(tag) = just_put_away().filter(|tag| away.iter().any(|other| other.id == tag.id)) {
                Notice { tone: Tone::Good,
                    p { "{texts.check_in_tag_is_away(tag.name.trim())}" }
                    Button {
                        id: "check-in-tag-undo",
                        look: Look::Quiet,
                        onpress: move |()| {
                            change.call(SettingsChange::PutTagAway(tag.id.clone(), None));
                            just_put_away.set(None);
                            focus.call(format!("tag-{}", tag.id));
                        },
                        {texts.undo()}
                    }
                }
            }
            if !in_use.is_empty() {
                p { class: "hint", {texts.check_in_tag_rename_hint()} }
                ItemList {
                    for tag in in_use {
                        li { class: "chosen-date", key: "{tag.id}",
                            TextField {
                                id: "tag-{tag.id}",
                                label: texts.check_in_tag_name().to_string(),
                                problem: problem_of(&tag.id),
                                value: tag.name.clone(),
                                oninput: {
                                    let (id, settings) = (tag.id.clone(), settings.clone());
                                    move |name: String| {
                                        let wrong = tag_problem(&name, Some(&id), &settings);
                                        problem.set(wrong.map(|wrong| (id.clone(), wrong)));
                                        change.call(SettingsChange::RenameTag(id.clone(), name));
                                    }
                                },
                            }
                            Button {
                                look: Look::Quiet,
                                label: texts.check_in_tag_put_away_named(tag.name.trim()),
                                onpress: move |()| {
                                    change.call(SettingsChange::PutTagAway(tag.id.clone(), Some(clock::now())));
                                    just_put_away.set(Some(tag.clone()));
                                    focus.call("check-in-tag-undo".to_owned());
                                },
                                {texts.check_in_tag_put_away()}
                            }
                        }
                    }
                }
            }
            NewTag {
                settings: settings.clone(),
                onadd: move |name| change.call(SettingsChange::AddTag(name, clock::now())),
            }
            if !away.is_empty() {
                details {
                    summary { {texts.check_in_tags_away()} }
                    ItemList {
                        for tag in away {
                            li { class: "chosen-date", key: "{tag.id}",
                                span { dir: "auto", "{tag.name}" }
                                Button {
                                    look: Look::Quiet,
                                    label: texts.check_in_tag_use_again_named(tag.name.trim()),
                                    onpress: move |()| {
                                        change.call(SettingsChange::PutTagAway(tag.id.clone(), None));
                                        focus.call(format!("tag-{}", tag.id));
                                    },
                                    {texts.check_in_tag_use_again()}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
