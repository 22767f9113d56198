//! Makes the app's glue comply with Trusted Types: docs/security.md, "Trusted Types".
//!
//! Leptos puts markup that is constant at compile time into the page as text. The browser accepts text as markup
//! only through a policy. The policy that is added here accepts two things: text that lies among the
//! program's own constants (its address tells), and the one address of the hashing worker.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use super::{module, split::GLUE};

const POLICY: &str = include_str!("../../assets/policy.js");

/// What the glue writes, and what it has to write instead; `$` is the text's address and length.
const SINKS: [(&str, &str); 2] =
    [(".innerHTML = ", "trustedMarkup"), ("new Worker(", "trustedWorker")];
/// The ways in which the glue takes a text out of the app's memory.
const READERS: [&str; 2] = ["getStringFromWasm0(", "getCachedStringFromWasm0("];

/// Rewrites the glue in `pkg`; `wasm` is the app as the linker left it.
pub(super) fn guard(pkg: &Path, wasm: &Path) -> Result<()> {
    let constants = module::constants(&fs::read(wasm)?)?;
    let file = pkg.join(GLUE);
    let glue = fs::read_to_string(&file).context("wasm-bindgen left no glue.")?;
    let policy = POLICY
        .replace("CONSTANTS_START", &constants.start.to_string())
        .replace("CONSTANTS_END", &constants.end.to_string());
    Ok(fs::write(&file, format!("{}\n{policy}", rewrite(glue)?))?)
}

fn rewrite(mut glue: String) -> Result<String> {
    for (sink, guard) in SINKS {
        for reader in READERS {
            glue = glue.replace(&format!("{sink}{reader}"), &format!("{sink}{guard}("));
        }
        // A sink in a form that is not known would fail in the browser only; better here.
        let left = glue.matches(sink).count() - glue.matches(&format!("{sink}{guard}(")).count();
        ensure!(
            left == 0,
            "The glue uses `{sink}` in a way that the build does not know; see docs/security.md."
        );
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::rewrite;

    #[test]
    fn sinks_are_guarded() {
        let glue =
            "a.innerHTML = getStringFromWasm0(b, c);\nnew Worker(getStringFromWasm0(a, b), c);"
                .to_owned();
        let guarded = "a.innerHTML = trustedMarkup(b, c);\nnew Worker(trustedWorker(a, b), c);";
        assert_eq!(rewrite(glue).unwrap(), guarded);
    }

    #[test]
    fn an_unknown_form_stops_the_build() {
        assert!(rewrite("a.innerHTML = text;".to_owned()).is_err());
    }
}
