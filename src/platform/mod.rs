//! What the browser gives: the only folder that names `web_sys` or `js_sys`.
//!
//! Each file has a stand-in for other targets that does nothing or says "not there", so `cargo test` runs on the host.

pub mod connection;
pub mod crash;
pub mod dialog;
pub mod fetch;
pub mod hand_over;
pub mod local_storage;
pub mod page;
pub mod preferences;
pub mod service_worker;
pub mod tabs;
