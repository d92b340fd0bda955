//! Wakes the sleeping app for a screen reader: its requests wait in a queue that nobody wakes the event loop for, and the
//! first tree it gets is empty until a frame is drawn (bevy_winit 0.19).

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

/// Between two looks while a screen reader is there, and while there is none.
const ATTENTIVE: Duration = Duration::from_millis(40);
const IDLE: Duration = Duration::from_secs(1);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, watch).add_systems(Last, carry_out_soon.run_if(on_message::<ActionRequest>));
}

/// Starts the thread that looks, once there is a window.
fn watch(
    mut is_watched: Local<bool>,
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
) {
    if *is_watched || handlers.is_empty() {
        return;
    }
    *is_watched = true;
    let queues: Vec<Arc<Mutex<WinitActionRequestHandler>>> = handlers.values().cloned().collect();
    let (requested, proxy) = (requested.clone(), (**proxy).clone());
    let look = move || {
        let mut was_there = false;
        loop {
            let is_there = requested.get();
            let is_asked =
                is_there && queues.iter().any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
            let is_new = is_there && !was_there;
            was_there = is_there;
            if (is_asked || is_new) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            thread::sleep(if is_there { ATTENTIVE } else { IDLE });
        }
    };
    // Without it a screen reader is only served less promptly.
    drop(thread::Builder::new().name("screen reader".into()).spawn(look));
}

/// What is asked for at the end of a frame is carried out in the next.
fn carry_out_soon(mut redraw: MessageWriter<RequestRedraw>) {
    redraw.write(RequestRedraw);
}
