//! Drawings that have been made, kept up to a budget of pixels, least recently used out first.

use bevy::image::TRANSPARENT_IMAGE_HANDLE;
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::{Art, raster};
use crate::game::theme::{Palette, Room, Theme};

/// Bytes of drawings kept: a 4K stage with three figures and everything around them.
const BUDGET: usize = 96 << 20;

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
                warn!("art `{}` cannot be drawn: {fault}", key.art.path);
                TRANSPARENT_IMAGE_HANDLE
            }
        };
        let bytes = key.size.x as usize * key.size.y as usize * 4;
        self.bytes += bytes;
        self.drawings.insert(key.clone(), Drawing { image: image.clone(), last_used: self.uses, bytes });
        self.make_room();
        image
    }

    /// Lets go of the oldest drawings; those on screen stay alive through their nodes.
    fn make_room(&mut self) {
        while self.bytes > BUDGET {
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
