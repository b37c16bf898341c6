//! The web server for this machine: the files of a built site with the headers that a host should send.
//! Browser tests stop it to go offline, and start it again on the same port.

mod answer;

#[cfg(test)]
mod tests;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread::{self, JoinHandle};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot::{self, Receiver, Sender};

use answer::Site;

/// Why a server could not be started.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("there is no index.html in {0}")]
    NoSite(String),
    #[error("port {port}: {reason}")]
    Port { port: u16, reason: io::Error },
    #[error("no thread or runtime: {0}")]
    Runtime(#[from] io::Error),
}

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the site in `dist` on 127.0.0.1. Port 0 takes any free one.
    ///
    /// # Errors
    ///
    /// When `dist` holds no site, or the port is taken.
    pub fn start(dist: &Path, port: u16) -> Result<Server, ServerError> {
        if !dist.join("index.html").is_file() {
            return Err(ServerError::NoSite(dist.display().to_string()));
        }
        let listener = listen(port).map_err(|reason| ServerError::Port { port, reason })?;
        let port = listener.local_addr()?.port();
        let runtime = Builder::new_current_thread().enable_io().build()?;
        let site = Site::new(dist);
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("reprise-server".to_owned())
            .spawn(move || serve(runtime, listener, site, stopped))?;
        Ok(Server { port, stop: Some(stop), thread: Some(thread) })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of the site, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Closes the port and every connection, and returns when that is done.
    pub fn stop(self) {
        drop(self);
    }

    /// Serves for as long as the process lives.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic in the server's thread has been printed by then; there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Dropping the runtime at the end drops the listener and all connections with it.
fn serve(runtime: Runtime, listener: TcpListener, site: Site, stopped: Receiver<()>) {
    runtime.block_on(async {
        tokio::spawn(accept(listener, site));
        // Both a message and a dropped sender mean the same.
        let _ = stopped.await;
    });
    drop(runtime);
}

async fn accept(listener: TcpListener, site: Site) {
    let listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(reason) => {
            eprintln!("The server cannot listen: {reason}.");
            return;
        }
    };
    loop {
        // A connection that fails while it is being accepted is the client's loss alone.
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        let site = site.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| site.clone().answer(request));
            // Clients hang up when they please.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
