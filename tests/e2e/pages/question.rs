//! One screen of the questionnaire.

use crate::answers::{Answer, Screen};
use crate::harness::{Phone, button, id};

/// Waits until this step is asked: address, heading and focus.
pub(crate) async fn arrives(phone: &Phone, step: &str) {
    let end = format!("/{step}");
    let what = format!("the question {step}");
    phone.eventually(&what, async || phone.route().await.replace("%7E", "~").ends_with(&end).then_some(())).await;
    phone.until_focused("page-heading").await;
}

/// Answers one screen after the other, and goes on from each.
pub(crate) async fn answer_all(phone: &Phone, screens: &[Screen]) {
    for screen in screens {
        arrives(phone, screen.step).await;
        answer(phone, screen).await;
        if !screen.step.ends_with("~another") {
            on(phone).await;
        }
    }
}

/// Does what the screen asks, and waits until it is said to be saved: by then it is on the device.
pub(crate) async fn answer(phone: &Phone, screen: &Screen) {
    for (field, answer) in screen.answers {
        let input = format!("answer-{field}");
        match answer {
            Answer::Words(words) | Answer::Figure(words) => phone.write(&input, words).await,
            Answer::Own(words) => phone.write(&format!("{input}-own"), words).await,
            Answer::Day(day) => phone.set(&input, day).await,
            Answer::Tick(options) => {
                for option in *options {
                    phone.choose(&format!("{input}-{option}")).await;
                }
            }
            Answer::Rate(number) => phone.choose(&format!("{input}-{number}")).await,
            Answer::Pick(code) => phone.pick(&input, code).await,
            Answer::Another(more) => {
                let texts = phone.texts();
                let name = if *more { texts.another_yes() } else { texts.another_no() };
                phone.tap(&button(name)).await;
                return;
            }
        }
    }
    if !screen.answers.is_empty() {
        phone.shows(phone.texts().saved_here()).await;
    }
}

pub(crate) async fn on(phone: &Phone) {
    phone.tap(&id("next")).await;
}
