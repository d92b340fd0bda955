//! Drawings that have been made, kept up to a budget of pixels, least recently used out first.

use bevy::image::TRANSPARENT_IMAGE_HANDLE;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::{Art, raster};
use crate::game::theme::{Palette, Room, Theme};

/// Drawings kept, in sizes of the largest, which fills the window.
const LARGEST: usize = 6;

/// The least and the most bytes that are; the most is a 4K stage with three figures and everything around them.
const BUDGET: std::ops::RangeInclusive<usize> = 8 << 20..=96 << 20;

/// What makes two drawings the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub art: Art,
    pub theme: Theme,
    pub room: Room,
    /// In physical pixels.
    pub size: UVec2,
}

struct Drawing {
    image: Handle<Image>,
    last_used: u64,
    bytes: usize,
}

/// The drawings kept.
#[derive(Resource, Default)]
pub(super) struct Shelf {
    drawings: HashMap<Key, Drawing>,
    uses: u64,
    bytes: usize,
    /// Bytes of the largest drawing so far.
    largest: usize,
}

impl Shelf {
    pub(super) fn holds(&self, key: &Key) -> bool {
        self.drawings.contains_key(key)
    }

    /// The drawing for a key, made now if it is not there. Missing or broken art is blank, and said once in the log.
    pub(super) fn take(&mut self, key: &Key, palette: &Palette, images: &mut Assets<Image>) -> Handle<Image> {
        self.uses += 1;
        if let Some(drawing) = self.drawings.get_mut(key) {
            drawing.last_used = self.uses;
            return drawing.image.clone();
        }
        let image = match raster::draw(&key.art, palette, key.size) {
            Ok(image) => images.add(image),
            Err(fault) => {
                warn!("{} cannot be drawn: {fault}", key.art.source);
                TRANSPARENT_IMAGE_HANDLE
            }
        };
        let bytes = key.size.x as usize * key.size.y as usize * 4;
        self.bytes += bytes;
        self.largest = self.largest.max(bytes);
        self.drawings.insert(key.clone(), Drawing { image: image.clone(), last_used: self.uses, bytes });
        self.make_room();
        image
    }

    /// Lets go of the oldest drawings; those on screen stay alive through their nodes.
    fn make_room(&mut self) {
        let budget = (LARGEST * self.largest).clamp(*BUDGET.start(), *BUDGET.end());
        while self.bytes > budget {
            let Some(oldest) =
                self.drawings.iter().min_by_key(|(_, drawing)| drawing.last_used).map(|(key, _)| key.clone())
            else {
                return;
            };
            if let Some(drawing) = self.drawings.remove(&oldest) {
                self.bytes -= drawing.bytes;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes of a square whose side is a thousand and twenty-four pixels.
    const SQUARE: usize = 4 << 20;

    fn square(id: usize) -> Key {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g id='a{id}'/></svg>");
        let (theme, room, size) = (Theme::default(), Room::default(), UVec2::splat(1024));
        Key { art: Art::drawn(svg), theme, room, size }
    }

    #[test]
    fn six_windows_are_kept_and_the_oldest_goes_first() {
        let (mut shelf, mut images) = (Shelf::default(), Assets::<Image>::default());
        let palette = Palette::default();
        for id in 0..7 {
            shelf.take(&square(id), &palette, &mut images);
            // What is looked at again is not the oldest.
            shelf.take(&square(0), &palette, &mut images);
        }
        assert_eq!(shelf.bytes, LARGEST * SQUARE);
        let kept: Vec<usize> = (0..7).filter(|id| shelf.holds(&square(*id))).collect();
        assert_eq!(kept, [0, 2, 3, 4, 5, 6]);
    }
}
