//! The rules of goals.
