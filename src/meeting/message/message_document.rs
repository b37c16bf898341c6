//! A message as the person changed it.

use serde::{Deserialize, Serialize};

use crate::i18n::Language;
use crate::storage::{Document, Key};

/// How a message sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Tone {
    Short,
    #[default]
    Friendly,
    Formal,
}

impl Tone {
    pub const ALL: [Self; 3] = [Self::Short, Self::Friendly, Self::Formal];

    /// As used in form values.
    pub fn code(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Friendly => "friendly",
            Self::Formal => "formal",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tone| tone.code() == code)
    }
}

/// One document a message, `reprise/message/<talk>~<kind>` or `reprise/message/<agreement>~reminder`: there as soon as
/// something was chosen or changed. What is not changed is made anew each time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Message {
    pub tone: Tone,
    /// `None`: that of the app.
    pub language: Option<Language>,
    /// Texts in the person's own version, one for each tone and language.
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    pub tone: Tone,
    pub language: Language,
    pub text: String,
    /// What the app proposed when the person began to change it.
    pub suggested: String,
}

/// One thing the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageChange {
    Tone(Tone),
    Language(Language),
    /// The whole text as it is now. Written back to what is proposed, it is no version of its own any more.
    Write(Version),
    /// Back to what the app proposes.
    Drop(Tone, Language),
}

impl Document for Message {
    const KIND: &'static str = "message";
    const VERSION: u32 = 1;
}

impl Message {
    /// Where it is stored.
    pub fn key(part: &str) -> Key<Self> {
        Key::for_part(part)
    }

    /// The person's own version.
    pub fn version(&self, tone: Tone, language: Language) -> Option<&Version> {
        self.versions.iter().find(|version| (version.tone, version.language) == (tone, language))
    }
}

impl MessageChange {
    /// The message with this change made; the first change begins one.
    pub fn apply(self, before: Option<Message>) -> Message {
        let mut message = before.unwrap_or_default();
        match self {
            Self::Tone(tone) => message.tone = tone,
            Self::Language(language) => message.language = Some(language),
            Self::Write(written) => write(&mut message.versions, written),
            Self::Drop(tone, language) => drop_version(&mut message.versions, tone, language),
        }
        message
    }
}

/// What was proposed at first stays with it: a proposal that changed since can be told.
fn write(versions: &mut Vec<Version>, mut written: Version) {
    let same = |other: &&mut Version| (other.tone, other.language) == (written.tone, written.language);
    if written.text == written.suggested {
        drop_version(versions, written.tone, written.language);
    } else if let Some(version) = versions.iter_mut().find(same) {
        std::mem::swap(&mut version.text, &mut written.text);
    } else {
        versions.push(written);
    }
}

fn drop_version(versions: &mut Vec<Version>, tone: Tone, language: Language) {
    versions.retain(|version| (version.tone, version.language) != (tone, language));
}
