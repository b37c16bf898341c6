//! Questionnaires from files that a therapist gave, and files that are none.

use std::path::Path;

use thirtyfour::By;

use crate::harness::{Device, Engine, Phone, id, link, run};
use crate::pages::{my_work, question, review, summary};
use crate::seed;

/// Gives the file to the app as the device's own dialog does.
async fn open(phone: &Phone, file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/questionnaires").join(file);
    phone.find(&id("questionnaire-file")).await.send_keys(path.to_str().unwrap()).await.unwrap();
}

#[test]
fn what_is_no_questionnaire_is_said_and_changes_nothing() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en")]).await;
        my_work::open(phone).await;
        let texts = phone.texts();
        let before = phone.ask("return JSON.stringify(localStorage)", vec![]).await;
        for (file, sentence) in [
            ("not-json.json", texts.file_not_json("2", "15")),
            ("patient.json", texts.file_not_a_questionnaire().into()),
            ("attachment.json", texts.file_unsupported_at("type: attachment", "photo")),
            ("not-text.json", texts.file_not_json("1", "1")),
        ] {
            open(phone, file).await;
            phone.shows(&sentence).await;
            phone.shows(texts.nothing_changed()).await;
            assert_eq!(phone.ask("return JSON.stringify(localStorage)", vec![]).await, before, "{file}");
            assert_eq!(phone.session().find_all(By::Css("main .stack")).await.unwrap().len(), 1, "{file} is listed");
        }
    });
}

#[test]
fn a_small_questionnaire_works_like_our_own() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en")]).await;
        my_work::open(phone).await;
        let texts = phone.texts();
        open(phone, "shoulder.json").await;
        phone.shows(texts.open_done()).await;
        phone.shows("Your shoulder").await;
        phone.reload().await;
        let start = By::XPath("//section[.//h2[normalize-space(.)='Your shoulder']]//button");
        phone.tap(&start).await;
        question::arrives(phone, "side").await;
        phone.choose("answer-side-1").await;
        question::on(phone).await;
        question::arrives(phone, "reach").await;
        phone.write("answer-reach", "The top shelf").await;
        question::on(phone).await;
        question::arrives(phone, "nights").await;
        phone.write("answer-nights", "3").await;
        question::on(phone).await;
        review::arrives(phone).await;
        phone.shows("The top shelf").await;
        review::finish(phone, "").await;
        let sheet = summary::sheet(phone).await;
        for words in ["Your shoulder", "The trouble", "Right", "The top shelf", "Sleep", "3"] {
            assert!(sheet.contains(words) || sheet.contains(&words.to_uppercase()), "“{words}” is not on:\n{sheet}");
        }
        my_work::open(phone).await;
        phone.tap(&link(texts.history_answers())).await;
        review::arrives(phone).await;
        phone.shows("The top shelf").await;
    });
}
