//! What is stored keeps its names, for years.

use serde_json::json;

use crate::report::journal::report_settings::{ReportPart, ReportSettings};

#[test]
fn the_choice_of_parts_keeps_its_names() {
    let settings = ReportSettings::default().with(ReportPart::Goals, false).with(ReportPart::Work, false);
    let stored = json!({ "leftOut": ["goals", "work"] });
    assert_eq!(serde_json::to_value(&settings).unwrap(), stored);
    assert_eq!(serde_json::from_value::<ReportSettings>(stored).unwrap(), settings);
    assert_eq!(serde_json::from_value::<ReportSettings>(json!({})).unwrap(), ReportSettings::default());
    assert_eq!(ReportSettings::key().as_str(), "reprise/journal-report");
    for part in ReportPart::ALL {
        assert_eq!(serde_json::to_value(part).unwrap(), part.code());
    }
}

#[test]
fn a_part_is_ticked_until_it_is_unticked() {
    let mut settings = ReportSettings::default();
    assert!(ReportPart::ALL.into_iter().all(|part| settings.has(part)));
    settings = settings.with(ReportPart::Goals, false).with(ReportPart::Goals, false);
    assert!(!settings.has(ReportPart::Goals) && settings.has(ReportPart::Work));
    assert_eq!(settings.with(ReportPart::Goals, true), ReportSettings::default());
}
