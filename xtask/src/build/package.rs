//! The finished site: the page, what is public, and one folder named by its content that may be cached for ever.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha256};

use super::{
    split::{GLUE, WASM},
    stamp::hex,
};
use crate::place;

/// What Trunk leaves of its own run of wasm-bindgen.
const TRUNK_LEFT: [&str; 2] = ["portico.js", "portico_bg.wasm"];
/// The script that starts the app.
const BOOT: &str = include_str!("../../assets/boot.js");

/// Puts `pkg` and Trunk's folder `page` together in `site`.
pub(super) fn assemble(page: &Path, pkg: &Path, site: &Path) -> Result<()> {
    fs::write(pkg.join("boot.js"), BOOT)?;
    let name = format!("pkg-{}", content_hash(pkg)?);
    place::empty(site)?;
    place::copy_tree(page, site)?;
    for trunk_left in TRUNK_LEFT {
        fs::remove_file(site.join(trunk_left))
            .with_context(|| format!("Trunk left no {trunk_left}."))?;
    }
    if site.join("snippets").is_dir() {
        fs::remove_dir_all(site.join("snippets"))?;
    }
    place::copy_tree(pkg, &site.join(&name))?;
    let index = fs::read_to_string(site.join("index.html")).context("Trunk wrote no page.")?;
    Ok(fs::write(site.join("index.html"), rewrite(&index, &name)?)?)
}

/// Moves `site` to where the server finds it. The page comes last: until then the old one is whole.
pub(super) fn publish(site: &Path, dist: &Path) -> Result<()> {
    fs::create_dir_all(dist)?;
    let fresh: Vec<_> = fs::read_dir(site)?.flatten().map(|entry| entry.file_name()).collect();
    for name in fresh.iter().filter(|name| !is_page(name)) {
        let target = dist.join(name);
        if target.is_dir() {
            fs::remove_dir_all(&target)?;
        }
        fs::rename(site.join(name), target)?;
    }
    for name in fresh.iter().filter(|name| is_page(name)) {
        fs::rename(site.join(name), dist.join(name))?;
    }
    for entry in fs::read_dir(dist)?.flatten() {
        if !fresh.contains(&entry.file_name()) {
            if entry.path().is_dir() {
                fs::remove_dir_all(entry.path())?
            } else {
                fs::remove_file(entry.path())?
            }
        }
    }
    Ok(())
}

fn is_page(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with("index.html")
}

fn content_hash(pkg: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for file in place::files(pkg)? {
        hash.update(file.strip_prefix(pkg)?.as_os_str().as_encoded_bytes());
        hash.update(fs::read(&file)?);
    }
    Ok(hex(hash.finalize().get(..8).unwrap_or_default()))
}

/// Points the page at the package, and makes the browser ask for all of the first load at once.
fn rewrite(index: &str, name: &str) -> Result<String> {
    const STYLES: &str = r#"href="style/index.css""#;
    const HASHER: &str = r#"content="hasher.js""#;
    for needle in [STYLES, HASHER, "</head>"] {
        ensure!(index.contains(needle), "index.html must contain `{needle}`.");
    }
    for inline in ["<style", "<script", " style=", " onload=", " onclick="] {
        ensure!(
            !index.contains(inline),
            "index.html contains `{inline}`, which its Content-Security-Policy forbids."
        );
    }
    let head = format!(
        r#"  <link rel="modulepreload" href="/{name}/{GLUE}" />
    <link rel="preload" href="/{name}/{WASM}" as="fetch" type="application/wasm" crossorigin />
    <script type="module" src="/{name}/boot.js"></script>
  </head>"#
    );
    // Trunk is done with its own marks.
    let lines: Vec<&str> = index.lines().filter(|line| !line.contains("data-trunk")).collect();
    let page = lines.join("\n") + "\n";
    let page = page.replace(STYLES, &format!(r#"href="/{name}/app.css""#));
    Ok(page.replace(HASHER, &format!(r#"content="/{name}/hasher.js""#)).replace("</head>", &head))
}
