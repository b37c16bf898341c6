//! Filling in again later: both are kept, can be compared, and one can be thrown away.

use thirtyfour::By;

use crate::harness::{Phone, button, dialog_button, journeys, link};
use crate::pages::{my_work, question, review, welcome};

journeys!(then_and_now);

async fn then_and_now(phone: &mut Phone) {
    welcome::enter(phone).await;
    fill_in(phone, "Less pain at night", 6).await;
    fill_in(phone, "Working a whole shift", 4).await;
    my_work::open(phone).await;
    phone.shows(phone.texts().history_heading()).await;
    assert_eq!(my_work::history_length(phone).await, 2);

    phone.tap(&link(phone.texts().history_compare())).await;
    phone.heading_is("Then and now").await;
    phone.shot("compare").await;
    assert_eq!(row(phone, "Average pain, 7 days").await, ["6", "4"]);
    assert_eq!(row(phone, "Request for help").await, ["Less pain at night", "Working a whole shift"]);

    my_work::open(phone).await;
    let oldest = By::XPath("(//li[.//button[normalize-space(.)='Delete']])[last()]//button");
    phone.tap(&oldest).await;
    phone.tap(&dialog_button(phone.texts().cancel())).await;
    phone.gone(&By::Tag("dialog")).await;
    assert_eq!(my_work::history_length(phone).await, 2, "cancelled, yet deleted");

    phone.tap(&oldest).await;
    phone.tap(&dialog_button(phone.texts().delete_confirm())).await;
    phone.gone(&By::Tag("dialog")).await;
    phone.reload().await;
    phone.heading_is(phone.texts().nav_work()).await;
    assert_eq!(my_work::history_length(phone).await, 1);
    assert!(!phone.is_there(&link(phone.texts().history_compare())).await, "nothing is left to compare with");
    phone.tap(&link(phone.texts().history_answers())).await;
    review::arrives(phone).await;
    phone.shows("Working a whole shift").await;
}

/// The short version with two answers.
async fn fill_in(phone: &Phone, help: &str, pain: u8) {
    my_work::open(phone).await;
    my_work::start_short(phone).await;
    question::arrives(phone, "help-wanted").await;
    phone.write("answer-help-wanted", help).await;
    question::on(phone).await;
    for step in ["where", "since"] {
        question::arrives(phone, step).await;
        question::on(phone).await;
    }
    question::arrives(phone, "pain7").await;
    phone.choose(&format!("answer-pain7-{pain}")).await;
    phone.shows(phone.texts().saved_here()).await;
    review::open_from_question(phone).await;
    review::finish(phone, "").await;
    assert!(phone.is_there(&button(phone.texts().summary_print())).await);
}

/// What the table says about a question, then and now.
async fn row(phone: &Phone, label: &str) -> Vec<String> {
    let cells = By::XPath(format!("//tr[th[starts-with(normalize-space(.), '{label}')]]/td"));
    let mut texts = Vec::new();
    for cell in phone.session().find_all(cells).await.unwrap() {
        texts.push(cell.text().await.unwrap());
    }
    texts
}
