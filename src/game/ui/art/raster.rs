//! Finds the drawing of a piece of art and turns it into pixels.
//!
//! In an SVG, `@name` stands for a palette colour (`@wall1`, `@line_soft`, `@mood2`) and `@tint` for the role the
//! drawing is tinted with.

use bevy::prelude::*;
use include_dir::{Dir, include_dir};

use super::{Art, Source};
use crate::game::drawing::{RasterFault, SvgFault, raster, read_svg};
use crate::game::theme::{Palette, Role};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/art");

/// Why art cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("there is no such file")]
    Missing,
    #[error("it is not text")]
    NotText,
    #[error(transparent)]
    Svg(#[from] SvgFault),
    #[error(transparent)]
    Raster(#[from] RasterFault),
}

/// Draws art in a palette, scaled to fit a size in physical pixels.
pub(super) fn draw(art: &Art, palette: &Palette, size: UVec2) -> Result<Image, Fault> {
    let svg = match &art.source {
        Source::Picture(picture) => return Ok(raster(picture, art.fit, size)?),
        Source::Svg(svg) => svg,
        Source::File(path) => {
            let file = FILES.get_file(format!("{path}.svg")).ok_or(Fault::Missing)?;
            file.contents_utf8().ok_or(Fault::NotText)?
        }
    };
    Ok(raster(&read_svg(&coloured(svg, palette, art.tint))?, art.fit, size)?)
}

/// Puts the palette's colours in the place of their names. A name that is no colour becomes magenta, to be seen.
fn coloured(source: &str, palette: &Palette, tint: Role) -> String {
    let mut svg = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('@') {
        svg.push_str(&rest[..at]);
        let name = &rest[at + 1..];
        let end = name.find(|it: char| !it.is_ascii_alphanumeric() && it != '_').unwrap_or(name.len());
        let (name, after) = name.split_at(end);
        let colour = match name {
            "tint" => Some(palette.colour(tint).to_srgba()),
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

    #[test]
    fn names_become_colours_of_the_palette() {
        let svg = coloured("<a fill='@tint' b='@mood2' c='@nothing'/>", &Palette::default(), Role::Accent);
        assert_eq!(svg, "<a fill='#155245' b='#FFFFBF' c='#FF00FF'/>");
    }

    #[test]
    fn all_art_can_be_drawn() {
        let all =
            FILES.dirs().flat_map(Dir::files).map(|file| file.path().with_extension("").display().to_string());
        let all: Vec<String> = all.collect();
        assert!(all.len() > 40);
        for path in all {
            if let Err(fault) = draw(&Art::new(path.as_str()), &Palette::default(), UVec2::splat(64)) {
                panic!("{path}: {fault}");
            }
        }
    }
}
