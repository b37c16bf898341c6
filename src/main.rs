//! Starts Reprise.

fn main() {
    reprise::launch();
}
