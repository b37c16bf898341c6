//! One request, one answer.

use std::io;
use std::path::Path;

use hyper::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue, VARY};
use hyper::{Request, Response};
use tower_http::services::ServeDir;
use tower_http::services::fs::ServeFileSystemResponseBody;

use crate::headers;

/// The files of a site.
#[derive(Clone)]
pub(super) struct Site {
    files: ServeDir,
}

impl Site {
    pub(super) fn new(folder: &Path) -> Site {
        Site { files: ServeDir::new(folder).precompressed_br().precompressed_gzip() }
    }

    pub(super) async fn answer<Body>(
        mut self,
        request: Request<Body>,
    ) -> Result<Response<ServeFileSystemResponseBody>, io::Error>
    where
        Body: Send + 'static,
    {
        let caching = headers::cache_control(request.uri().path());
        let mut response = self.files.try_call(request).await?;
        let found = !response.status().is_client_error();
        let sent = response.headers_mut();
        for (name, value) in headers::SECURITY {
            set(sent, name, value);
        }
        set(sent, CACHE_CONTROL.as_str(), if found { caching } else { "no-store" });
        set(sent, VARY.as_str(), "Accept-Encoding");
        Ok(response)
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let Ok(name) = name {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
