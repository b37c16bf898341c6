//! Running a journey in a browser.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;

use super::{Device, Engine, Phone, Site};

/// Makes one test for each engine out of each `async fn(&mut Phone)`: `chromium::name` and `webkit::name`.
macro_rules! journeys {
    ($($journey:ident),+ $(,)?) => {
        mod chromium {
            $(#[test]
            fn $journey() {
                $crate::harness::run($crate::harness::Engine::Chromium, Default::default(), super::$journey);
            })+
        }

        mod webkit {
            $(#[test]
            fn $journey() {
                $crate::harness::run($crate::harness::Engine::WebKit, Default::default(), super::$journey);
            })+
        }
    };
}
pub(crate) use journeys;

/// Gives the journey a fresh phone and a site of its own, and looks at the logs when it is over.
pub(crate) fn run(engine: Engine, device: Device, journey: impl AsyncFnOnce(&mut Phone)) {
    run_at(engine, device, Site::start(), journey);
}

/// The same at a site that the test made.
pub(crate) fn run_at(engine: Engine, device: Device, site: Site, journey: impl AsyncFnOnce(&mut Phone)) {
    if engine.driver().is_none() {
        eprintln!("Not tested in {engine:?}: it is not installed here (REPRISE_WEBKITDRIVER is not set).");
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut phone = Phone::new(engine, device, site).await;
        let outcome = {
            let mut journey = pin!(journey(&mut phone));
            poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| journey.as_mut().poll(context))) {
                Ok(poll) => poll.map(Ok),
                Err(failure) => Poll::Ready(Err(failure)),
            })
            .await
        };
        if let Err(failure) = outcome {
            if phone.is_open() {
                eprintln!("When it failed, on screen: {}", phone.on_screen().await);
                phone.shot("failed").await;
            }
            resume_unwind(failure);
        }
        phone.check_clean().await;
    });
}
