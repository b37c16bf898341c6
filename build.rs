//! Turns `assets/locales/*.ftl` into typed functions: a missing key, or one with other arguments, does not compile.
//!
//! `nl-BE.ftl` holds only what differs from `nl.ftl`; here the two become one full file.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_static_codegen::MessageBundleBuilder;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets/locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let flemish = out.join("nl-BE.ftl");
    fs::write(&flemish, overlay(&locales.join("nl.ftl"), &locales.join("nl-BE.ftl"))?)?;

    let mut bundle = MessageBundleBuilder::new("Texts");
    bundle
        .set_default_language("en")?
        .add_resource("en", locales.join("en.ftl"))?
        .add_resource("nl", locales.join("nl.ftl"))?
        .add_resource("nl-BE", flemish)?
        .add_resource("fr", locales.join("fr.ftl"))?;
    bundle.build()?.write_to_file(out.join("texts.rs"))?;
    Ok(())
}

fn overlay(base: &Path, differences: &Path) -> Result<String, Box<dyn Error>> {
    let mut merged = parse(base)?;
    for entry in parse(differences)?.body {
        let Entry::Message(message) = &entry else { continue };
        let place = merged
            .body
            .iter_mut()
            .find(|known| matches!(known, Entry::Message(known) if known.id == message.id))
            .ok_or_else(|| format!("{}: {} is not in {}", differences.display(), message.id.name, base.display()))?;
        *place = entry;
    }
    Ok(serializer::serialize(&merged))
}

fn parse(path: &Path) -> Result<Resource<String>, Box<dyn Error>> {
    let source = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    parser::parse(source).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()).into())
}
