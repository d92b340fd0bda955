//! An X server without a screen, and what can be seen and done in it.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{
    ConfigureWindowAux, ConnectionExt as _, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState,
    Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::process::Running;

/// Keys, by their X key symbols.
#[derive(Clone, Copy)]
pub enum Key {
    Enter = 0xff0d,
    Down = 0xff54,
    One = 0x31,
}

/// The server ends with this.
pub struct Place {
    pub name: String,
    pub width: u16,
    pub height: u16,
    server: Child,
    connection: RustConnection,
    root: Window,
}

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(60);

impl Place {
    pub fn open(width: u16, height: u16) -> Result<Place, Box<dyn Error>> {
        let name = ":87".to_owned();
        let server = Command::new("Xvfb")
            .args([&name, "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()?;
        let began = Instant::now();
        let connection = loop {
            match RustConnection::connect(Some(&name)) {
                Ok((connection, _)) => break connection,
                Err(error) if began.elapsed() > PATIENCE => return Err(error.into()),
                Err(_) => sleep(Duration::from_millis(50)),
            }
        };
        let root = connection.setup().roots[0].root;
        Ok(Place { name, width, height, server, connection, root })
    }

    /// Waits until a window shows something.
    pub fn wait_until_drawn(&self, running: &Running) -> Result<(), Box<dyn Error>> {
        self.wait(|| Ok(running.has_ended() || self.corner()? != [0; 3]))?;
        if running.has_ended() { Err("the program ended".into()) } else { Ok(()) }
    }

    /// Waits until nothing is seen any more.
    pub fn wait_until_bare(&self) -> Result<(), Box<dyn Error>> {
        self.wait(|| Ok(self.corner()? == [0; 3]))
    }

    fn wait(&self, mut until: impl FnMut() -> Result<bool, Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
        let began = Instant::now();
        while !until()? {
            if began.elapsed() > PATIENCE {
                return Err("it took too long".into());
            }
            sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    /// The colour near the upper left corner, where every window begins.
    fn corner(&self) -> Result<[u8; 3], Box<dyn Error>> {
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 8, 8, 1, 1, !0)?.reply()?;
        Ok([image.data[0], image.data[1], image.data[2]])
    }

    /// Gives the window the whole screen and the keys.
    pub fn fill(&self) -> Result<(), Box<dyn Error>> {
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            if self.connection.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE {
                let whole = ConfigureWindowAux::new()
                    .x(0)
                    .y(0)
                    .width(u32::from(self.width))
                    .height(u32::from(self.height));
                self.connection.configure_window(window, &whole)?;
                self.connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
            }
        }
        self.connection.flush()?;
        Ok(())
    }

    pub fn press(&self, key: Key) -> Result<(), Box<dyn Error>> {
        let setup = self.connection.setup();
        let (first, count) = (setup.min_keycode, setup.max_keycode - setup.min_keycode + 1);
        let known = self.connection.get_keyboard_mapping(first, count)?.reply()?;
        let per_code = usize::from(known.keysyms_per_keycode);
        let place = known.keysyms.iter().position(|symbol| *symbol == key as u32).ok_or("no such key")?;
        let code = first + (place / per_code) as u8;
        for kind in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.connection.xtest_fake_input(kind, code, x11rb::CURRENT_TIME, self.root, 0, 0, 0)?;
        }
        self.connection.flush()?;
        Ok(())
    }

    /// How often something new was shown within a time.
    pub fn frames(&self, within: Duration) -> Result<usize, Box<dyn Error>> {
        self.connection.damage_query_version(1, 1)?.reply()?;
        let damage = self.connection.generate_id()?;
        self.connection.damage_create(damage, self.root, ReportLevel::RAW_RECTANGLES)?;
        self.connection.flush()?;
        let began = Instant::now();
        let mut times = BTreeSet::new();
        while began.elapsed() < within {
            while let Some(event) = self.connection.poll_for_event()? {
                // A picture may come in several pieces.
                if let Event::DamageNotify(shown) = event {
                    times.insert(shown.timestamp);
                }
            }
            sleep(Duration::from_millis(2));
        }
        self.connection.damage_destroy(damage)?.check()?;
        Ok(times.len())
    }

    /// Keeps what is seen, to show that the right screen was measured.
    pub fn picture(&self, path: &Path) -> Result<(), Box<dyn Error>> {
        let (width, height) = (self.width, self.height);
        let image =
            self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?.reply()?;
        let mut bytes = format!("P6 {width} {height} 255\n").into_bytes();
        bytes.extend(image.data.chunks_exact(4).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]));
        fs::write(path, bytes)?;
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
