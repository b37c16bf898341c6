//! A booster that was missed is offered again, and sets the day of the next one.

use crate::harness::{Device, Engine, Phone, button, choice_text, run};
use crate::pages::exercises;

use super::seeds;

#[test]
fn a_missed_booster_is_offered_again() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = seeds::begin(phone, "2026-11-23T09:00:00", &[seeds::boosters("2026-11-10")]).await;
        exercises::open_today(phone).await;
        let texts = phone.texts();
        let planned = reprise::i18n::date_near("2026-11-10".parse().unwrap(), phone.language.get());
        phone.shows(&texts.programme_due_missed(planned)).await;
        phone.shot("booster-missed").await;
        phone.tap(&button(texts.programme_visit_start())).await;

        phone.heading_is(texts.programme_step_check()).await;
        phone.choose("pain-3").await;
        phone.choose("work-ability-7").await;
        phone.write("activity-0", "Lifting a crate").await;
        phone.choose("activity-0-rating-5").await;
        on(phone, texts.programme_step_recall()).await;
        phone.write("recall-WorkTip", "The crate close to me").await;

        // Interrupted, it goes on where the first answer is missing.
        phone.kill_tab().await;
        clock.in_new_tab(phone).await;
        phone.go("/").await;
        phone.tap(&crate::harness::link(texts.programme_visit_go_on())).await;
        phone.heading_is(texts.programme_step_technique()).await;
        phone.tap(&choice_text(texts.programme_watched_mirror())).await;
        on(phone, texts.programme_step_plan()).await;
        phone.write("plan-note", "One set more").await;
        on(phone, texts.programme_step_goal()).await;
        phone.write("goal", "Walk to the market on Saturday").await;
        on(phone, texts.programme_step_next()).await;
        // Four a year: in thirteen weeks.
        assert_eq!(phone.value_of("next-visit").await, "2027-02-22");
        phone.shot("booster-next").await;
        phone.tap(&button(texts.programme_finish())).await;
        phone.heading_is(texts.programme_title()).await;
        phone.shows("Walk to the market on Saturday").await;

        let programme = seeds::data(phone, "exercise-programme").await;
        assert_eq!(programme["boosters"]["next"], "2027-02-22", "{programme}");
        exercises::open_today(phone).await;
        phone.gone(&button(texts.programme_visit_start())).await;
        clock.wake_at(phone, "2027-02-23T09:00:00").await;
        phone.find(&button(texts.programme_visit_start())).await;
    });
}

async fn on(phone: &Phone, heading: &str) {
    phone.tap(&button(phone.texts().programme_on())).await;
    phone.heading_is(heading).await;
}
