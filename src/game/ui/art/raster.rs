//! Finds the SVG of a piece of art and draws it.

use bevy::prelude::*;
use include_dir::{Dir, include_dir};

use super::Art;
use crate::game::theme::{Palette, RasterFault, coloured, raster};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/art");

/// Why art cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("there is no such file")]
    Missing,
    #[error("it is not text")]
    NotText,
    #[error(transparent)]
    Raster(#[from] RasterFault),
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
    Ok(raster(&coloured(source, palette, art.tint), art.fit, size)?)
}

#[cfg(test)]
mod tests {
    use super::*;

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
