//! The port that `cargo xtask run` serves on.

use std::io;
use std::net::{Ipv4Addr, TcpListener};

use crate::error::Error;

/// The port when none is asked for.
pub(crate) const DEFAULT: u16 = 8080;

/// Reads the value of `--port`.
pub(crate) fn parse(text: &str) -> Result<u16, Error> {
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(Error::NotAPort(text.to_owned())),
    }
}

/// Fails when the port cannot be opened now, and names one that can.
pub(crate) fn require_free(port: u16) -> Result<(), Error> {
    let Err(reason) = open(port) else {
        return Ok(());
    };
    let free = free_after(port).unwrap_or(DEFAULT);
    if reason.kind() == io::ErrorKind::AddrInUse {
        Err(Error::PortInUse { port, free })
    } else {
        Err(Error::PortRefused { port, free, reason })
    }
}

fn free_after(port: u16) -> Option<u16> {
    // Ports below 1024 belong to the system, so a refusal there is answered with an ordinary one.
    let first = port.max(1023).checked_add(1)?;
    (first..=u16::MAX).take(100).find(|port| open(*port).is_ok())
}

fn open(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}
