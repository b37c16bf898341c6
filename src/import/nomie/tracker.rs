//! What a tracker is.

use serde_json::Value;

use crate::import::number::number;
use crate::import::{Track, TrackKind, TrackName, json};

/// The signs of Nomie's units; other units are their own sign.
const UNITS: [(&str, &str); 33] = [
    ("num", ""),
    ("timer", "s"),
    ("sec", "s"),
    ("min", "min"),
    ("hour", "h"),
    ("day", "d"),
    ("calorie", "cal"),
    ("iu", "IU"),
    ("percent", "%"),
    ("dollars", "$"),
    ("peso", "$"),
    ("franc", "Fr."),
    ("cpound", "£"),
    ("rupee", "Rs."),
    ("yen", "¥"),
    ("yuan", "¥"),
    ("euro", "€"),
    ("meter", "m"),
    ("inch", "in"),
    ("foot", "ft"),
    ("yard", "yd"),
    ("mile", "mi"),
    ("degrees", "°"),
    ("celsius", "°C"),
    ("fahrenheit", "°F"),
    ("kelvin", "K"),
    ("gram", "g"),
    ("stone", "st"),
    ("pound", "lb"),
    ("deciliter", "dl"),
    ("liter", "l"),
    ("milliliter", "ml"),
    ("mdgl", "mg/dl"),
];

/// A tracker that is only named in notes goes by its tag.
pub(super) fn name_and_kind(tag: &str, described: Option<&Value>) -> (TrackName, TrackKind) {
    let described = described.unwrap_or(&Value::Null);
    let label = json::text(described, "label").trim();
    let name = if label.is_empty() { tag.replace('_', " ") } else { label.to_owned() };
    let kind = match json::text(described, "type") {
        "range" if is_rating(described) => TrackKind::Rating,
        _ => TrackKind::Number { unit: unit(described) },
    };
    (TrackName::Given(name), kind)
}

/// One that was only ever tapped is a yes.
pub(super) fn kind_of_ticks(track: &Track) -> Option<TrackKind> {
    let bare = track.kind == TrackKind::Number { unit: String::new() };
    let only_ones = track.values.iter().all(|value| (value.value - 1.0).abs() < f64::EPSILON);
    (bare && only_ones).then_some(TrackKind::YesNo)
}

/// From 0 or 1, which is what Nomie begins with, to 10. Nomie writes both as text.
fn is_rating(described: &Value) -> bool {
    let limit = |name: &str, usual: f64| match described.get(name) {
        Some(Value::String(text)) => number(text),
        Some(Value::Number(limit)) => limit.as_f64(),
        _ => Some(usual),
    };
    let is = |found: Option<f64>, wanted: f64| found.is_some_and(|found| (found - wanted).abs() < f64::EPSILON);
    (is(limit("min", 1.0), 0.0) || is(limit("min", 1.0), 1.0)) && is(limit("max", 10.0), 10.0)
}

fn unit(described: &Value) -> String {
    let code = match (json::text(described, "type"), json::text(described, "uom")) {
        ("timer", _) => "timer",
        (_, code) => code,
    };
    UNITS.iter().find(|(known, _)| *known == code).map_or(code, |(_, sign)| sign).to_owned()
}
