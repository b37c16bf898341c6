//! Turns `assets/locales/<locale>/*.ftl` into typed functions: a missing key, or one with other arguments, does not
//! compile.
//!
//! `nl-BE` holds only what differs from `nl`. Of Fluent the messages use text, `{ $arguments }` and a choice by
//! plural (`one`, `other`); anything else is an error here. The crates that do this for all of Fluent were measured:
//! fluent-static took 40 kB more of what a first visit loads (a new `String` for every fixed text, and number tables),
//! and a run-time Fluent more than that.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

type Failure = Box<dyn Error>;
type Messages = BTreeMap<String, Message<String>>;

/// Variant of `i18n::Language`, and the folders with its messages: later ones replace earlier ones.
const LANGUAGES: [(&str, &[&str]); 4] = [("En", &["en"]), ("Nl", &["nl"]), ("NlBe", &["nl", "nl-BE"]), ("Fr", &["fr"])];

fn main() -> Result<(), Failure> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut languages = Vec::new();
    for (variant, folders) in LANGUAGES {
        languages.push((variant, read(&locales, folders)?));
    }
    let english = &languages[0].1;
    for (variant, messages) in &languages {
        let other = english.keys().find(|key| !messages.contains_key(*key));
        if let Some(key) = other.or_else(|| messages.keys().find(|key| !english.contains_key(*key))) {
            return Err(format!("the message {key} is in {variant} or in En, not in both").into());
        }
    }
    let mut code = String::from(
        "#[expect(clippy::match_same_arms, clippy::uninlined_format_args, \
         reason = \"generated from the language files\")]\nimpl Texts {\n",
    );
    for key in english.keys() {
        let versions: Vec<_> = languages.iter().map(|(variant, messages)| (*variant, &messages[key])).collect();
        code.push_str(&function(key, &versions).map_err(|error| format!("message {key}: {error}"))?);
    }
    code.push_str("}\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("texts.rs"), code)?;
    Ok(())
}

fn read(locales: &Path, folders: &[&str]) -> Result<Messages, Failure> {
    let mut messages = Messages::new();
    for (index, folder) in folders.iter().enumerate() {
        for path in files(&locales.join(folder))? {
            let file = path.display();
            let source = fs::read_to_string(&path).map_err(|error| format!("{file}: {error}"))?;
            let resource = parser::parse(source).map_err(|(_, errors)| format!("{file}: {errors:?}"))?;
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let key = message.id.name.clone();
                if messages.insert(key.clone(), message).is_some() != (index > 0) {
                    return Err(format!("{file}: {key} is there twice, or replaces nothing").into());
                }
            }
        }
    }
    Ok(messages)
}

/// The language files of a folder: one for each part of the app.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Failure>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    Ok(files)
}

/// The function of one message: `&'static str` without arguments, else a `String`.
fn function(key: &str, versions: &[(&str, &Message<String>)]) -> Result<String, Failure> {
    let mut bodies = Vec::new();
    let mut arguments: Option<Vec<(String, bool)>> = None;
    for (variant, message) in versions {
        let mut text = Text::default();
        text.pattern(message.value.as_ref().ok_or("it has no text")?, variant)?;
        let known = arguments.get_or_insert_with(|| text.arguments.clone());
        if known.len() != text.arguments.len() || !text.arguments.iter().all(|argument| known.contains(argument)) {
            return Err(format!("{variant} has other arguments than En").into());
        }
        bodies.push((variant, text));
    }
    let arguments = arguments.unwrap_or_default();
    let mut code = format!("pub fn {}(&self", key.replace('-', "_"));
    for (name, counted) in &arguments {
        write!(code, ", {name}: {}", if *counted { "u32" } else { "impl std::fmt::Display" })?;
    }
    let fixed = arguments.is_empty();
    writeln!(code, ") -> {} {{ match self.language {{", if fixed { "&'static str" } else { "String" })?;
    for (variant, text) in bodies {
        let body = if fixed { format!("{:?}", text.plain) } else { text.formatted() };
        writeln!(code, "Language::{variant} => {body},")?;
    }
    code.push_str("} }\n");
    Ok(code)
}

/// A pattern on its way to Rust code.
#[derive(Default)]
struct Text {
    plain: String,
    format: String,
    values: Vec<String>,
    /// Name, and whether a choice by plural is made with it; in order of appearance.
    arguments: Vec<(String, bool)>,
}

impl Text {
    fn pattern(&mut self, pattern: &Pattern<String>, language: &str) -> Result<(), Failure> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.plain.push_str(value);
                    self.format.push_str(&value.replace('{', "{{").replace('}', "}}"));
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    self.value(id.name.clone());
                    self.argument(&id.name, false);
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("a choice must be by an argument".into());
                    };
                    self.argument(&id.name, true);
                    let mut arms = String::new();
                    for variant in variants {
                        let VariantKey::Identifier { name } = &variant.key else {
                            return Err("a choice must be between plural forms".into());
                        };
                        let form = match (name.as_str(), variant.default) {
                            ("one", false) => "Plural::One",
                            ("other", true) => "Plural::Other",
                            _ => return Err(format!("the plural form {name} is not known").into()),
                        };
                        let mut inner = Self::default();
                        inner.pattern(&variant.value, language)?;
                        write!(arms, "{form} => {},", inner.formatted())?;
                        inner.arguments.iter().for_each(|(name, counted)| self.argument(name, *counted));
                    }
                    self.value(format!("match Plural::of(Language::{language}, {}) {{ {arms} }}", id.name));
                }
                PatternElement::Placeable { .. } => return Err("only arguments and plurals are supported".into()),
            }
        }
        Ok(())
    }

    fn value(&mut self, code: String) {
        self.format.push_str("{}");
        self.values.push(code);
    }

    fn argument(&mut self, name: &str, counted: bool) {
        match self.arguments.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known |= counted,
            None => self.arguments.push((name.to_owned(), counted)),
        }
    }

    fn formatted(&self) -> String {
        match (self.format.as_str(), self.values.as_slice()) {
            // A choice alone is a text already.
            ("{}", [choice]) if choice.starts_with("match ") => choice.clone(),
            (format, values) => format!("format!({format:?}, {})", values.join(", ")),
        }
    }
}
