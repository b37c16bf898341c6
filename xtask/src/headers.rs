//! The response headers of the app, in one place: the local server sends them, `_headers` tells hosts to send them, and
//! the build compares the policy in index.html with them.

macro_rules! page_policy {
    () => {
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
         connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; \
         base-uri 'none'; form-action 'none'"
    };
}

/// The policy in the page itself, for hosts that send no headers. Browsers ignore `frame-ancestors` there.
pub const PAGE_POLICY: &str = page_policy!();

/// Sent with every response.
pub const SECURITY: [(&str, &str); 5] = [
    ("Content-Security-Policy", concat!(page_policy!(), "; frame-ancestors 'none'")),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(self), geolocation=(), payment=(), usb=()"),
];

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const REVALIDATE: &str = "no-cache";

/// What `Cache-Control` says, by path. A `*` at the end stands for any rest.
const CACHING: [(&str, &str); 6] = [
    ("/assets/*", IMMUTABLE),
    ("/icons/*", REVALIDATE),
    ("/", REVALIDATE),
    ("/index.html", REVALIDATE),
    ("/manifest.webmanifest", REVALIDATE),
    ("/sw.js", REVALIDATE),
];

/// The `Cache-Control` of a path. What no rule names is asked for again each time.
pub fn cache_control(path: &str) -> &'static str {
    let matches = |rule: &str| match rule.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == rule,
    };
    CACHING.iter().find(|(rule, _)| matches(rule)).map_or(REVALIDATE, |(_, value)| value)
}

/// The `_headers` file, which Netlify and Cloudflare Pages read.
pub fn file() -> String {
    let mut lines = vec!["/*".to_owned()];
    lines.extend(SECURITY.iter().map(|(name, value)| format!("  {name}: {value}")));
    for (rule, value) in CACHING {
        lines.push(rule.to_owned());
        lines.push(format!("  Cache-Control: {value}"));
    }
    lines.join("\n") + "\n"
}
