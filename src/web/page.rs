//! What the page's script offers, under `counterpoise` among the page's globals.

use std::path::PathBuf;

use bevy::math::Vec2;
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::game::ui::Composed;
use crate::locale::Lang;
use crate::records::{Hindrance, Shelf, ShelfState};

/// The browser's storage, as the script keeps it.
pub struct Storage;

impl Shelf for Storage {
    fn put(&mut self, bytes: &[u8]) {
        let _ = call("put", &[Uint8Array::from(bytes).into()]);
    }

    fn state(&mut self) -> ShelfState {
        match text("state").as_deref() {
            Some("kept") => ShelfState::Kept,
            Some("busy") => ShelfState::Busy,
            failed => ShelfState::Failed(hindrance_of(failed.unwrap_or_default())),
        }
    }

    fn put_aside(&mut self, bytes: &[u8]) -> PathBuf {
        let name = call("putAside", &[Uint8Array::from(bytes).into()]);
        name.and_then(|name| name.as_string()).unwrap_or_default().into()
    }
}

/// The records as they were kept last; `None` where there are none yet.
pub fn records() -> Option<Vec<u8>> {
    value("records")?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

/// What keeps records from being kept at all.
pub fn hindrance() -> Option<Hindrance> {
    text("hindrance").map(|told| hindrance_of(&told))
}

/// The language that the page's address asks for.
pub fn language() -> Option<Lang> {
    text("language").and_then(|tag| Lang::from_tag(&tag))
}

/// The browser's own.
pub fn system_language() -> Option<Lang> {
    text("systemLanguage").and_then(|tag| Lang::from_tag(&tag))
}

/// The customer that the page's address asks for.
pub fn seed() -> Option<u64> {
    text("seed")?.parse().ok()
}

/// Gives a person a file.
pub fn hand_over(name: &str, bytes: &[u8]) -> Result<(), String> {
    let given = call("handOver", &[name.into(), Uint8Array::from(bytes).into()]);
    given.map(drop).ok_or_else(|| "the page gives no files".to_owned())
}

/// Lets the person pick a file.
pub fn pick() {
    let _ = call("pick", &[]);
}

/// What was picked, once it was; nothing at all where the person thought better of it.
pub fn picked() -> Option<Vec<u8>> {
    Some(call("picked", &[])?.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// Brings the browser's input method to a place in the window.
pub fn attend(place: Vec2) {
    let _ = call("attend", &[place.x.into(), place.y.into()]);
}

/// Gives the keys back to the canvas.
pub fn leave() {
    let _ = call("leave", &[]);
}

/// What the input method has composed next: a text, and while that can still be changed the place of its cursor.
pub fn composed() -> Option<Composed> {
    let composed: Array = call("composed", &[])?.dyn_into().ok()?;
    let text = composed.get(0).as_string()?;
    Some(match composed.get(1).as_f64() {
        Some(cursor) => Composed::Draft { text, cursor: cursor as usize },
        None => Composed::Done(text),
    })
}

/// Lets the person write a line where the browser's keyboard is.
pub fn ask(label: &str, text: &str) {
    let _ = call("ask", &[label.into(), text.into()]);
}

/// What was written, once it was; nothing where the person thought better of it.
pub fn written() -> Option<Option<String>> {
    let answer = call("written", &[])?;
    (!answer.is_undefined()).then(|| answer.as_string())
}

/// Names the page, in a language that is the page's from now on.
pub fn name(name: &str, lang: Lang) {
    let _ = call("name", &[name.into(), lang.tag().into()]);
}

/// Says something where a screen reader hears it.
pub fn say(words: &str) {
    let _ = call("say", &[words.into()]);
}

/// Says that the game is to be seen.
pub fn is_ready() {
    let _ = call("isReady", &[]);
}

/// Says that the game is no more, and why.
pub fn broke(reason: &str) {
    let _ = call("broke", &[reason.into()]);
}

fn hindrance_of(told: &str) -> Hindrance {
    match told {
        "full" => Hindrance::Full,
        "forbidden" => Hindrance::ReadOnly,
        "elsewhere" => Hindrance::Locked,
        other => Hindrance::Other(other.to_owned()),
    }
}

fn script() -> Option<Object> {
    Reflect::get(&js_sys::global(), &"counterpoise".into()).ok()?.dyn_into().ok()
}

fn value(name: &str) -> Option<JsValue> {
    let found = Reflect::get(script()?.as_ref(), &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

fn text(name: &str) -> Option<String> {
    value(name)?.as_string()
}

fn call(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = value(name)?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().cloned().collect();
    function.apply(&JsValue::UNDEFINED, &arguments).ok()
}
