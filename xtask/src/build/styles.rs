//! The style sheets: what the page begins with is one file, and what is shown later is one for each occasion.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::place;

/// Writes `style/index.css`, with everything that it imports, to `app.css` in the folder `pkg`, and each sheet of
/// `style/later/` under its own name beside it.
pub(super) fn bundle(style: &Path, pkg: &Path) -> Result<()> {
    write(&style.join("index.css"), &pkg.join("app.css"))?;
    for sheet in place::files(&style.join("later"))? {
        let name = sheet.file_name().context("A file has a name.")?;
        write(&sheet, &pkg.join(name))?;
    }
    Ok(())
}

fn write(index: &Path, target: &Path) -> Result<()> {
    Ok(fs::write(target, squeeze(&inline(index, 0)?))?)
}

/// Replaces `@import "file.css" layer(name);` by the file, within its layer.
fn inline(file: &Path, depth: u8) -> Result<String> {
    if depth > 8 {
        bail!("{} imports itself.", file.display());
    }
    let text =
        fs::read_to_string(file).with_context(|| format!("{} cannot be read.", file.display()))?;
    let mut css = String::with_capacity(text.len());
    for line in text.lines() {
        let Some(import) = line.trim().strip_prefix("@import ") else {
            css.push_str(line);
            css.push('\n');
            continue;
        };
        let wrong = || {
            format!(
                "{}: write `@import \"file.css\" layer(name);` instead of `{line}`",
                file.display()
            )
        };
        let (name, rest) = import
            .trim()
            .strip_prefix('"')
            .and_then(|rest| rest.split_once('"'))
            .with_context(wrong)?;
        let inner = inline(&file.with_file_name("").join(name), depth + 1)?;
        let rest = rest.trim().strip_suffix(';').with_context(wrong)?.trim();
        if rest.is_empty() {
            css.push_str(&inner);
        } else {
            let layer = rest
                .strip_prefix("layer(")
                .and_then(|rest| rest.strip_suffix(')'))
                .with_context(wrong)?;
            css.push_str(&format!("@layer {layer} {{\n{inner}}}\n"));
        }
    }
    Ok(css)
}

/// Leaves out comments, indentation and empty lines; strings stay as they are.
fn squeeze(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote = None;
    while let Some(character) = rest.next() {
        match quote {
            Some(end) => {
                bare.push(character);
                if character == '\\' {
                    bare.extend(rest.next());
                } else if character == end {
                    quote = None;
                }
            }
            None if character == '/' && rest.peek() == Some(&'*') => {
                let mut last = ' ';
                rest.next();
                for next in rest.by_ref() {
                    if last == '*' && next == '/' {
                        break;
                    }
                    last = next;
                }
            }
            None => {
                if character == '"' || character == '\'' {
                    quote = Some(character);
                }
                bare.push(character);
            }
        }
    }
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::with_capacity(bare.len()), |mut css, line| {
        css.push_str(line);
        css.push('\n');
        css
    })
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn comments_go_and_strings_stay() {
        let css = "/* a\n b */\n.x {\n  content: \"/* \\\" not one */\";\n}\n\n";
        assert_eq!(squeeze(css), ".x {\ncontent: \"/* \\\" not one */\";\n}\n");
    }
}
