//! The headers that keep pages from doing what they need not do. See `docs/security.md`.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// What the app's own pages may load and do. Every line is a hole that stays closed.
pub(crate) const POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; \
    img-src 'self' blob: data:; \
    media-src 'self' blob:; \
    frame-src blob:; \
    connect-src 'self'; \
    worker-src 'self'; \
    font-src 'self'; \
    manifest-src 'self'; \
    form-action 'self'; \
    base-uri 'none'; \
    frame-ancestors 'none'; \
    require-trusted-types-for 'script'; \
    trusted-types app";

/// The same for pages that some sites may show in a frame; none without any, and for what would not be a header.
pub(crate) fn policy_for(portals: &str) -> Option<HeaderValue> {
    if portals.is_empty() || portals.contains([';', ',']) {
        return None;
    }
    let ancestors = format!("frame-ancestors {portals}");
    HeaderValue::from_str(&POLICY.replace("frame-ancestors 'none'", &ancestors)).ok()
}

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// The layer. A handler that sends a stricter policy of its own keeps it.
pub(crate) async fn security(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    response
}
