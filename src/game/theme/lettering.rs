//! Six type roles in two weights of one font pair, kept for the life of the app.
//!
//! Removing any font asset makes Bevy rebuild its font collection, so handles live in a resource and screens
//! never load fonts. Sizes are in rem, with two limits: no letters go under 18 pixels, and no glyph is larger
//! than the atlas likes.

use bevy::ecs::lifecycle::HookContext;
use bevy::ecs::world::DeferredWorld;
use bevy::prelude::*;
use bevy::text::{FontSource, LineHeight};

use super::layout::Layout;

/// No letters are smaller than this, in layout pixels.
const CAPTION_FLOOR: f32 = 18.0;
/// The largest glyph in physical pixels on a screen 1080 pixels high; taller screens may have larger ones.
const LARGEST_GLYPH: f32 = 96.0;

pub(super) fn plugin(app: &mut App) {
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    let regular = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansSC-Regular.ttf"));
    let bold = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansSC-Bold.ttf"));
    let typefaces = Typefaces {
        regular: fonts.add(Font::from_bytes(regular.to_vec())),
        bold: fonts.add(Font::from_bytes(bold.to_vec())),
    };
    app.insert_resource(typefaces)
        .add_systems(PreUpdate, reletter.run_if(resource_changed::<Layout>).after(super::layout::fit));
}

/// The two faces, held so that they are never unloaded.
#[derive(Resource, Clone, Debug)]
pub struct Typefaces {
    /// Noto Sans SC Regular.
    pub regular: Handle<Font>,
    /// Noto Sans SC Bold.
    pub bold: Handle<Font>,
}

/// What a piece of text is for; gives its size, line height and weight.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[component(immutable, on_insert = letter)]
#[require(TextFont, LineHeight)]
pub enum Lettering {
    /// Meta, labels, chips, keys.
    Caption,
    /// A caption that must stand out.
    CaptionBold,
    /// Buttons, lists, comments.
    #[default]
    Body,
    /// A heading over a list, a name.
    BodyBold,
    /// Replies and rows.
    Lead,
    /// Titles of cards.
    LeadBold,
    /// The customer's words.
    Line,
    /// The word of a mood band.
    LineBold,
    /// The meter's number, a grade. Bold.
    Title,
    /// The total, the wordmark. Bold.
    Display,
}

/// Letters of a height that is no whole number of the screen's pixels are smaller by this than said: some hanzi of them
/// would fill a whole number almost exactly, and a label as wide as its text be found too narrow for it by a rounding
/// error, and be given a second line (bevy 0.19).
const SNUG: f32 = 0.999;

/// The share of a rem, the line height and the weight of a lettering.
struct Cut {
    rem: f32,
    line: f32,
    bold: bool,
}

impl Lettering {
    const fn cut(self) -> Cut {
        let (rem, line, bold) = match self {
            Self::Caption => (0.9, 1.4, false),
            Self::CaptionBold => (0.9, 1.4, true),
            Self::Body => (1.0, 1.5, false),
            Self::BodyBold => (1.0, 1.5, true),
            Self::Lead => (1.1, 1.36, false),
            Self::LeadBold => (1.1, 1.36, true),
            Self::Line => (1.5, 1.5, false),
            Self::LineBold => (1.5, 1.5, true),
            Self::Title => (1.8, 1.25, true),
            Self::Display => (3.2, 1.1, true),
        };
        Cut { rem, line, bold }
    }

    /// The size of this lettering in layout pixels.
    pub fn px(self, layout: &Layout) -> f32 {
        let wanted = self.cut().rem * layout.rem;
        let physical_height = layout.size.y * layout.density;
        let cap = LARGEST_GLYPH * (physical_height / 1080.0).max(1.0) / layout.density;
        match self {
            Self::Caption | Self::CaptionBold => wanted.max(CAPTION_FLOOR),
            _ => wanted.min(cap).max(CAPTION_FLOOR),
        }
    }

    fn size(self, layout: &Layout) -> FontSize {
        let rem = self.cut().rem;
        let px = self.px(layout);
        let snug = if (px * layout.density).fract() == 0.0 { 1.0 } else { SNUG };
        if px == rem * layout.rem { FontSize::Rem(rem * snug) } else { FontSize::Px(px * snug) }
    }
}

fn letter(mut world: DeferredWorld, HookContext { entity, .. }: HookContext) {
    let Some(&lettering) = world.get::<Lettering>(entity) else { return };
    let (Some(typefaces), Some(layout)) = (world.get_resource::<Typefaces>(), world.get_resource::<Layout>())
    else {
        return;
    };
    let cut = lettering.cut();
    let face = if cut.bold { typefaces.bold.clone() } else { typefaces.regular.clone() };
    let size = lettering.size(layout);
    if let Some(mut font) = world.get_mut::<TextFont>(entity) {
        font.font = FontSource::Handle(face);
        font.font_size = size;
    }
    if let Some(mut height) = world.get_mut::<LineHeight>(entity) {
        *height = LineHeight::RelativeToFont(cut.line);
    }
}

/// Sizes text anew where a limit makes it differ from its share of a rem.
fn reletter(layout: Res<Layout>, mut texts: Query<(&Lettering, &mut TextFont)>) {
    for (lettering, mut font) in &mut texts {
        let size = lettering.size(&layout);
        if font.font_size != size {
            font.font_size = size;
        }
    }
}
