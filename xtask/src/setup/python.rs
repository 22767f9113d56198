//! Programs in Python, each in an environment of its own in the user's cache; pinned, so that every machine has the same.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::{
    place,
    shell::{self, say},
};

/// Finds or installs moto, a server that speaks S3; gives its program.
pub(crate) fn moto() -> Result<PathBuf> {
    ensure("moto", "moto[server,s3]==5.2.5", "moto_server")
}

/// Finds or installs copyparty, which transfers are measured beside; gives its program.
pub(crate) fn copyparty() -> Result<PathBuf> {
    ensure("copyparty", "copyparty==1.20.26", "copyparty")
}

fn ensure(name: &str, package: &str, program: &str) -> Result<PathBuf> {
    let home = place::cache()?.join("tools").join(name);
    let (program, mark) = (home.join("bin").join(program), home.join("version"));
    if program.is_file() && fs::read_to_string(&mark).is_ok_and(|version| version == package) {
        return Ok(program);
    }
    let Some(python) = shell::find("python3") else {
        bail!("{name} needs Python 3: run `apt install python3-venv`, and start again.")
    };
    say(format!("Installing {package} into {} (once)…", home.display()));
    place::empty(&home)?;
    let log = place::cache()?.join("log").join([name, ".log"].concat());
    shell::logged(Command::new(python).args(["-m", "venv"]).arg(&home), &log)
        .context("Python cannot make an environment: run `apt install python3-venv`.")?;
    let mut pip = Command::new(home.join("bin/pip"));
    shell::logged(pip.args(["install", "--quiet", package]), &log)?;
    fs::write(mark, package)?;
    Ok(program)
}
