//! The screens for bad days.

mod bad_day_page;
mod flare_banner;
mod flare_plan_fields;
mod flare_today;

pub use bad_day_page::BadDayPage;
pub use flare_banner::FlareBanner;
