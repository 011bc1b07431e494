//! The program itself, as whoever runs it sees it: settings in, output and an exit code out.

use std::{
    fs::File,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Output, Stdio},
    time::Duration,
};

use tempfile::TempDir;

/// The program with a folder, and so a database, of its own.
pub struct Program {
    folder: TempDir,
    settings: Vec<(&'static str, String)>,
}

/// The program while it serves. It is killed when this is dropped.
pub struct Running {
    pub address: SocketAddr,
    pub metrics: SocketAddr,
    child: Child,
}

impl Program {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = database_in(&folder);
        let site = folder.path().display().to_string();
        Self { folder, settings: vec![("MEDMIG_DATABASE_URL", database), ("MEDMIG_SITE", site)] }
    }

    /// The same with one more setting.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.settings.push((name, value.to_owned()));
        self
    }

    /// The address of its database.
    pub fn database(&self) -> String {
        database_in(&self.folder)
    }

    /// A file of its folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_medmig"));
        command.args(arguments).current_dir(&self.folder).env_remove("MEDMIG_SECRET").envs(self.settings.clone());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command that is given this on standard input.
    pub fn run_with(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Migrates, seeds the demonstration, and fails the story if that does not work.
    pub fn demonstrated(self) -> Self {
        for arguments in [&["migrate"][..], &["seed", "--demo"]] {
            let output = self.run(arguments);
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        self
    }

    /// Serves, and waits until it is ready. Its log is in the file `log`.
    pub fn serve(&self) -> Running {
        let (address, metrics) = (free(), free());
        let log = File::create(self.file("log")).unwrap();
        let child = self
            .command(&["serve"])
            .env("MEDMIG_LISTEN", address.to_string())
            .env("MEDMIG_PROXIES", "1")
            .env("MEDMIG_METRICS_LISTEN", metrics.to_string())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let running = Running { address, metrics, child };
        for _ in 0..1_500 {
            if request(address, "GET", "/readyz", &[], "").is_some_and(|answer| answer.0 == 200) {
                return running;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it was not ready: {}", std::fs::read_to_string(self.file("log")).unwrap());
    }
}

fn database_in(folder: &TempDir) -> String {
    format!("sqlite://{}", folder.path().join("medmig.db").display())
}

impl Running {
    /// SIGTERM, and the exit code.
    pub fn stop(mut self) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        self.child.wait().unwrap()
    }

    /// SIGKILL: no goodbye of any kind.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// One request over a connection of its own: the status and all that came, or nothing if not even a status came.
pub fn request(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut came = Vec::new();
    // A connection that breaks after the status has still told it.
    drop(stream.read_to_end(&mut came));
    let came = String::from_utf8_lossy(&came).into_owned();
    let status = came.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    Some((status, came))
}
