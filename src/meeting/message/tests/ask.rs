use chrono::NaiveTime;

use crate::i18n::Language;
use crate::meeting::agreement::tests::{day, now};
use crate::meeting::message::{Tone, ask, first_contact};
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange};

fn meeting() -> Meeting {
    let mut meeting = Meeting::new(now());
    meeting.basics.date = Some(day("2026-12-07"));
    meeting.basics.time = NaiveTime::from_hms_opt(10, 0, 0);
    meeting.basics.minutes = Some(20);
    MeetingChange::Text(LinePlace::Aim, "back to four days in spring".to_owned()).apply(Some(meeting), now())
}

fn english(meeting: &Meeting, tone: Tone) -> String {
    ask(meeting, tone, day("2026-11-23"), Language::En)
}

#[test]
fn the_short_one_is_short() {
    let expect = "Hello,\n\nI would like to talk with you about my work.\n\nWould Monday 7 December at 10:00 suit you? \
        20 minutes are enough.\n\nThank you.";
    assert_eq!(english(&meeting(), Tone::Short), expect);
}

#[test]
fn each_tone_is_another_text_and_the_aim_is_there_where_it_is_shared() {
    let texts = Tone::ALL.map(|tone| english(&meeting(), tone));
    assert!(texts[0].len() < texts[1].len() && texts[1] != texts[2]);
    assert!(!texts[0].contains("four days") && texts[1].contains("four days") && texts[2].contains("four days"));
    let kept = MeetingChange::Share(LinePlace::Aim, false).apply(Some(meeting()), now());
    assert!(Tone::ALL.iter().all(|tone| !english(&kept, *tone).contains("four days")));
}

#[test]
fn a_day_that_is_kept_or_over_is_not_proposed() {
    let open = "Which day this week or next week suits you?";
    let kept = MeetingChange::Share(LinePlace::When, false).apply(Some(meeting()), now());
    let text = english(&kept, Tone::Friendly);
    assert!(text.contains(open) && !text.contains("December") && !text.contains("20 minutes"), "{text}");
    let over = ask(&meeting(), Tone::Formal, day("2026-12-08"), Language::En);
    assert!(over.contains(open) && !over.contains("December"), "{over}");
    let today = ask(&meeting(), Tone::Formal, day("2026-12-07"), Language::En);
    assert!(today.contains("Monday 7 December at 10:00"), "{today}");
}

#[test]
fn every_language_has_its_own_words_and_no_gaps() {
    let mut seen: Vec<String> = Vec::new();
    for language in Language::ALL {
        for text in Tone::ALL
            .map(|tone| ask(&meeting(), tone, day("2026-11-23"), language))
            .into_iter()
            .chain([first_contact(language)])
        {
            assert!(!seen.contains(&text) && !text.contains("\n\n\n") && !text.contains('{'), "{text}");
            assert!(text.len() > 80, "{text}");
            seen.push(text);
        }
    }
}
