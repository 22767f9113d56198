//! What may not be written where: each rule is a place, some words and the reason.

use super::source::Source;

struct Ban {
    /// Where it holds.
    applies: fn(&str) -> bool,
    /// What may not be there.
    words: &'static [&'static str],
    /// What to do instead.
    why: &'static str,
}

const BANS: &[Ban] = &[
    Ban {
        applies: |path| path.starts_with("api/src/"),
        words: &["leptos", "axum", "reqwest", "web_sys", "sea_orm", "tokio", "std::fs", "std::net"],
        why: "the contract does no I/O and knows no framework",
    },
    Ban {
        applies: |path| path.starts_with("client/"),
        words: &["leptos"],
        why: "the client knows no Leptos",
    },
    Ban {
        applies: |path| path.starts_with("src/"),
        words: &["portico_api"],
        why: "the app talks to vendor-neutral types of the client",
    },
    Ban {
        applies: |path| path.starts_with("src/") || in_client_outside_transport(path),
        words: &["XmlHttpRequest", "fetch_with_", "gloo_net", "reqwest", "send_beacon"],
        why: "only client/src/transport makes requests",
    },
    Ban {
        applies: |path| path.starts_with("src/") || path == "index.html",
        words: &[" style=", "inner_html", "innerHTML", "unsafe-inline", "javascript:"],
        why: "styles are files, run-time values go through the CSSOM (`style:name=`), markup is never text",
    },
    Ban {
        applies: |path| path.starts_with("server/src/") && !path.starts_with("server/src/db"),
        words: &["sqlx", "\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE FROM"],
        why: "SQL lives in server/src/db only",
    },
    Ban {
        applies: |path| path.starts_with("server/src/services"),
        words: &["axum", "http::", "hyper", "StatusCode", "HeaderMap"],
        why: "a service knows no HTTP type",
    },
    Ban {
        // No address that somebody sends is ever asked: storage and mail go where the configuration says.
        applies: |path| path.starts_with("server/src/") && !connects(path),
        words: &[
            "reqwest",
            "object_store",
            "lettre",
            "hyper::client",
            "hyper_util::client",
            "TcpStream::connect",
            "UdpSocket",
            "lookup_host",
            "to_socket_addrs",
        ],
        why: "the server fetches nothing: only blobs.rs and mail.rs speak to other servers",
    },
    Ban {
        applies: |path| path.starts_with("server/src/"),
        words: &["portico_client"],
        why: "the server never sees the client (its tests may)",
    },
];

/// The files of the server that speak to other servers, those of the configuration; and what stands in for one in tests.
fn connects(path: &str) -> bool {
    path.starts_with("server/src/blobs")
        || path.starts_with("server/src/testing")
        || path == "server/src/mail.rs"
}

/// Folders of one machine; nothing in the checkout depends on where it lies.
const MACHINE_PATHS: [&str; 4] = ["/root/", "/home/", "/Users/", "/work/"];

/// Adds what `file` writes and may not to `found`.
pub(super) fn check(file: &Source, found: &mut Vec<String>) {
    let path = &file.path;
    if path == "xtask/src/tidy/bans.rs" {
        return;
    }
    for (number, line) in file.code() {
        let mut broken =
            |why: &str| found.push(format!("{path}:{number}: {why}: `{}`", line.trim()));
        for ban in BANS.iter().filter(|ban| (ban.applies)(path)) {
            if ban.words.iter().any(|word| line.contains(word)) {
                broken(ban.why);
            }
        }
        if MACHINE_PATHS.iter().any(|folder| line.contains(folder)) {
            broken("a path of one machine");
        }
        if path.starts_with("server/src/") && !path.starts_with("server/src/db") && queries(line) {
            broken("queries live in server/src/db only");
        }
        if file.is_rust() {
            check_literals(path, line, &mut broken);
        }
        if file.is_css() && path != "style/tokens.css" && spells_color(line) {
            broken("colors are tokens of style/tokens.css");
        }
        if path.starts_with("src/ui/") && imports_app(line) {
            broken("src/ui knows nothing of the app");
        }
    }
}

fn check_literals(path: &str, line: &str, broken: &mut impl FnMut(&str)) {
    for literal in literals(line) {
        let spells_endpoint = literal.split_once('/').is_some_and(|(before, after)| {
            (!before.is_empty() || after.contains('/')) && after.contains(".json")
        });
        let in_source =
            ["src/", "client/src/", "server/src/"].iter().any(|folder| path.starts_with(folder));
        if in_source && spells_endpoint {
            broken("only api spells a vendor's path");
        }
        let is_path = literal.len() > 1 && literal.starts_with('/') && !literal.starts_with("//");
        if ["src/views", "src/parts", "src/layouts", "src/ui"]
            .iter()
            .any(|folder| path.starts_with(folder))
            && is_path
        {
            broken("only src/routes/path.rs spells an app path");
        }
    }
}

