//! Without a network the app opens at any of its addresses, as with one.

use crate::harness::{Phone, id, journeys};
use crate::pages::{my_work, question, welcome};

journeys!(every_address_opens_offline);

async fn every_address_opens_offline(phone: &mut Phone) {
    welcome::enter(phone).await;
    my_work::open_from_today(phone).await;
    my_work::start_full(phone).await;
    question::arrives(phone, "help-wanted").await;
    let asked = phone.route().await;
    phone.write("answer-help-wanted", "Sleeping through").await;

    phone.site.offline();
    if phone.engine.keeps_profile() {
        phone.close_browser().await;
        phone.open_browser().await;
    }
    let texts = phone.texts();
    let places = [
        ("/", texts.nav_today()),
        ("/work", texts.nav_work()),
        ("/exercises", texts.nav_exercises()),
        ("/journal", texts.nav_journal()),
        ("/meeting", texts.talks_title()),
        ("/guide", texts.guide_title()),
        ("/settings", texts.settings_title()),
        ("/nonsense", texts.not_found_title()),
        (asked.as_str(), "What would you like help with?"),
    ];
    for (route, heading) in places {
        // From another page, so that the browser loads it all again instead of jumping to a fragment.
        phone.leave().await;
        phone.go(route).await;
        phone.heading_is(heading).await;
        phone.until_focused("page-heading").await;
    }
    assert_eq!(phone.value_of("answer-help-wanted").await, "Sleeping through");
    assert!(phone.is_there(&id("next")).await);

    // And when the network is back, nothing is different.
    phone.site.online();
    phone.reload().await;
    assert_eq!(phone.value_of("answer-help-wanted").await, "Sleeping through");
}
