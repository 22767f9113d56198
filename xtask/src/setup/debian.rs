//! Debian packages without root: a private package index beside the system's, and unpacking without installing.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use crate::{place, shell};

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A private apt: its own sources and state, the system's mirror, proxy and certificates.
pub(super) struct Apt {
    home: PathBuf,
}

/// One version of a package that the index offers.
pub(super) struct Offer {
    pub(super) package: String,
    pub(super) version: String,
}

impl Apt {
    /// Opens the index of the given `suites` of the archive that the machine is configured for; `security` suites
    /// live in an archive of their own.
    pub(super) fn open(name: &str, suites: &[&str]) -> Result<Self> {
        let home = place::cache()?.join("apt").join(name);
        place::empty(&home)?;
        for folder in ["lists/partial", "cache/archives/partial", "parts"] {
            fs::create_dir_all(home.join(folder))?;
        }
        fs::write(home.join("status"), "")?;
        let sources = suites.iter().map(|suite| source(suite)).collect::<Result<Vec<_>>>()?;
        fs::write(home.join("sources.list"), sources.concat())?;
        fs::write(home.join("apt.conf"), configuration(&home))?;
        let apt = Self { home };
        let log = place::cache()?.join("log").join(format!("apt-{name}.log"));
        shell::logged(apt.command("apt-get").arg("update"), &log)?;
        Ok(apt)
    }

    /// The versions of `package` that the index offers, newest first.
    pub(super) fn versions(&self, package: &str) -> Result<Vec<Offer>> {
        let table = shell::output(self.command("apt-cache").args(["madison", package]))?;
        let versions = table.lines().filter_map(|line| line.split('|').nth(1));
        Ok(versions
            .map(|version| Offer {
                package: package.to_owned(),
                version: version.trim().to_owned(),
            })
            .collect())
    }

    /// Downloads `offers` and unpacks them into `into`; nothing is installed.
    pub(super) fn unpack(&self, offers: &[Offer], into: &Path) -> Result<()> {
        let debs = self.home.join("debs");
        place::empty(&debs)?;
        let wanted = offers.iter().map(|offer| format!("{}={}", offer.package, offer.version));
        let log = self.home.join("download.log");
        shell::logged(
            self.command("apt-get").arg("download").args(wanted).current_dir(&debs),
            &log,
        )?;
        fs::create_dir_all(into)?;
        for deb in place::files(&debs)? {
            shell::output(Command::new("dpkg-deb").arg("-x").arg(&deb).arg(into))?;
        }
        fs::remove_dir_all(&debs)?;
        Ok(())
    }

    /// The packages whose files `package` needs and that are not installed, itself included.
    pub(super) fn closure(&self, package: &str) -> Result<Vec<Offer>> {
        let mut simulate = self.command("apt-get");
        // The system's own list of what is installed, read only.
        simulate.args([
            "-o",
            "Dir::State::status=/var/lib/dpkg/status",
            "--no-install-recommends",
            "-s",
        ]);
        let plan = shell::output(simulate.args(["install", package]))?;
        // "Inst chromium (156.0… Debian:… [amd64])"
        let offers = plan.lines().filter_map(|line| {
            let (package, rest) = line.strip_prefix("Inst ")?.split_once(' ')?;
            let version = rest.split_once('(')?.1.split_whitespace().next()?;
            Some(Offer { package: package.to_owned(), version: version.to_owned() })
        });
        Ok(offers.collect())
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("APT_CONFIG", self.home.join("apt.conf")).env("LC_ALL", "C.UTF-8");
        command
    }
}

/// Whether this machine has Debian's package tools at all.
pub(super) fn is_here() -> bool {
    shell::find("apt-get").is_some() && shell::find("dpkg-deb").is_some()
}

/// The code name of the release that the machine runs, such as `bookworm`.
pub(super) fn codename() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release").context("Cannot read /etc/os-release.")?;
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    Ok(name.context("/etc/os-release names no VERSION_CODENAME.")?.trim_matches('"').to_owned())
}

fn source(suite: &str) -> Result<String> {
    let security = suite.ends_with("-security");
    let uri = archive(security)?;
    let signed =
        if Path::new(KEYRING).exists() { format!("[signed-by={KEYRING}] ") } else { String::new() };
    Ok(format!("deb {signed}{uri} {suite} main\n"))
}

/// The address of Debian's archive as this machine knows it.
fn archive(security: bool) -> Result<String> {
    let format = ["indextargets", "--format", "$(REPO_URI)"];
    let uris = shell::output(Command::new("apt-get").args(format))?;
    let end = if security { "/debian-security" } else { "/debian" };
    let mut uris = uris.lines().map(|uri| uri.trim_end_matches('/'));
    match uris.find(|uri| uri.ends_with(end)) {
        Some(uri) => Ok(uri.to_owned()),
        None => bail!("apt is not configured for a Debian archive (no source ends with {end})."),
    }
}

fn configuration(home: &Path) -> String {
    let home = home.display();
    format!(
        r#"Dir::Etc::SourceList "{home}/sources.list";
Dir::Etc::SourceParts "{home}/parts";
Dir::State "{home}";
Dir::State::Lists "{home}/lists";
Dir::State::Status "{home}/status";
Dir::Cache "{home}/cache";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::IndexTargets::deb::DEP-11-icons::DefaultEnabled "false";
Acquire::IndexTargets::deb::DEP-11-icons-small::DefaultEnabled "false";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
APT::Sandbox::User "";
"#
    )
}
