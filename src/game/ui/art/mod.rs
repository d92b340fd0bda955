//! Vector art as a widget: an SVG drawn in the theme's colours at exactly the size it is shown.
//!
//! `Art` names a file under `assets/art` without its extension; the files are compiled in. In an SVG, `@name`
//! stands for a palette colour (`@wall1`, `@line_soft`, `@mood2`) and `@tint` for the role the art is
//! tinted with. A drawing is kept by source, palette, tint and size, so that screens coming back cost nothing.

mod raster;
mod shelf;

use std::sync::Arc;

use bevy::a11y::AccessibilityNode;
use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui::widget::NodeImageMode;
use bevy::window::RequestRedraw;

pub use crate::game::drawing::Fit;
use crate::game::drawing::{DrawAnew, Picture};
use crate::game::theme::{Band, Beside, Palette, Role};
use shelf::{Key, Shelf};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelf>()
        .add_systems(
            PostUpdate,
            // The renderer is to hear of a picture in the frame that shows it.
            draw.after(UiSystems::Layout).before(AssetEventSystems),
        )
        .add_observer(on_draw_anew);
}

fn on_draw_anew(_: On<DrawAnew>, mut shelf: ResMut<Shelf>, mut arts: Query<&mut Drawn>) {
    *shelf = Shelf::default();
    for mut drawn in &mut arts {
        drawn.key = None;
    }
}

/// A drawing that fills its node. Give the node a size.
#[derive(Component, Clone, Debug, Default, PartialEq, Eq, Hash)]
#[require(Node, ImageNode = blank(), AccessibilityNode = decoration(), Drawn)]
pub struct Art {
    pub source: Source,
    /// What `@tint` stands for.
    pub tint: Role,
    /// How the drawing fills its node.
    pub fit: Fit,
}

/// Where a drawing comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// Path under `assets/art` without `.svg`, such as `icons/menu`; empty for none.
    File(String),
    /// An SVG made by the program itself.
    Svg(Arc<str>),
    /// A drawing whose colours are all its own.
    Picture(Arc<Picture>),
}

impl Default for Source {
    fn default() -> Source {
        Source::File(String::new())
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Source::File(path) => write!(out, "art `{path}`"),
            Source::Svg(svg) => write!(out, "the drawing `{svg}`"),
            Source::Picture(picture) => write!(out, "the drawing {:x}", picture.key()),
        }
    }
}

impl Art {
    /// Art whose colours are all its own or the palette's.
    pub fn new(path: impl Into<String>) -> Self {
        Self::tinted(path, Role::Ink)
    }

    /// Art drawn in one colour of the palette, as icons are.
    pub fn tinted(path: impl Into<String>, tint: Role) -> Self {
        Self { source: Source::File(path.into()), tint, fit: Fit::Whole }
    }

    /// Art that the program has drawn, with the palette's names for its colours.
    pub fn drawn(svg: impl Into<Arc<str>>) -> Self {
        Self { source: Source::Svg(svg.into()), ..default() }
    }

    /// Art that the program has drawn, in colours of its own.
    pub fn picture(picture: Picture) -> Self {
        Self { source: Source::Picture(picture.into()), ..default() }
    }

    /// The same art, filling its node in another way.
    pub fn fitted(mut self, fit: Fit) -> Self {
        self.fit = fit;
        self
    }
}

/// Art of a given size in layout pixels, as a scene.
pub fn art(art: Art, width: f32, height: f32) -> impl Scene {
    bsn! {
        Node { width: px(width), height: px(height), flex_shrink: 0.0 }
        template_value(art)
    }
}

/// An icon of the set, square, in one colour.
pub fn icon(name: &'static str, size: f32, tint: Role) -> impl Scene {
    beside(Art::tinted(format!("icons/{name}"), tint), size)
}

/// The face of a mood band.
pub fn face(band: Band, size: f32) -> impl Scene {
    beside(Art::new(format!("faces/{}", band.name())), size)
}

/// Square art that stands beside words, and grows with them.
fn beside(art: Art, size: f32) -> impl Scene {
    bsn! {
        Node { flex_shrink: 0.0 }
        template_value(Beside(size))
        template_value(art)
    }
}

/// The size an entity was last laid out at, to tell a window being dragged from one at rest.
#[derive(Component, Clone, Debug, Default)]
struct Drawn {
    last_size: UVec2,
    key: Option<Key>,
}

/// Pictures say nothing that words beside them do not, so a screen reader passes over them.
fn decoration() -> AccessibilityNode {
    let mut node = accesskit::Node::new(accesskit::Role::Image);
    node.set_hidden();
    node.into()
}

fn blank() -> ImageNode {
    ImageNode { image_mode: NodeImageMode::Stretch, ..default() }
}

/// Draws what has changed. While a window is being dragged, the old drawing is stretched until the size holds still.
fn draw(
    palette: Res<Palette>,
    mut shelf: ResMut<Shelf>,
    mut images: ResMut<Assets<Image>>,
    mut arts: Query<(&Art, &ComputedNode, &mut Drawn, &mut ImageNode)>,
    mut has_begun: Local<bool>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // In a browser nothing of the first frame is seen, and its adapter gets to work while the second is painted.
    if !std::mem::replace(&mut *has_begun, true) && cfg!(target_family = "wasm") {
        redraw.write(RequestRedraw);
        return;
    }
    for (art, node, mut drawn, mut image) in &mut arts {
        let size = node.content_box().size().round().as_uvec2();
        if size.min_element() == 0 || art.source == Source::default() {
            continue;
        }
        let key = Key { art: art.clone(), theme: palette.theme, room: palette.room, size };
        if drawn.key.as_ref() == Some(&key) {
            continue;
        }
        let only_size_differs = drawn.key.as_ref().is_some_and(|old| old.size != size && old.art == key.art);
        if only_size_differs && drawn.last_size != size && !shelf.holds(&key) {
            drawn.last_size = size;
            redraw.write(RequestRedraw);
            continue;
        }
        image.image = shelf.take(&key, &palette, &mut images);
        drawn.last_size = size;
        drawn.key = Some(key);
        redraw.write(RequestRedraw);
    }
}
