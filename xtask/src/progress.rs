//! What a person sees while a command works: one line when a step starts, one when it ends.
//! All of it goes to standard error, so that `bench --json` leaves only JSON on standard output.

use std::time::{Duration, Instant};

/// A step that has been announced and is under way.
pub(crate) struct Step {
    started: Instant,
}

impl Step {
    /// Announces a step; `text` says what is done and how long it may take.
    pub(crate) fn begin(text: &str) -> Step {
        eprintln!("{text} …");
        Step { started: Instant::now() }
    }

    /// Says how long the step took.
    pub(crate) fn done(self) {
        eprintln!("    done in {}", human(self.started.elapsed()));
    }
}

/// A line between steps.
pub(crate) fn note(text: &str) {
    eprintln!("{text}");
}

/// A duration as people say it.
pub(crate) fn human(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}
