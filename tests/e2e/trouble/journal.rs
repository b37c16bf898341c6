//! The journal with what nobody expects: very much, very old, very large, damaged, and no room.

use reprise::journal::At;
use serde_json::{Value, json};
use thirtyfour::By;

use crate::everyone::layout;
use crate::exercises::seeds::{self as on_device, document};
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::journal::seeds::{check_in, months, reading, readings};
use crate::pages::journal;
use crate::seed::{self, Stored, stored};

use super::no_room::FILL;

fn test(documents: &[Stored], journey: impl AsyncFnOnce(&mut Phone)) {
    let documents: Vec<Stored> = [seed::welcomed("en")].into_iter().chain(documents.iter().cloned()).collect();
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &documents).await;
        journey(phone).await;
    });
}

async fn open(phone: &Phone, at: At) {
    phone.go(&journal::route(&at)).await;
}

const ID: &str = "20261102T081500000";

fn note() -> At {
    At::CheckIn("2026-11".to_owned(), ID.to_owned())
}

#[test]
fn a_hundred_thousand_letters() {
    let one = months("check-in", &[check_in(ID, "2026-11-02", &json!({ "how": "good" }))]);
    test(&one, async |phone: &mut Phone| {
        open(phone, note()).await;
        let long = format!("{} {} end", "Lifting, ".repeat(11_000).trim_end(), "x".repeat(2_000));
        assert!(long.len() > 100_000);
        phone.tap_into("check-in-words").await;
        phone.session().cdp().send_raw("Input.insertText", json!({ "text": long })).await.unwrap();
        let kept = "return JSON.parse(localStorage.getItem('reprise/check-in/2026-11')).data.entries[0].words?.length > 100000";
        phone.until("the words on the device", kept).await;
        phone.reload().await;
        assert_eq!(phone.value_of("check-in-words").await, long);
        assert_eq!(layout::problems(phone).await, Vec::<String>::new(), "on the page of the note");
        for at in [At::Overview, At::Day("2026-11-02".to_owned()), At::Search] {
            open(phone, at.clone()).await;
            if at == At::Search {
                phone.write("find-words", "end").await;
                phone.find(&id("hit-0")).await;
            }
            assert_eq!(layout::problems(phone).await, Vec::<String>::new(), "on {at:?}");
            assert!(phone.page_text().await.unwrap().len() < 5_000, "all of it is on {at:?}");
        }
    });
}

#[test]
fn five_thousand_notes_on_one_day() {
    let day = chrono::Local::now().date_naive().to_string();
    let plain = day.replace('-', "");
    let note = |number: u32| {
        let what = json!({ "how": "mixed", "words": format!("Note {number:04}") });
        check_in(&format!("{plain}T08{number:07}"), &day, &what)
    };
    let all: Vec<Value> = (0..5_000).map(note).collect();
    test(&months("check-in", &all), async |phone: &mut Phone| {
        journal::open(phone).await;
        let texts = phone.texts();
        phone.find(&By::Css("[id^='check-in-2']")).await;
        assert_eq!(listed(phone).await, 10);
        phone.tap(&button(texts.check_in_list_more())).await;
        phone.eventually("ten more", async || (listed(phone).await == 20).then_some(())).await;
        let next = format!("return document.activeElement.id === 'check-in-{plain}T080004989'");
        phone.until("the focus on the first of those that were added", &next).await;

        phone.tap(&journal::how(4)).await;
        phone.shows(texts.check_in_noted()).await;
        let count = format!(
            "return JSON.parse(localStorage.getItem('reprise/check-in/{}')).data.entries.length === 5001",
            &day[..7]
        );
        phone.until("all of them on the device", &count).await;
        open(phone, At::Search).await;
        phone.write("find-words", "note 0000").await;
        phone.shows(&texts.find_count(1)).await;
    });
}

async fn listed(phone: &Phone) -> usize {
    phone.session().find_all(By::Css("[id^='check-in-2']")).await.unwrap().len()
}

#[test]
fn a_measure_with_another_name_and_put_away_keeps_its_values() {
    let own = json!({ "id": "o1", "name": "Steps", "kind": { "number": { "unit": "" } }, "direction": "higherIsBetter", "everyDays": 7 });
    let mut documents = readings("own:o1", &[("2026-10-26", 4200.0), ("2026-11-02", 5100.0), ("2026-11-09", 6500.0)]);
    documents.push(document("measures", None, &json!({ "own": [own] })));
    test(&documents, async |phone: &mut Phone| {
        let texts = phone.texts();
        let before = stored(phone, "reprise/measured/2026-11").await;
        open(phone, At::OwnMeasure("o1".to_owned())).await;
        phone.shows(&texts.measure_own_kind_fixed(texts.measure_own_number())).await;
        phone.rewrite("own-name", "Steps a day").await;
        phone.tap(&link(texts.measure_values())).await;
        phone.heading_is("Steps a day").await;
        phone.shows("6500").await;
        phone.tap(&button(texts.measure_put_away())).await;
        phone.shows(&texts.measure_put_away_done("Steps a day")).await;
        phone.reload().await;
        phone.shows(texts.measure_is_away()).await;
        phone.shows("6500").await;
        phone.tap(&link(texts.measure_to_chart())).await;
        phone.heading_is("Steps a day").await;
        phone.find(&By::Css("svg.chart")).await;
        assert_eq!(stored(phone, "reprise/measured/2026-11").await, before, "the values were touched");
        open(phone, At::Measures).await;
        phone.shows(texts.measure_away_heading()).await;
        phone.tap(&link("Steps a day")).await;
        phone.tap(&button(texts.measure_bring_back())).await;
        phone.find(&button(texts.measure_put_away())).await;
    });
}

