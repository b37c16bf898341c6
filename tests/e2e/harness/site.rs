//! The built site, served for one test.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xtask::server::Server;

/// The site on a port of its own. Going offline is real: the port is closed, so nothing can answer but the service
/// worker, on any engine.
pub(crate) struct Site {
    folder: PathBuf,
    port: u16,
    server: Option<Server>,
    _copy: Option<TempDir>,
}

impl Site {
    /// The site in `REPRISE_DIST`.
    pub(crate) fn start() -> Site {
        Self::serve(dist(), None)
    }

    /// A copy of it, to be changed by the test.
    pub(crate) fn start_copy() -> Site {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(&dist(), copy.path());
        Self::serve(copy.path().to_owned(), Some(copy))
    }

    fn serve(folder: PathBuf, copy: Option<TempDir>) -> Site {
        let server = Server::start(&folder, 0).unwrap();
        Site { folder, port: server.port(), server: Some(server), _copy: copy }
    }

    /// Without a slash at the end; the same while offline.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn offline(&mut self) {
        drop(self.server.take());
    }

    pub(crate) fn online(&mut self) {
        if self.server.is_none() {
            self.server = Some(Server::start(&self.folder, self.port).unwrap());
        }
    }
}

fn dist() -> PathBuf {
    let set = env::var_os("REPRISE_DIST");
    set.map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from)
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
