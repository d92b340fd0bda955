//! Looks for a display and a graphics adapter before Bevy does, because Bevy panics when there is none.

use bevy::prelude::Resource;
use bevy::render::settings::{PowerPreference, WgpuSettings};
use bevy::tasks::block_on;
use wgpu::{AdapterInfo, Backends, DeviceType, Instance, InstanceDescriptor, RequestAdapterOptions};

/// Ways to draw, best first; software renderers are found among them last.
const CANDIDATES: [(&str, Backends, bool); 7] = [
    ("Vulkan", Backends::VULKAN, false),
    ("Direct3D 12", Backends::DX12, false),
    ("Metal", Backends::METAL, false),
    ("OpenGL", Backends::GL, false),
    ("Vulkan in software", Backends::VULKAN, true),
    ("Direct3D 12 in software", Backends::DX12, true),
    ("OpenGL in software", Backends::GL, true),
];

/// A way to draw that works on this machine.
#[derive(Resource, Clone, Debug)]
pub struct Adapter {
    /// What the driver calls itself.
    pub name: String,
    /// The processor draws, which has other things to do.
    pub(super) is_processor: bool,
    backends: Backends,
    software: bool,
    /// Held so that the drivers stay loaded until Bevy asks for them: loading them is a good part of the start.
    _instance: Instance,
}

impl Adapter {
    /// What Bevy is to draw with.
    pub(super) fn graphics(&self) -> WgpuSettings {
        WgpuSettings {
            backends: Some(self.backends),
            force_fallback_adapter: self.software,
            // A flat interface needs no fast card, and a laptop in a meeting room needs its battery.
            power_preference: PowerPreference::LowPower,
            ..WgpuSettings::default()
        }
    }
}

/// Why there can be no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAdapter {
    /// There is no X11 or Wayland to show a window on.
    #[error("there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set")]
    NoDisplay,
    /// There is a display, but nothing that can draw.
    #[error("no graphics adapter was found; tried {}", .tried.join(", "))]
    NoGraphics {
        /// The ways to draw that were tried, in order.
        tried: Vec<&'static str>,
    },
}

/// Finds the best way to draw into a window.
///
/// `WGPU_BACKEND` narrows the search as it does for any wgpu program.
pub fn probe() -> Result<Adapter, NoAdapter> {
    if !has_display() {
        return Err(NoAdapter::NoDisplay);
    }
    probe_drawing()
}

/// Finds the best way to draw at all, be it into a picture.
pub(super) fn probe_drawing() -> Result<Adapter, NoAdapter> {
    let allowed = Backends::from_env().unwrap_or(Backends::all());
    let built_in = Instance::enabled_backend_features();
    let mut tried = Vec::new();
    for (name, backends, software) in CANDIDATES {
        if !(allowed & built_in).contains(backends) {
            continue;
        }
        tried.push(name);
        let instance = Instance::new(InstanceDescriptor {
            backends,
            ..InstanceDescriptor::new_without_display_handle_from_env()
        });
        let options = RequestAdapterOptions { force_fallback_adapter: software, ..Default::default() };
        if let Ok(adapter) = block_on(instance.request_adapter(&options)) {
            let AdapterInfo { name, device_type, .. } = adapter.get_info();
            let is_processor = device_type == DeviceType::Cpu;
            return Ok(Adapter { name, is_processor, backends, software, _instance: instance });
        }
    }
    Err(NoAdapter::NoGraphics { tried })
}

/// Whether a window could be shown; always so where the system has only one kind of display.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_unix_desktop =
        cfg!(all(unix, not(target_os = "macos"), not(target_os = "android"), not(target_os = "ios")));
    !is_unix_desktop || is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET") || is_set("DISPLAY")
}
