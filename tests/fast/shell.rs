//! Runs the program as a person would at a prompt, in an empty home and with a fixed language.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What a run printed, and how it ended.
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit {}\n── stdout\n{}── stderr\n{}", self.code, self.stdout, self.stderr)
    }
}

/// A place to run the program in: a working directory and a home of its own.
pub struct Shell {
    home: TempDir,
    work: TempDir,
}

impl Shell {
    pub fn new() -> Shell {
        let empty = || tempfile::tempdir().expect("a temporary folder can be made");
        Shell { home: empty(), work: empty() }
    }

    /// The working directory.
    pub fn work(&self) -> &Path {
        self.work.path()
    }

    /// Writes a file into the working directory.
    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        let path = self.work().join(name);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        std::fs::write(path, contents).expect("the file can be written");
    }

    /// Copies the files of a folder into one of the working directory, over what is there.
    pub fn copy(&self, from: &Path, to: &str) {
        for entry in std::fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
            let path = entry.expect("the folder can be listed").path();
            let name = path.file_name().expect("a listed file has a name").to_string_lossy().into_owned();
            self.write(&format!("{to}/{name}"), std::fs::read(&path).expect("the fixture can be read"));
        }
    }

    pub fn run(&self, args: &[&str]) -> Outcome {
        self.run_with_input(args, "")
    }

    pub fn run_with_input(&self, args: &[&str], input: &str) -> Outcome {
        self.start(args, input, Stdio::piped())
    }

    /// Runs the program with its results going elsewhere.
    pub fn run_into(&self, args: &[&str], stdout: Stdio) -> Outcome {
        self.start(args, "", stdout)
    }

    fn start(&self, args: &[&str], input: &str, stdout: Stdio) -> Outcome {
        let home = self.home.path();
        let mut child = Command::new(env!("CARGO_BIN_EXE_counterpoise"))
            .args(args)
            .current_dir(self.work())
            .env_clear()
            .env("HOME", home)
            .env("USERPROFILE", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("LANG", "en_GB.UTF-8")
            .env("TZ", "UTC")
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        // A program that does not read its input may be gone before it is written.
        let _ = child.stdin.take().expect("stdin is a pipe").write_all(input.as_bytes());
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Outcome {
            code: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}
