//! Makes the glue small: short names for what is its own, nothing that nobody calls.

use std::{fs, path::Path, process::Command};

use anyhow::Result;

use super::split::GLUE;
use crate::{place, setup, shell};

/// What the glue's files may be called.
fn is_glue(name: &str) -> bool {
    name == GLUE || (name.starts_with("glue_") && name.ends_with(".js"))
}

/// Makes every file of the glue in `pkg` small. What one takes from another keeps its name.
pub(super) fn minify(pkg: &Path) -> Result<()> {
    let terser = setup::terser()?;
    for file in place::files(pkg)? {
        if !file.file_name().is_some_and(|name| is_glue(&name.to_string_lossy())) {
            continue;
        }
        let small = file.with_extension("small");
        let mut command = Command::new(&terser);
        command.arg(&file).args(["--module", "--mangle", "--compress", "passes=3", "--output"]);
        shell::output(command.arg(&small))?;
        fs::rename(small, file)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_glue;

    #[test]
    fn the_loader_is_read_by_others_and_stays() {
        assert!(is_glue("app.js") && is_glue("glue_1.js"));
        assert!(!is_glue("__wasm_split.js") && !is_glue("boot.js") && !is_glue("hasher_glue.js"));
    }
}
