//! Making a plan: in a minute, with what cannot be meant on the way, and with a tab that dies in the middle.

use std::time::{Duration, Instant};

use crate::harness::{Device, Engine, Phone, button, id, journeys, link, run};
use crate::pages::{exercises, plan, welcome};

use super::seeds;

journeys!(a_plan_in_a_minute);

/// Every press on the screen, of this page and the next ones: they are all one document.
const COUNT_TAPS: &str = "window.taps = 0; addEventListener('pointerdown', () => window.taps += 1, true)";

async fn a_plan_in_a_minute(phone: &mut Phone) {
    welcome::enter(phone).await;
    phone.site.offline();
    exercises::open(phone).await;
    phone.ask(COUNT_TAPS, vec![]).await;
    let begun = Instant::now();
    plan::begin(phone).await;
    plan::start_from(phone, phone.texts().plan_ready_gentle()).await;
    phone.shot("plan").await;
    plan::save(phone).await;
    plan::is_saved(phone, phone.texts().plan_place_home()).await;
    assert!(begun.elapsed() < Duration::from_mins(1), "it took {:?}", begun.elapsed());
    let taps = phone.ask("return window.taps", vec![]).await.as_u64().unwrap();
    assert!((3..=8).contains(&taps), "{taps} taps");

    phone.reload().await;
    plan::is_saved(phone, phone.texts().plan_place_home()).await;
    phone.shows("18:00").await;
    assert_eq!(seeds::count(phone, "exercise-plan").await, 1);
    assert_eq!(seeds::count(phone, "exercise-plan-form").await, 0, "the form is still there");
    phone.tap(&link(phone.texts().plan_place_home())).await;
    phone.heading_is(phone.texts().plan_change_title()).await;
    for (day, on) in [true, false, true, false, true, false, false].into_iter().enumerate() {
        assert_eq!(phone.is_chosen(&format!("plan-weekday-{day}")).await, on, "day {day}");
    }
    assert_eq!(phone.value_of("plan-time-0").await, "18:00");
    for name in ["Easy walk", "Cat and cow", "Pelvic tilt", "Calm breathing"] {
        phone.find(&exercises::summary(name)).await;
    }
}

#[test]
fn what_cannot_be_meant_is_said_and_nothing_is_lost() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        welcome::enter(phone).await;
        phone.site.offline();
        exercises::open(phone).await;
        plan::begin(phone).await;
        let texts = phone.texts();
        plan::save(phone).await;
        phone.until_focused("plan-problems").await;
        phone.shows(texts.plan_no_exercise()).await;

        plan::start_from(phone, texts.plan_ready_gentle()).await;
        plan::open_exercise(phone, "Pelvic tilt", "dose-pelvic-tilt-reps").await;
        for dose in ["0", "10000"] {
            phone.rewrite("dose-pelvic-tilt-reps", dose).await;
            plan::save(phone).await;
            phone.until_focused("plan-problems").await;
            phone.shows(&texts.plan_dose_problem("Pelvic tilt", 200)).await;
            assert_eq!(phone.value_of("dose-pelvic-tilt-reps").await, dose);
        }
        plan::open_more(phone).await;
        phone.write("plan-name", "After work").await;
        phone.set("plan-start", "2026-11-30").await;
        phone.set("plan-end", "2026-11-29").await;
        phone.shows(texts.plan_end_first()).await;
        for day in [0, 2, 4] {
            phone.choose(&format!("plan-weekday-{day}")).await;
        }
        phone.shows(texts.plan_no_day()).await;
        plan::save(phone).await;
        phone.until_focused("plan-problems").await;
        phone.shot("plan-problems").await;
        assert_eq!(seeds::count(phone, "exercise-plan").await, 0, "saved, and it cannot be meant");

        the_tab_dies(phone).await;

        phone.rewrite("dose-pelvic-tilt-reps", "12").await;
        phone.set("plan-end", "2027-11-29").await;
        phone.choose("plan-weekday-5").await;
        plan::save(phone).await;
        plan::is_saved(phone, "After work").await;
        assert!(!phone.is_there(&link(texts.plan_go_on())).await, "the form is still there");
    });
}

async fn the_tab_dies(phone: &mut Phone) {
    phone.kill_tab().await;
    phone.go("/exercises").await;
    plan::resume(phone).await;
    plan::open_exercise(phone, "Pelvic tilt", "dose-pelvic-tilt-reps").await;
    plan::open_more(phone).await;
    for (field, value) in [
        ("dose-pelvic-tilt-reps", "10000"),
        ("plan-name", "After work"),
        ("plan-start", "2026-11-30"),
        ("plan-end", "2026-11-29"),
    ] {
        assert_eq!(phone.value_of(field).await, value, "{field}");
    }
    for day in 0..7 {
        assert!(!phone.is_chosen(&format!("plan-weekday-{day}")).await, "day {day}");
    }
}

/// For shifts: every so many days, and days chosen one by one; a copy; away and back.
#[test]
fn for_shifts_and_put_away() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let documents = [seeds::evenings("2026-11-02", &["Mon"])];
        let clock = seeds::begin(phone, "2026-11-23T09:00:00", &documents).await;
        exercises::open(phone).await;
        let texts = phone.texts();
        phone.tap(&link(seeds::PLAN_NAME)).await;
        phone.heading_is(texts.plan_change_title()).await;
        phone.choose("plan-way-2").await;
        for day in ["2026-11-25", "2026-11-28"] {
            phone.set("plan-date", day).await;
            phone.tap(&button(texts.plan_date_put_in())).await;
            let out = texts.plan_date_out(reprise::i18n::date_near(day.parse().unwrap(), phone.language.get()));
            phone.find(&button(&out)).await;
        }
        plan::save(phone).await;
        plan::is_saved(phone, seeds::PLAN_NAME).await;
        phone.shows(&texts.plan_chosen_days(2)).await;
        let stored = seeds::data(phone, &format!("exercise-plan/{}", seeds::PLAN)).await;
        let series = stored["series"].as_array().unwrap();
        assert_eq!(series.len(), 2, "the past stays as it was planned: {stored}");
        assert_eq!(series[0]["rhythm"]["weekly"][0], "Mon");
        assert_eq!(series[1]["rhythm"]["dates"], serde_json::json!(["2026-11-25", "2026-11-28"]));

        clock.move_by(phone, chrono::TimeDelta::minutes(1)).await;
        phone.tap(&link(seeds::PLAN_NAME)).await;
        phone.heading_is(texts.plan_change_title()).await;
        phone.tap(&button(texts.plan_copy())).await;
        plan::is_saved(phone, &texts.plan_copy_of(seeds::PLAN_NAME)).await;
        assert_eq!(seeds::count(phone, "exercise-plan").await, 2);

        phone.tap(&link(seeds::PLAN_NAME)).await;
        phone.heading_is(texts.plan_change_title()).await;
        phone.tap(&button(texts.plan_put_away())).await;
        phone.heading_is(texts.nav_exercises()).await;
        phone.tap(&exercises::summary(texts.plan_away())).await;
        phone.tap(&link(seeds::PLAN_NAME)).await;
        phone.heading_is(texts.plan_change_title()).await;
        phone.tap(&button(texts.plan_bring_back())).await;
        phone.heading_is(texts.nav_exercises()).await;
        phone.gone(&exercises::summary(texts.plan_away())).await;
        phone.find(&id("page-heading")).await;
    });
}
