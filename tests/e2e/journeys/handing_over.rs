//! What the summary says, in which language, and whether a copy says the same.

use reprise::i18n::Language;

use crate::answers::SHORT;
use crate::harness::{Phone, button, journeys};
use crate::pages::{my_work, question, review, settings, summary, welcome};

journeys!(the_copy_says_what_the_sheet_says);

async fn the_copy_says_what_the_sheet_says(phone: &mut Phone) {
    welcome::enter(phone).await;
    settings::open(phone).await;
    settings::speak(phone, Language::Nl).await;
    my_work::open(phone).await;
    my_work::start_short(phone).await;
    question::answer_all(phone, SHORT).await;
    review::arrives(phone).await;
    review::finish(phone, "").await;

    let sheet = summary::sheet(phone).await;
    for often in ["Altijd", "Vaak", "Tillen, dragen", "Duwen, trekken", "Haast"] {
        assert!(sheet.contains(often), "“{often}” is not on the sheet:\n{sheet}");
    }
    // Knielen was "sometimes", zitten "never": too much for one page, and no reason to worry anybody.
    for seldom in ["Soms", "Nooit", "Knielen", "zitten"] {
        assert!(!sheet.contains(seldom), "“{seldom}” is on the sheet:\n{sheet}");
    }

    summary::in_language(phone, Language::Fr).await;
    let sheet = summary::sheet(phone).await;
    assert!(sheet.contains("Demande d’aide et douleurs"), "not in French:\n{sheet}");
    assert!(sheet.contains("Toujours") && !sheet.contains("Altijd"), "not in French:\n{sheet}");
    phone.heading_is("Uw samenvatting").await;

    phone.tap(&button(phone.texts().copy_text())).await;
    phone.shows("Gekopieerd.").await;
    let expected = as_copied(phone).await;
    let copied = pasted(phone).await;
    assert_eq!(comparable(&copied), comparable(&expected), "copied:\n{copied}\n\non the sheet:\n{expected}");
}

/// The sheet without the line for the name, which is written by hand.
async fn as_copied(phone: &Phone) -> String {
    let script = "
        const sheet = document.getElementById('sheet');
        const texts = (selector) => [...sheet.querySelectorAll(selector)].map((part) => part.textContent);
        return [...texts('header h2'), ...texts('header p').slice(0, -1), ...texts('section > *'), ...texts('footer')].join('\\n')";
    phone.ask(script, vec![]).await.as_str().unwrap().to_owned()
}

/// What a person gets who pastes it: the last screen's text field is at hand, and empty.
async fn pasted(phone: &Phone) -> String {
    let finish = phone.route().await.replace("/summary/", "/finish/");
    phone.go(&finish).await;
    phone.heading_is("Wat verraste u toen u dit invulde?").await;
    phone.tap_into("surprise").await;
    phone.press_with_control('v').await;
    phone
        .eventually("the pasted text", async || {
            let text = phone.value_of("surprise").await;
            (!text.is_empty()).then_some(text)
        })
        .await
}

/// Headings are in capitals in a plain text, and entries have bullets.
fn comparable(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim_start().trim_start_matches("- "));
    let joined: String = lines.collect();
    joined.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect()
}
