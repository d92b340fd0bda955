//! Turns an SVG of the pack into an image: colours first, then pixels.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use include_dir::{Dir, include_dir};
use resvg::tiny_skia::{Pixmap, Transform as Placement};
use resvg::usvg::{Options, Tree};

use super::{Art, Fit};
use crate::game::theme::Palette;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/art");

/// Why art cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("there is no such file")]
    Missing,
    #[error("it is not text")]
    NotText,
    #[error("it is not a usable SVG: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("a drawing of {0} pixels is not possible")]
    Size(UVec2),
}

/// Whether there is art of this name.
pub fn has_art(path: &str) -> bool {
    FILES.contains(format!("{path}.svg"))
}

/// Draws art in a palette, scaled to fit a size in physical pixels.
pub(super) fn draw(art: &Art, palette: &Palette, size: UVec2) -> Result<Image, Fault> {
    let source = match &art.drawn {
        Some(drawn) => drawn,
        None => {
            let file = FILES.get_file(format!("{}.svg", art.path)).ok_or(Fault::Missing)?;
            file.contents_utf8().ok_or(Fault::NotText)?
        }
    };
    let tree = Tree::from_str(&coloured(source, art, palette), &Options::default())?;
    let mut pixels = Pixmap::new(size.x, size.y).ok_or(Fault::Size(size))?;
    let drawn = Vec2::new(tree.size().width(), tree.size().height());
    let ratio = size.as_vec2() / drawn;
    let scale = match art.fit {
        Fit::Whole | Fit::Standing => ratio.min_element(),
        Fit::Filling => ratio.max_element(),
    };
    let spare = size.as_vec2() - drawn * scale;
    let shift = match art.fit {
        Fit::Whole | Fit::Filling => spare / 2.0,
        Fit::Standing => Vec2::new(spare.x / 2.0, spare.y),
    };
    let placement = Placement::from_row(scale, 0.0, 0.0, scale, shift.x, shift.y);
    resvg::render(&tree, placement, &mut pixels.as_mut());
    Ok(Image::new(
        Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
        TextureDimension::D2,
        straight_alpha(pixels),
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    ))
}

/// Bevy blends colours that are not multiplied with their opacity; the rasteriser delivers ones that are.
fn straight_alpha(pixels: Pixmap) -> Vec<u8> {
    pixels
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let pixel = pixel.demultiply();
            [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
        })
        .collect()
}

/// Puts the palette's colours in the place of their names. A name that is no colour becomes magenta, to be seen.
fn coloured(source: &str, art: &Art, palette: &Palette) -> String {
    let mut svg = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('@') {
        svg.push_str(&rest[..at]);
        let name = &rest[at + 1..];
        let end = name.find(|it: char| !it.is_ascii_alphanumeric() && it != '_').unwrap_or(name.len());
        let (name, after) = name.split_at(end);
        let colour = match name {
            "tint" => Some(palette.colour(art.tint).to_srgba()),
            _ => palette.named(name),
        };
        svg.push_str(&colour.map_or_else(|| "#FF00FF".to_owned(), |it| it.with_alpha(1.0).to_hex()));
        rest = after;
    }
    svg.push_str(rest);
    svg
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::theme::Role;

    #[test]
    fn names_become_colours_of_the_palette() {
        let art = Art::tinted("x", Role::Accent);
        let svg = coloured("<a fill='@tint' b='@mood2' c='@nothing'/>", &art, &Palette::default());
        assert_eq!(svg, "<a fill='#155245' b='#FFFFBF' c='#FF00FF'/>");
    }
}
