//! Runs other programs, and says plainly which one failed and where its words are.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, bail};

use crate::place;

/// Prints one line about what is being done.
pub(crate) fn say(text: impl AsRef<str>) {
    println!("{}", text.as_ref());
}

/// cargo, in the checkout. What the cargo around this program says of it is no concern of the one below: build scripts
/// that look at it would have the database's and the network's crates compiled anew whenever somebody runs cargo alone.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo.current_dir(place::root());
    cargo
}

/// Runs `command` with its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status}).", line(command));
    }
    Ok(())
}

/// Runs `command` with its output on the terminal; the error repeats the last lines of what it complained about.
pub(crate) fn told(command: &mut Command) -> Result<()> {
    let mut child =
        command.stderr(Stdio::piped()).spawn().with_context(|| cannot_start(command))?;
    let mut words = Vec::new();
    if let Some(complaints) = child.stderr.take() {
        for line in BufReader::new(complaints).lines() {
            let line = line?;
            eprintln!("{line}");
            words.push(line);
        }
    }
    let status = child.wait()?;
    if !status.success() {
        words.push(format!("`{}` failed ({status}).", line(command)));
        bail!("{}", last(&words));
    }
    Ok(())
}

/// Runs `command` and gives what it wrote to its standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", line(command), output.status, words.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `command` with its output in the file `log`; only a failure shows the last lines of it.
pub(crate) fn logged(command: &mut Command, log: &Path) -> Result<()> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(log).with_context(|| format!("Cannot write {}.", log.display()))?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        let words = fs::read_to_string(log).unwrap_or_default();
        let lines: Vec<&str> = words.lines().collect();
        bail!(
            "{}\n`{}` failed ({status}); all it said is in {}.",
            last(&lines),
            line(command),
            log.display()
        );
    }
    Ok(())
}

/// Whether `program` answers to `--version` with all of `words` in it.
pub(crate) fn has_version(program: &Path, words: &[&str]) -> bool {
    output(Command::new(program).arg("--version")).is_ok_and(|version| {
        words.iter().all(|word| version.split_whitespace().any(|w| w == *word))
    })
}

/// The full path of `program` on the search path.
pub(crate) fn find(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| is_executable(file))
}

fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(file).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Whether this process is root's.
pub(crate) fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// The last of `lines`: enough to see why, not so many that the reason is lost.
fn last<T: AsRef<str>>(lines: &[T]) -> String {
    let tail = lines.iter().skip(lines.len().saturating_sub(25)).map(AsRef::as_ref);
    tail.collect::<Vec<_>>().join("\n")
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    words.join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!("Cannot start `{}`; is it installed?", command.get_program().to_string_lossy())
}

/// Runs `command` silently; false if it fails or takes longer than `patience`.
pub(crate) fn within(command: &mut Command, patience: std::time::Duration) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    let end = std::time::Instant::now() + patience;
    while std::time::Instant::now() < end {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(std::time::Duration::from_millis(100)),
            Err(_) => return false,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}
