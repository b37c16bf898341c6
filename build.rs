//! Turns `assets/locales/*.ftl` into typed functions: a missing key, or one with other arguments, does not compile.
//!
//! Messages without arguments become string tables; fluent-static makes the code for the others. Its functions build a
//! new `String` for every fixed text as well, and that would be a quarter of what a first visit loads.
//! `nl-BE.ftl` holds only what differs from `nl.ftl`; here the two become one full file.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_static_codegen::MessageBundleBuilder;
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

type Messages = BTreeMap<String, Message<String>>;

/// Variant of `i18n::Language`, language tag, and the files with its messages: later ones replace earlier ones.
const LANGUAGES: [(&str, &str, &[&str]); 4] = [
    ("En", "en", &["en.ftl"]),
    ("Nl", "nl", &["nl.ftl"]),
    ("NlBe", "nl-BE", &["nl.ftl", "nl-BE.ftl"]),
    ("Fr", "fr", &["fr.ftl"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets/locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut languages = Vec::new();
    for (variant, tag, files) in LANGUAGES {
        languages.push((variant, tag, read(&locales, files)?));
    }
    let keys: Vec<&String> = languages[0].2.keys().collect();
    for (_, tag, messages) in &languages {
        if let Some(key) = keys.iter().find(|key| !messages.contains_key(**key)) {
            return Err(format!("{tag}: the message {key} is missing").into());
        }
        if let Some(key) = messages.keys().find(|key| !keys.contains(key)) {
            return Err(format!("{tag}: the message {key} is not in en.ftl").into());
        }
    }
    let (fixed, phrases): (Vec<&String>, Vec<&String>) =
        keys.into_iter().partition(|key| languages.iter().all(|(.., messages)| fixed_text(&messages[*key]).is_some()));

    fs::write(out.join("fixed_texts.rs"), fixed_texts(&fixed, &languages)?)?;
    let mut bundle = MessageBundleBuilder::new("Phrases");
    bundle.set_default_language("en")?;
    for (_, tag, messages) in &languages {
        let body = phrases.iter().map(|key| Entry::Message(messages[*key].clone())).collect();
        let file = out.join(format!("{tag}.ftl"));
        fs::write(&file, serializer::serialize(&Resource { body }))?;
        bundle.add_resource(tag, file)?;
    }
    bundle.build()?.write_to_file(out.join("phrases.rs"))?;
    Ok(())
}

fn read(locales: &Path, files: &[&str]) -> Result<Messages, Box<dyn Error>> {
    let mut messages = Messages::new();
    for (index, file) in files.iter().enumerate() {
        let path = locales.join(file);
        let source = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let resource = parser::parse(source).map_err(|(_, errors)| format!("{file}: {errors:?}"))?;
        for entry in resource.body {
            let Entry::Message(mut message) = entry else { continue };
            message.comment = None;
            let key = message.id.name.clone();
            if messages.insert(key.clone(), message).is_some() != (index > 0) {
                return Err(format!("{file}: {key} is there twice, or replaces nothing").into());
            }
        }
    }
    Ok(messages)
}

/// The text of a message without arguments.
fn fixed_text(message: &Message<String>) -> Option<String> {
    let Pattern { elements } = message.value.as_ref()?;
    elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(value.as_str()),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

fn fixed_texts(keys: &[&String], languages: &[(&str, &str, Messages)]) -> Result<String, Box<dyn Error>> {
    let mut code = String::from(
        "#[expect(clippy::match_same_arms, reason = \"generated from the language files\")]\nimpl Texts {\n",
    );
    for key in keys {
        writeln!(code, "pub fn {}(&self) -> &'static str {{ match self.language {{", key.replace('-', "_"))?;
        for (variant, _, messages) in languages {
            writeln!(code, "Language::{variant} => {:?},", fixed_text(&messages[*key]).unwrap_or_default())?;
        }
        code.push_str("} }\n");
    }
    code.push_str("}\n");
    Ok(code)
}
