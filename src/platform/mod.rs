//! What the browser gives: the only folder that names `web_sys` or `js_sys`.
//!
//! Each file has a stand-in for other targets that does nothing or says "not there", so `cargo test` runs on the host.

#[cfg(target_family = "wasm")]
mod by_name;
pub mod connection;
pub mod crash;
pub mod dialog;
pub mod fetch;
pub mod full_screen;
pub mod hand_over;
pub mod kept_texts;
pub mod kept_voice;
pub mod lasting;
pub mod listener;
pub mod local_storage;
pub mod notification;
pub mod offline_copy;
pub mod page;
pub mod preferences;
pub mod random;
mod recording_bytes;
pub mod save_file;
pub mod service_worker;
pub mod sound;
pub mod speech;
pub mod tabs;
pub mod timer;
pub mod vibration;
pub mod visibility;
pub mod voice_playback;
pub mod voice_recording;
pub mod wake_lock;

#[cfg(test)]
mod tests;