/// The string literals of a line, as well as one line alone can tell.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// Whether the line takes more of SeaORM than what connections, transactions and their errors are called.
fn queries(line: &str) -> bool {
    const HANDLES: [&str; 5] = [
        "ConnectionTrait",
        "DatabaseConnection",
        "DatabaseTransaction",
        "DbErr",
        "TransactionTrait",
    ];
    line.split("sea_orm::").skip(1).any(|rest| {
        let rest = rest.strip_prefix('{').unwrap_or(rest);
        let end =
            rest.find(|c: char| !c.is_alphanumeric() && !", _".contains(c)).unwrap_or(rest.len());
        let names = rest.get(..end).unwrap_or_default().split([',', ' ']);
        names.filter(|name| !name.is_empty()).any(|name| !HANDLES.contains(&name))
    })
}

fn in_client_outside_transport(path: &str) -> bool {
    path.starts_with("client/src/") && !path.starts_with("client/src/transport")
}

fn imports_app(line: &str) -> bool {
    line.match_indices("crate::").any(|(at, word)| {
        let rest = line.get(at + word.len()..).unwrap_or_default();
        !rest.starts_with("ui::") && !rest.starts_with("ui;")
    })
}

fn spells_color(line: &str) -> bool {
    let Some((_, value)) = line.split_once(':') else { return false };
    let function = ["rgb(", "rgba(", "hsl(", "oklch(", "oklab(", "lch("]
        .iter()
        .any(|name| value.contains(name));
    let hexadecimal = value.match_indices('#').any(|(at, _)| {
        let digits = value.get(at + 1..).unwrap_or_default();
        digits.chars().take_while(char::is_ascii_hexdigit).count() >= 3
    });
    function || hexadecimal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(path: &str, text: &str) -> usize {
        let mut found = Vec::new();
        check(&Source { path: path.into(), text: text.into() }, &mut found);
        found.len()
    }

    #[test]
    fn each_rule_holds_where_it_should() {
        assert_eq!(broken("api/src/wire.rs", "use leptos::prelude::*;"), 1);
        assert_eq!(broken("client/src/session.rs", "XmlHttpRequest::new()"), 1);
        assert_eq!(broken("client/src/transport/xhr.rs", "XmlHttpRequest::new()"), 0);
        assert_eq!(broken("src/views/files.rs", "use portico_api::Entry;"), 1);
        assert_eq!(broken("src/views/files.rs", "<div style=\"x\">"), 1);
        assert_eq!(broken("src/views/files.rs", "<div style:width=x>"), 0);
        assert_eq!(broken("server/src/services/folder.rs", "use axum::Json;"), 1);
        assert_eq!(broken("server/src/routes.rs", "use sea_orm::Entity;"), 1);
        assert_eq!(broken("server/src/services/a.rs", "use sea_orm::{ConnectionTrait, DbErr};"), 0);
        assert_eq!(broken("server/src/services/a.rs", "db: &impl sea_orm::ConnectionTrait,"), 0);
        assert_eq!(broken("server/src/services/a.rs", "reqwest::get(ask.url)"), 1);
        assert_eq!(broken("server/src/routes/a.rs", "TcpStream::connect(host)"), 1);
        assert_eq!(broken("server/src/blobs/place.rs", "object_store::aws::AmazonS3Builder"), 0);
        assert_eq!(broken("server/src/db/file.rs", "use sea_orm::Entity;"), 0);
        assert_eq!(broken("src/ui/button.rs", "use crate::state::Session;"), 1);
        assert_eq!(broken("src/ui/button.rs", "use crate::ui::icon;"), 0);
        assert_eq!(broken("style/ui/button.css", "  color: #abc;"), 1);
        assert_eq!(broken("style/ui/button.css", "  color: var(--accent);"), 0);
    }

    #[test]
    fn paths_are_spelled_in_one_place() {
        assert_eq!(broken("server/src/routes/folder.rs", "\"/folder/list.json\""), 1);
        assert_eq!(broken("client/src/brand.rs", "\"/portico.json\""), 0);
        assert_eq!(broken("src/views/files.rs", "<a href=\"/files\">"), 1);
        assert_eq!(broken("src/routes/path.rs", "\"/files\""), 0);
        assert_eq!(broken("src/views/files.rs", "names.join(\"/\")"), 0);
    }

    #[test]
    fn comments_and_unit_tests_are_free() {
        let text = "// leptos is not for us\n#[cfg(test)]\nmod tests { use leptos; }";
        assert_eq!(broken("api/src/wire.rs", text), 0);
    }
}
