//! Checks of the tree and the bundle.
