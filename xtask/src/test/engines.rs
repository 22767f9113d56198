//! The other engines: a PostgreSQL and a server that speaks S3, started for one run and gone after it.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

use crate::{
    place, server,
    setup::{self, Postgres},
    shell::{self, say},
};

const BUCKET: &str = "portico";

/// How long a program may take until it listens.
const PATIENCE: Duration = Duration::from_secs(60);

/// Both servers; they end with this value.
pub(super) struct Engines {
    home: PathBuf,
    postgres: Child,
    s3: Child,
    postgres_port: u16,
    s3_port: u16,
}

/// Starts both, on empty folders.
pub(super) fn start() -> Result<Engines> {
    let home = std::env::temp_dir().join(format!("portico-engines-{}", std::process::id()));
    place::empty(&home)?;
    let (postgres_port, s3_port) = (free_port()?, free_port()?);
    let s3 = start_s3(&home, s3_port)?;
    let postgres = start_postgres(&home, postgres_port)?;
    let engines = Engines { home, postgres, s3, postgres_port, s3_port };
    engines.prepare()?;
    Ok(engines)
}

impl Engines {
    /// Tells `command`, a test run, where they are.
    pub(super) fn equip(&self, command: &mut Command) {
        let endpoint = format!("http://127.0.0.1:{}", self.s3_port);
        command
            .env("PORTICO_TEST_POSTGRES", self.database_server())
            .env("PORTICO_TEST_S3", format!("s3://{BUCKET}?region=us-east-1&endpoint={endpoint}"))
            .env("AWS_ACCESS_KEY_ID", "tests")
            .env("AWS_SECRET_ACCESS_KEY", "tests");
    }

    fn database_server(&self) -> String {
        format!("postgres://portico@127.0.0.1:{}", self.postgres_port)
    }

    /// Makes the database that each test's own is a copy of, and the bucket.
    fn prepare(&self) -> Result<()> {
        let program = server::build(false)?;
        let url = format!("{}/portico_template", self.database_server());
        let blobs = self.home.join("unused");
        shell::output(
            Command::new(program)
                .arg("migrate")
                .env("PORTICO_DATABASE_URL", url)
                .env("PORTICO_BLOBS", blobs),
        )
        .context("The database could not be brought up to date.")?;
        Ok(())
    }
}

impl Drop for Engines {
    fn drop(&mut self) {
        for child in [&mut self.s3, &mut self.postgres] {
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn start_s3(home: &Path, port: u16) -> Result<Child> {
    let log = fs::File::create(home.join("s3.log"))?;
    let mut s3 = Command::new(setup::moto()?)
        .args(["--host", "127.0.0.1", "--port", &port.to_string()])
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context("The server that speaks S3 cannot be started.")?;
    until_it_listens(&mut s3, port, &home.join("s3.log"))?;
    make_bucket(port)?;
    Ok(s3)
}

/// One unsigned request, which the tests' server takes from anybody.
fn make_bucket(port: u16) -> Result<()> {
    use std::io::{Read as _, Write as _};
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    write!(
        stream,
        "PUT /{BUCKET} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    anyhow::ensure!(answer.contains(" 200 "), "The bucket could not be made: {answer}");
    Ok(())
}

fn start_postgres(home: &Path, port: u16) -> Result<Child> {
    let postgres = setup::postgres()?;
    let data = home.join("postgres");
    fs::create_dir(&data)?;
    if shell::is_root() {
        shell::output(Command::new("chown").arg("nobody").arg(&data))?;
    }
    let folder = || format!("--pgdata={}", data.display());
    let mut initdb = program(&postgres, "initdb")?;
    initdb.args([
        "--username=portico",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]);
    shell::logged(initdb.arg(folder()), &home.join("initdb.log"))?;
    let mut single = program(&postgres, "postgres")?;
    single.args(["--single", "-D"]).arg(&data).arg("postgres").stdin(Stdio::piped());
    create_template(single)?;
    let log = fs::File::create(home.join("postgres.log"))?;
    let mut server = program(&postgres, "postgres")?;
    server.arg("-D").arg(&data).args(["-p", &port.to_string()]);
    // What is gone after the run need not survive a power cut.
    for setting in [
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=300",
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
    ] {
        server.args(["-c", setting]);
    }
    let mut server = server
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context("PostgreSQL cannot be started.")?;
    until_it_listens(&mut server, port, &home.join("postgres.log"))?;
    Ok(server)
}

/// A database made before there is a server to ask.
fn create_template(mut single: Command) -> Result<()> {
    use std::io::Write as _;
    let mut child = single.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    if let Some(mut input) = child.stdin.take() {
        writeln!(input, "CREATE DATABASE portico_template;")?;
    }
    anyhow::ensure!(child.wait()?.success(), "PostgreSQL could not make a database.");
    Ok(())
}

/// One of PostgreSQL's programs, as somebody who is not root: it refuses to run otherwise.
fn program(postgres: &Postgres, name: &str) -> Result<Command> {
    let path = postgres.programs.join(name);
    let mut command = if shell::is_root() {
        let mut setpriv = Command::new("setpriv");
        setpriv.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups"]).arg(path);
        setpriv
    } else {
        Command::new(path)
    };
    if !postgres.libraries.is_empty() {
        command.env("LD_LIBRARY_PATH", std::env::join_paths(&postgres.libraries)?);
    }
    // Whoever runs it may not enter the folder that the tests are started in.
    command.current_dir("/").env("LC_ALL", "C.UTF-8");
    Ok(command)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn until_it_listens(child: &mut Child, port: u16, log: &Path) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = child.try_wait()?.is_some();
        if ended || Instant::now() > end {
            let _ = child.kill();
            say(fs::read_to_string(log).unwrap_or_default());
            bail!("A server that the tests need did not start; see above.");
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
