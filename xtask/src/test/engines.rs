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
    place,
    setup::{self, Postgres},
    shell::{self, say},
};

const BUCKET: &str = "portico";

/// How long a program may take until it listens.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long one may take to end.
const GRACE: Duration = Duration::from_secs(10);

/// Both servers; they end with this value, and their folder goes after them.
pub(super) struct Engines {
    postgres: Server,
    s3: Server,
    _home: Home,
}

/// A program that listens; it ends with this value.
struct Server {
    child: Child,
    port: u16,
    log: PathBuf,
}

/// A folder that goes with this value.
struct Home(PathBuf);

/// Starts both, on empty folders.
pub(super) fn start() -> Result<Engines> {
    let folder = std::env::temp_dir().join(format!("portico-engines-{}", std::process::id()));
    place::empty(&folder)?;
    let home = Home(folder);
    // The one gets ready while the other is set up.
    let s3 = start_s3(&home.0)?;
    let postgres = start_postgres(&home.0)?;
    let mut engines = Engines { postgres, s3, _home: home };
    engines.prepare()?;
    Ok(engines)
}

impl Engines {
    /// Tells `command`, a test run, where they are.
    pub(super) fn equip(&self, command: &mut Command) {
        let endpoint = format!("http://127.0.0.1:{}", self.s3.port);
        command
            .env("PORTICO_TEST_POSTGRES", self.database_server())
            .env("PORTICO_TEST_S3", format!("s3://{BUCKET}?region=us-east-1&endpoint={endpoint}"))
            .env("AWS_ACCESS_KEY_ID", "tests")
            .env("AWS_SECRET_ACCESS_KEY", "tests");
    }

    fn database_server(&self) -> String {
        format!("postgres://portico@127.0.0.1:{}", self.postgres.port)
    }

    /// Waits for both, and makes the bucket.
    fn prepare(&mut self) -> Result<()> {
        self.postgres.until_it_listens()?;
        self.s3.until_it_listens()?;
        make_bucket(self.s3.port)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Server {
    /// Starts `command`, which is to listen on `port`; what it says goes into the file `log`.
    fn start(command: &mut Command, port: u16, log: PathBuf) -> Result<Self> {
        let file = fs::File::create(&log)?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().with_context(|| format!("{name} cannot be started."))?;
        Ok(Self { child, port, log })
    }

    fn until_it_listens(&mut self) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if self.child.try_wait()?.is_some() || Instant::now() > end {
                say(fs::read_to_string(&self.log).unwrap_or_default());
                bail!("A server that the tests need did not start; see above.");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn ends_within(&mut self, patience: Duration) -> bool {
        let end = Instant::now() + patience;
        while Instant::now() < end {
            match self.child.try_wait() {
                Ok(Some(_)) => return true,
                Ok(None) => thread::sleep(Duration::from_millis(50)),
                Err(_) => return false,
            }
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Killed outright, PostgreSQL would leave shared memory behind.
        let mut interrupt = Command::new("kill");
        interrupt.args(["-s", "INT", &self.child.id().to_string()]);
        if !shell::within(&mut interrupt, GRACE) || !self.ends_within(GRACE) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn start_s3(home: &Path) -> Result<Server> {
    let port = free_port()?;
    let mut moto = Command::new(setup::moto()?);
    moto.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
    Server::start(&mut moto, port, home.join("s3.log"))
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

fn start_postgres(home: &Path) -> Result<Server> {
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
    let port = free_port()?;
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
        "wal_level=minimal",
        "max_wal_senders=0",
    ] {
        server.args(["-c", setting]);
    }
    Server::start(&mut server, port, home.join("postgres.log"))
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
