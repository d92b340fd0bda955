//! A program that is running, and what the kernel says of it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::place::Place;

/// Ends with this.
pub struct Running {
    child: Child,
    _home: TempDir,
}

impl Running {
    /// Starts a program in a home of its own, with lines for the game's settings.
    pub fn start(program: &Path, place: &Place, settings: &str) -> Result<Running, Box<dyn Error>> {
        let home = tempfile::tempdir()?;
        let folder = home.path().join("config/org.counterpoise.Counterpoise");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("settings.toml"), format!("[settings]\n{settings}"))?;
        let child = Command::new(program)
            .env("DISPLAY", &place.name)
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Running { child, _home: home })
    }

    pub fn has_ended(&self) -> bool {
        fs::read_to_string(self.file("stat")).map_or(true, |stat| stat.contains(") Z"))
    }

    /// Resident memory in MiB.
    pub fn resident(&self) -> Result<f64, Box<dyn Error>> {
        let status = fs::read_to_string(self.file("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kibibytes / 1024.0)
    }

    /// Processor time used so far by all its threads; the kernel counts in hundredths of a second.
    pub fn processor(&self) -> Result<Duration, Box<dyn Error>> {
        let stat = fs::read_to_string(self.file("stat"))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        Ok(Duration::from_millis(10 * ticks))
    }

    /// Processor time used so far by the threads of each name, in the kernel and out of it.
    pub fn threads(&self) -> Result<BTreeMap<String, Duration>, Box<dyn Error>> {
        let mut threads = BTreeMap::new();
        for task in fs::read_dir(self.file("task"))? {
            let task = task?.path();
            let (Ok(name), Ok(used)) =
                (fs::read_to_string(task.join("comm")), fs::read_to_string(task.join("schedstat")))
            else {
                continue;
            };
            let nanoseconds: u64 = used.split_whitespace().next().ok_or("no time")?.parse()?;
            // Threads of one kind are numbered at the end of their names.
            let kind = name.trim().trim_end_matches(|last: char| last.is_ascii_digit() || "-( )".contains(last));
            *threads.entry(kind.to_owned()).or_default() += Duration::from_nanos(nanoseconds);
        }
        Ok(threads)
    }

    fn file(&self, name: &str) -> String {
        format!("/proc/{}/{name}", self.child.id())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
