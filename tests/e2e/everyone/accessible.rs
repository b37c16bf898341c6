//! axe-core finds nothing, on any screen.

use std::collections::BTreeMap;
use std::env;
use std::fs;

use serde_json::json;

use super::screens::Tour;
use crate::harness::{Device, Engine, Phone, run};

#[test]
fn english() {
    check("en");
}

#[test]
fn dutch() {
    check("nl");
}

#[test]
fn french() {
    check("fr");
}

/// What was found: rule, place and reason, with the screens where it was seen.
type Found = BTreeMap<String, Vec<String>>;

fn check(language: &'static str) {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let mut found = Found::new();
        for theme in ["light", "dark"] {
            let tour = Tour { phone, language, theme, text_size: "normal" };
            tour.begin().await;
            tour.each(async |screen| look(&tour, screen, &mut found).await).await;
            tour.offline().await;
            look(&tour, "no network", &mut found).await;
            tour.online().await;
        }
        assert!(found.is_empty(), "axe found in {language}:\n{found:#?}");
    });
}

/// Runs axe over the screen. Which colours there are makes a difference to one rule only.
async fn look(tour: &Tour<'_>, screen: &str, found: &mut Found) {
    let Tour { phone, theme, .. } = tour;
    let only = if *theme == "light" {
        json!({ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
    } else {
        json!({ "type": "rule", "values": ["color-contrast"] })
    };
    let script = "
        // layout.rs asks for larger targets, and scrolls: axe takes what a sticky bar covers at the moment for small.
        // Colours on their way from one to the other are neither.
        const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(changing.map((one) => one.finished));
        const rules = { 'target-size': { enabled: false } };
        const { violations, passes } = await axe.run(document, { runOnly: arguments[0], rules });
        if (passes.length === 0) return ['axe looked at nothing'];
        return violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id} at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none)[0]?.message ?? rule.help}`));";
    let script = format!("return (async function () {{ {script} }}).apply(null, arguments)");
    // The policy of the page does not allow a script from elsewhere; the driver may run one. A page loaded anew has lost it.
    if phone.ask("return typeof axe === 'undefined'", vec![]).await == true {
        phone.ask(&axe(), vec![]).await;
    }
    let violations = phone.ask(&script, vec![only]).await;
    phone.long_shot(&format!("{}-{theme}-{}", tour.language, screen.replace(' ', "-"))).await;
    for violation in violations.as_array().unwrap() {
        let seen = found.entry(violation.as_str().unwrap().to_owned()).or_default();
        seen.push(format!("{screen}, {theme}"));
    }
}

fn axe() -> String {
    let Some(file) = env::var_os("REPRISE_AXE") else { panic!("REPRISE_AXE does not say where axe-core is") };
    fs::read_to_string(file).unwrap()
}
