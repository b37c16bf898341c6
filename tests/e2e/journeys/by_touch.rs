//! The whole way with a thumb: first visit, all questions, a killed tab, no network, another language, one page of paper.

use reprise::i18n::Language;

use crate::answers::{FIRST_TASK, FIRST_TASK_STEPS, FULL, HELP_WANTED, OTHER_HEALTH, Screen, own_words};
use crate::harness::{Engine, Phone, choice_text, journeys};
use crate::pages::{my_work, question, review, settings, summary, welcome};

journeys!(from_first_visit_to_one_page);

const SURPRISE: &str = "That I never told my manager about the beds";
const BETTER_HELP: &str = "Sleeping through after a late shift";

async fn from_first_visit_to_one_page(phone: &mut Phone) {
    welcome::enter(phone).await;
    my_work::open_from_today(phone).await;
    my_work::start_full(phone).await;
    let (before, after) = split_after(FULL, "task-what~0");
    let (here, before) = before.split_last().unwrap();
    question::answer_all(phone, before).await;
    question::arrives(phone, here.step).await;
    question::answer(phone, here).await;

    the_tab_dies_without_a_network(phone).await;
    the_language_changes(phone).await;

    question::on(phone).await;
    question::answer_all(phone, after).await;
    review::arrives(phone).await;
    let all = phone.page_text().await.unwrap();
    for words in own_words(FULL) {
        assert!(all.contains(words), "“{words}” is not among all answers:\n{all}");
    }
    phone.shot("review").await;
    assert!(!all.contains("Niet beantwoord"), "something was lost:\n{all}");

    review::change(phone, "Hulpvraag").await;
    question::arrives(phone, "help-wanted").await;
    phone.rewrite("answer-help-wanted", BETTER_HELP).await;
    review::open_from_question(phone).await;
    phone.shows(BETTER_HELP).await;
    review::finish(phone, SURPRISE).await;
    one_page(phone).await;
}

async fn the_tab_dies_without_a_network(phone: &mut Phone) {
    let asked = phone.route().await;
    phone.kill_tab().await;
    phone.site.offline();
    phone.go("/").await;
    phone.heading_is("Today").await;
    my_work::resume(phone).await;
    question::arrives(phone, "task-what~0").await;
    assert_eq!(phone.route().await, asked);
    assert_eq!(phone.value_of("answer-task-what~0").await, FIRST_TASK_STEPS);

    // Then the phone rings: the browser is closed and opened again, still without a network.
    if phone.engine.keeps_profile() {
        phone.close_browser().await;
        phone.open_browser().await;
        phone.go("/").await;
        my_work::resume(phone).await;
        question::arrives(phone, "task-what~0").await;
        assert_eq!(phone.value_of("answer-task-what~0").await, FIRST_TASK_STEPS);
    }
}

async fn the_language_changes(phone: &Phone) {
    phone.heading_is("What exactly do you do?").await;
    settings::open(phone).await;
    settings::speak(phone, Language::Nl).await;
    phone.session().back().await.unwrap();
    question::arrives(phone, "task-what~0").await;
    phone.heading_is("Wat doet u precies?").await;
    assert_eq!(phone.value_of("answer-task-what~0").await, FIRST_TASK_STEPS);
}

async fn one_page(phone: &Phone) {
    let on_sheet = summary::sheet(phone).await;
    for words in [BETTER_HELP, FIRST_TASK, FIRST_TASK_STEPS, OTHER_HEALTH] {
        assert!(on_sheet.contains(words), "“{words}” is not on the sheet:\n{on_sheet}");
    }
    assert!(!on_sheet.contains(HELP_WANTED), "what was changed is still there:\n{on_sheet}");
    assert!(!on_sheet.contains(SURPRISE), "the surprise is the person's own:\n{on_sheet}");
    phone.shot("summary").await;

    phone.tap(&choice_text("Andere gezondheidsproblemen")).await;
    phone
        .eventually("the block to leave the sheet", async || {
            (!summary::sheet(phone).await.contains(OTHER_HEALTH)).then_some(())
        })
        .await;

    // WebKitGTK's driver cannot print to a file.
    if phone.engine == Engine::Chromium {
        let pages = summary::printed(phone).await;
        assert_eq!(pages.len(), 1, "more than one page:\n{}", pages.join("\n=====\n"));
        let paper = summary::squeezed(&pages[0]);
        let ticked = own_words(FULL).filter(|words| ![HELP_WANTED, OTHER_HEALTH].contains(words));
        for words in ticked.chain([BETTER_HELP]) {
            assert!(paper.contains(&summary::squeezed(words)), "“{words}” is not on paper:\n{}", pages[0]);
        }
        assert!(!paper.contains(&summary::squeezed(OTHER_HEALTH)), "not ticked, yet on paper:\n{}", pages[0]);
        assert!(!paper.contains(&summary::squeezed(SURPRISE)), "the surprise is on paper:\n{}", pages[0]);
    }
}

/// The screens up to and with this step, and those after it.
fn split_after(screens: &'static [Screen], step: &str) -> (&'static [Screen], &'static [Screen]) {
    let at = screens.iter().position(|screen| screen.step == step).unwrap();
    screens.split_at(at + 1)
}