#[test]
fn a_day_before_1900_and_one_to_come_change_nothing() {
    let mut documents = months("check-in", &[check_in(ID, "2026-11-02", &json!({ "how": "good" }))]);
    documents.extend(readings("pain7", &[("2026-11-02", 5.0)]));
    test(&documents, async |phone: &mut Phone| {
        let texts = phone.texts();
        let before = (stored(phone, "reprise/check-in/2026-11").await, stored(phone, "reprise/measured/2026-11").await);
        for (day, said) in [("1899-12-31", texts.journal_day_early()), ("2199-01-01", texts.journal_day_late())] {
            open(phone, note()).await;
            phone.find(&id("check-in-day")).await;
            phone.set("check-in-day", day).await;
            phone.shows(said).await;
            open(phone, At::Measure("pain7".to_owned())).await;
            phone.tap(&button(texts.measure_add())).await;
            phone.choose("new-value-3").await;
            phone.set("new-date", day).await;
            phone.shows(said).await;
            phone.tap(&button(texts.log_save())).await;
            phone.shows(said).await;
        }
        // In the address neither.
        for at in
            [At::Day("1899-12-31".to_owned()), At::Diary("9999-99-99".to_owned()), At::Month("0000-00".to_owned())]
        {
            open(phone, at).await;
        }
        let after = (stored(phone, "reprise/check-in/2026-11").await, stored(phone, "reprise/measured/2026-11").await);
        assert_eq!(after, before);
    });
}

#[test]
fn numbers_that_cannot_be_stay_and_are_said_and_damaged_months_are_kept_apart() {
    let october = r#"{"kind":"measured","version":1,"data":{"entries":[{"id":"20261005T190000000-pain7","measure":"pain7","date":"2026-10-05","value":"NaN"}]}}"#;
    let key = "reprise/measured/2026-10".to_owned();
    let huge = [reading("pain7", "2026-11-02", 1e308), reading("pain7", "2026-11-09", 4.0)];
    let mut documents = months("measured", &huge);
    documents.push((key.clone(), october.to_owned()));
    test(&documents, async |phone: &mut Phone| {
        let texts = phone.texts();
        open(phone, At::Measure("pain7".to_owned())).await;
        phone.shows(texts.trouble_set_aside()).await;
        phone.shows(texts.measure_odd_value()).await;
        phone.shows("4 on").await;
        assert_eq!(layout::problems(phone).await, Vec::<String>::new());
        assert_eq!(stored(phone, &format!("reprise-aside/{key}/1")).await.as_deref(), Some(october));
        open(phone, At::Chart("pain7".to_owned(), None)).await;
        phone.choose("period-3").await;
        phone.shows(&texts.chart_not_drawn(1)).await;
        let kept = stored(phone, "reprise/measured/2026-11").await.unwrap();
        assert!(kept.contains("1e308") || kept.contains("1e+308"), "the number is gone: {kept}");
    });
}

#[test]
fn a_full_device_keeps_the_note_on_screen() {
    test(&[], async |phone: &mut Phone| {
        journal::open(phone).await;
        let texts = phone.texts();
        phone.tap(&journal::how(1)).await;
        phone.shows(texts.check_in_noted()).await;
        let key = format!("check-in/{}", &chrono::Local::now().date_naive().to_string()[..7]);
        phone.write("check-in-words", "Carried").await;
        let words = async |words: &str| on_device::data(phone, &key).await["entries"][0]["words"] == words;
        phone.eventually("the words on the device", async || words("Carried").await.then_some(())).await;
        assert!(phone.ask(FILL, vec![]).await.as_u64().unwrap() > 1_000_000);

        phone.rewrite("check-in-words", "Carried the shopping upstairs").await;
        phone.shows(texts.trouble_full()).await;
        assert_eq!(phone.value_of("check-in-words").await, "Carried the shopping upstairs");
        assert!(!words("Carried the shopping upstairs").await, "there was room after all");

        phone.ask("localStorage.removeItem('elsewhere')", vec![]).await;
        phone.rewrite("check-in-words", "Carried the shopping upstairs.").await;
        phone
            .eventually("all words on the device", async || words("Carried the shopping upstairs.").await.then_some(()))
            .await;

        // Full from the first tap on: it does not say that it was written down.
        phone.reload().await;
        phone.ask(FILL, vec![]).await;
        phone.tap(&journal::how(3)).await;
        phone.shows(texts.trouble_full()).await;
        let notes = on_device::data(phone, &key).await["entries"].as_array().unwrap().len();
        let said = phone.page_text().await.unwrap().contains(texts.check_in_noted());
        assert!(!said || notes == 2, "said to be written down, and it is not");
        phone.expect_in_console("QuotaExceeded");
    });
}
