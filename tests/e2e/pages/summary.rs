//! The summary: what goes in, and the sheet.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reprise::i18n::Language;
use serde_json::json;

use crate::harness::{Phone, id};

pub(crate) async fn arrives(phone: &Phone) {
    phone.heading_is(phone.texts().summary_title()).await;
}

/// What stands on the sheet, one line for each of its lines.
pub(crate) async fn sheet(phone: &Phone) -> String {
    phone.find(&id("sheet")).await;
    // Not as it is laid out: headings are in capitals then.
    let script = "return [...document.querySelectorAll('#sheet :is(h2, h3, p, footer)')]
        .map((line) => line.textContent).join('\\n')";
    phone.ask(script, vec![]).await.as_str().unwrap().to_owned()
}

/// The same sheet in another language than the app's.
pub(crate) async fn in_language(phone: &Phone, language: Language) {
    phone.pick("summary-language", language.tag()).await;
    let script = format!("return document.getElementById('sheet').lang === '{}'", language.tag());
    phone.until("the sheet's language", &script).await;
}

/// The pages that come out of the printer, as text. Chromium only: WebKitGTK prints no PDF for a driver.
pub(crate) async fn printed(phone: &Phone) -> Vec<String> {
    let options = json!({ "preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69 });
    let answer = phone.session().cdp().send_raw("Page.printToPDF", options).await.unwrap();
    let file = STANDARD.decode(answer["data"].as_str().unwrap()).unwrap();
    if let Some(folder) = std::env::var_os("REPRISE_SHOTS") {
        std::fs::write(std::path::Path::new(&folder).join("sheet.pdf"), &file).unwrap();
    }
    pdf_extract::extract_text_from_mem_by_pages(&file).unwrap()
}

/// Lines break elsewhere on paper than on screen: text without its white space can be compared.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
