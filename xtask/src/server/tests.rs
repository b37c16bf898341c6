use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use tempfile::TempDir;

use super::{Server, ServerError};

fn site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, contents: &str| fs::write(folder.path().join(name), contents).unwrap();
    fs::create_dir(folder.path().join("assets")).unwrap();
    put("index.html", "<p>page</p>");
    put("index.html.br", "brotli page");
    put("index.html.gz", "gzip page");
    put("sw.js", "worker");
    put("manifest.webmanifest", "{}");
    put("assets/app.wasm", "module");
    folder
}

/// One exchange, head and body as they came.
fn ask(port: u16, request: &str) -> (String, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    write!(stream, "{request}\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_lowercase(), body.to_owned())
}

#[track_caller]
fn answers(port: u16, request: &str, expected_head: &[&str], expected_body: &str) {
    let (head, body) = ask(port, request);
    for expected in expected_head {
        assert!(head.contains(expected), "{request}: no {expected} in {head}");
    }
    assert_eq!(body, expected_body, "{request}");
}

#[test]
fn files_come_with_their_types_and_headers() {
    let site = site();
    let server = Server::start(site.path(), 0).unwrap();
    let port = server.port();
    assert_eq!(server.url(), format!("http://127.0.0.1:{port}"));
    let page = ["http/1.1 200", "content-type: text/html", "cache-control: no-cache", "vary: accept-encoding"];
    answers(port, "GET / HTTP/1.1", &page, "<p>page</p>");
    answers(port, "GET /?from=home HTTP/1.1", &page, "<p>page</p>");
    answers(port, "HEAD / HTTP/1.1", &page, "");
    let wasm = ["content-type: application/wasm", "cache-control: public, max-age=31536000, immutable"];
    answers(port, "GET /assets/app.wasm HTTP/1.1", &wasm, "module");
    answers(port, "GET /manifest.webmanifest HTTP/1.1", &["content-type: application/manifest+json"], "{}");
    answers(port, "GET /sw.js HTTP/1.1", &["content-type: text/javascript", "cache-control: no-cache"], "worker");
    let brotli = "GET / HTTP/1.1\r\nAccept-Encoding: gzip, br";
    answers(port, brotli, &["content-encoding: br", "content-type: text/html"], "brotli page");
    answers(port, "GET / HTTP/1.1\r\nAccept-Encoding: gzip", &["content-encoding: gzip"], "gzip page");
}

#[test]
fn everything_else_is_refused_with_the_same_protection() {
    let site = site();
    let server = Server::start(site.path(), 0).unwrap();
    let protected = ["content-security-policy: default-src 'self';", "x-content-type-options: nosniff"];
    let requests = [
        ("GET /missing HTTP/1.1", "http/1.1 404"),
        ("GET /../secret HTTP/1.1", "http/1.1 404"),
        ("GET /%2e%2e/secret HTTP/1.1", "http/1.1 404"),
        ("POST / HTTP/1.1\r\nContent-Length: 0", "http/1.1 405"),
        ("DELETE /sw.js HTTP/1.1", "http/1.1 405"),
    ];
    for (request, status) in requests {
        answers(server.port(), request, &[status, protected[0], protected[1], "cache-control: no-store"], "");
    }
}

#[test]
fn a_stopped_server_is_gone_and_can_come_back() {
    let site = site();
    let server = Server::start(site.path(), 0).unwrap();
    let port = server.port();
    let mut open = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(open, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut first = [0; 12];
    open.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    server.stop();
    open.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let ended = open.read_to_end(&mut Vec::new());
    let timed_out = ended.is_err_and(|error| matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut));
    assert!(!timed_out, "the connection was kept open");
    TcpStream::connect(("127.0.0.1", port)).unwrap_err();
    for _ in 0..20 {
        let server = Server::start(site.path(), port).unwrap();
        answers(port, "GET / HTTP/1.1", &["http/1.1 200"], "<p>page</p>");
        drop(server);
    }
}

#[test]
fn a_used_port_and_a_missing_site_are_errors() {
    let site = site();
    let server = Server::start(site.path(), 0).unwrap();
    let again = Server::start(site.path(), server.port());
    assert!(matches!(again, Err(ServerError::Port { .. })));
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Server::start(empty.path(), 0), Err(ServerError::NoSite(_))));
}
