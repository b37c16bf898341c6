//! The short version with the keyboard alone: no pointer comes near it.

use thirtyfour::By;

use crate::answers::{Answer, HELP_WANTED, SHORT, Screen};
use crate::harness::{Engine, Key, Phone, button, dialog_button, id, journeys, link};
use crate::pages::{my_work, question, summary};

journeys!(without_a_pointer);

async fn without_a_pointer(phone: &mut Phone) {
    phone.go("/").await;
    arrives(phone, "Welcome to Reprise").await;
    follow(phone, &button("Start")).await;
    arrives(phone, "Today").await;
    skip_link(phone).await;
    follow(phone, &link("See the questions")).await;
    arrives(phone, "My work").await;
    follow(phone, &my_work::short_button(phone)).await;

    let (first, rest) = SHORT.split_first().unwrap();
    answer(phone, first).await;
    stop_and_almost_throw_away(phone).await;
    for screen in rest {
        answer(phone, screen).await;
    }
    arrives(phone, "All your answers").await;
    follow(phone, &link("I am done")).await;
    arrives(phone, "What surprised you when you filled this in?").await;
    follow(phone, &button("See the summary")).await;
    arrives(phone, "Your summary").await;
    assert!(summary::sheet(phone).await.contains(HELP_WANTED));

    // Space unticks a block.
    phone.tab_to(&id("blocks-0")).await;
    phone.press(Key::Space).await;
    phone
        .eventually("the block to leave the sheet", async || {
            (!summary::sheet(phone).await.contains(HELP_WANTED)).then_some(())
        })
        .await;
    assert_eq!(phone.focus_name().await, "blocks-0", "the focus stays on what was pressed");

    // The page was never loaded again, so a notice would still be there: the first version is no update.
    assert!(!phone.page_text().await.unwrap().contains("A newer version"), "an update on the first visit");
}

/// Every navigation ends on the heading, or else a screen reader says nothing and Tab starts anywhere.
async fn arrives(phone: &Phone, heading: &str) {
    phone.heading_is(heading).await;
    phone.until_focused("page-heading").await;
}

async fn follow(phone: &Phone, target: &By) {
    phone.tab_to(target).await;
    phone.press(Key::Enter).await;
}

/// Back to the very start of the page, and from there past the header.
async fn skip_link(phone: &Phone) {
    for _ in 0..10 {
        if phone.focus_name().await == "Go to the page" {
            break;
        }
        phone.press_with_shift(Key::Tab).await;
    }
    assert_eq!(phone.focus_name().await, "Go to the page");
    // Without a window manager no window of WebKit is active, and then it never applies `:focus`.
    if phone.engine == Engine::Chromium {
        let shown =
            "const { height, top } = document.activeElement.getBoundingClientRect(); return height > 20 && top >= 0";
        phone.until("the skip link to be seen while it has the focus", shown).await;
    }
    phone.press(Key::Enter).await;
    phone.until_focused("page-heading").await;
}

/// A dialog that Escape closes: the focus is inside while it is open, and back where it was afterwards.
async fn stop_and_almost_throw_away(phone: &Phone) {
    follow(phone, &link("Stop for now")).await;
    arrives(phone, "My work").await;
    let throw_away = my_work::throw_away_button(phone);
    follow(phone, &throw_away).await;
    phone.find(&dialog_button("Delete")).await;
    phone
        .until(
            "the focus in the dialog",
            "return document.querySelector('dialog[open]').contains(document.activeElement)",
        )
        .await;
    phone.press(Key::Escape).await;
    phone.gone(&By::Tag("dialog")).await;
    phone
        .eventually("the focus back on the button", async || {
            (phone.focus_name().await.trim() == "Throw this away").then_some(())
        })
        .await;
    follow(phone, &link("Go on")).await;
}

async fn answer(phone: &Phone, screen: &Screen) {
    question::arrives(phone, screen.step).await;
    for (field, answer) in screen.answers {
        let input = format!("answer-{field}");
        match answer {
            Answer::Words(words) | Answer::Figure(words) => type_into(phone, &input, words).await,
            Answer::Own(words) => type_into(phone, &format!("{input}-own"), words).await,
            Answer::Tick([option]) if is_radio(phone, &input).await => by_arrows(phone, &input, *option).await,
            Answer::Tick(options) => {
                for option in *options {
                    phone.tab_to(&id(&format!("{input}-{option}"))).await;
                    phone.press(Key::Space).await;
                }
            }
            Answer::Rate(number) => by_arrows(phone, &input, usize::from(*number)).await,
            Answer::Another(more) => {
                let name = if *more { "Yes, add one" } else { "No, go on" };
                return follow(phone, &button(name)).await;
            }
            Answer::Day(_) | Answer::Pick(_) => panic!("not in the short version"),
        }
    }
    if !screen.answers.is_empty() {
        phone.shows("Saved on this device").await;
    }
    follow(phone, &id("next")).await;
}

async fn type_into(phone: &Phone, field: &str, words: &str) {
    phone.tab_to(&id(field)).await;
    phone.type_text(words).await;
    phone
        .eventually(&format!("“{words}” in {field}"), async || (phone.value_of(field).await == words).then_some(()))
        .await;
}

async fn is_radio(phone: &Phone, input: &str) -> bool {
    phone.find(&id(&format!("{input}-0"))).await.attr("type").await.unwrap().as_deref() == Some("radio")
}

/// Tab goes to the group, arrows inside it; the first arrow-free choice is with Space.
async fn by_arrows(phone: &Phone, group: &str, option: usize) {
    phone.tab_to(&id(&format!("{group}-0"))).await;
    phone.press(Key::Space).await;
    for _ in 0..option {
        phone.press(Key::Down).await;
    }
    let chosen = format!("{group}-{option}");
    phone.eventually(&format!("{chosen} on"), async || phone.is_chosen(&chosen).await.then_some(())).await;
}
