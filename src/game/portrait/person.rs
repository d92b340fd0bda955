//! Who a customer is to look at: what never changes, whatever they feel.

use super::feeling::Acted;
use super::gesture::Gesture;
use super::pen::Colour;

/// How the hair is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hair {
    /// Short sides, the top swept to one side.
    Crop,
    /// Thin, combed back, deep at the temples.
    Receding,
    /// To the jaw, parted at the side.
    Bob,
    /// Short sides, a full top that falls open over the forehead.
    Curtain,
    /// Tied at the neck, over one shoulder.
    Tied,
    /// Grey curls.
    Perm,
    /// Pinned up.
    Bun,
    /// Short, parted and combed flat.
    Parted,
    /// A wreath of it around a bald head.
    Wreath,
    /// Straight, over both shoulders.
    Long,
    /// Cut close.
    Buzz,
}

/// What is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloth {
    Hoodie,
    /// A plain buttoned jacket with a turned-down collar.
    Jacket,
    Blazer,
    /// A round-necked pullover over a shirt.
    Crew,
    Cardigan,
    /// A quilted jacket with a stand-up collar.
    Padded,
    /// Jacket, shirt and tie.
    Suit,
    /// A work vest with two bright bands.
    Vest,
    /// A shirt, buttoned.
    Shirt,
}

/// What somebody wears or brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Cane,
    Phone,
    Ticket,
    Handbag,
    ClothBag,
    /// A disability card, on the counter.
    Card,
    Earring,
    /// A badge on a ribbon.
    Badge,
    Watch,
    /// A helmet, on the counter.
    Helmet,
    /// Sits in a wheelchair.
    Wheelchair,
    /// Behind the ear.
    HearingAid,
    RoundGlasses,
    SquareGlasses,
    /// A folder of papers, on the counter.
    Folder,
}

/// A person. Lengths are in units of the canvas, at the head's own size: 166 from crown to chin.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    pub name: &'static str,
    /// 0 twenty, 1 eighty: wrinkles, bags under the eyes, hands.
    pub(super) age: f32,
    pub(super) is_woman: bool,
    /// Width of the shoulders, 0.9 to 1.1.
    pub(super) build: f32,
    /// Half of the neck's width.
    pub(super) neck: f32,
    pub(super) skin: Colour,
    /// Half of the face's width at the cheekbones, at the corners of the jaw, and near the chin.
    pub(super) width: f32,
    pub(super) jaw: f32,
    pub(super) chin: f32,
    /// From the eyes to the chin.
    pub(super) length: f32,
    pub(super) hair: Hair,
    pub(super) hair_colour: Colour,
    /// How thick, and how much of an arch.
    pub(super) brow: f32,
    pub(super) brow_arch: f32,
    pub(super) brow_colour: Option<Colour>,
    pub(super) eye: (f32, f32),
    pub(super) eye_tilt: f32,
    /// How deep the fold over the lid.
    pub(super) crease: f32,
    pub(super) nose: (f32, f32),
    pub(super) lip: f32,
    pub(super) lip_colour: Option<Colour>,
    pub(super) bags: f32,
    pub(super) beard: f32,
    pub(super) ears: f32,
    pub(super) cloth: Cloth,
    /// The cloth, what is worn under it, and the cloth in the shade.
    pub(super) colours: [Colour; 3],
    pub(super) things: &'static [Thing],
    /// Turned to the viewer's right.
    pub(super) is_turned_right: bool,
    /// How strongly they show what they feel, 0.8 to 1.1.
    pub(super) verve: f32,
    pub(super) habits: &'static [(Acted, Gesture)],
}

/// Somebody in the middle of everything, from whom the others differ.
pub(super) const ANYBODY: Person = Person {
    name: "",
    age: 0.2,
    is_woman: false,
    build: 1.0,
    neck: 30.0,
    skin: Colour(0xe9bd97),
    width: 57.0,
    jaw: 45.0,
    chin: 22.0,
    length: 82.0,
    hair: Hair::Crop,
    hair_colour: Colour(0x2a2422),
    brow: 1.0,
    brow_arch: 2.0,
    brow_colour: None,
    eye: (14.0, 8.2),
    eye_tilt: 1.5,
    crease: 0.4,
    nose: (13.5, 35.0),
    lip: 1.0,
    lip_colour: None,
    bags: 0.0,
    beard: 0.0,
    ears: 1.0,
    cloth: Cloth::Shirt,
    colours: [Colour(0x6f8794), Colour(0xe8e2d6), Colour(0x4d6470)],
    things: &[],
    is_turned_right: true,
    verve: 1.0,
    habits: &[],
};

impl Person {
    pub(super) fn has(&self, thing: Thing) -> bool {
        self.things.contains(&thing)
    }

    /// What this person does with the hands in a mood, where it is their own.
    pub(super) fn habit(&self, acted: Acted) -> Option<Gesture> {
        self.habits.iter().find(|(mood, _)| *mood == acted).map(|(_, gesture)| *gesture)
    }

    /// 1 turned to the viewer's right, -1 to the left.
    pub(super) fn turn(&self) -> f32 {
        if self.is_turned_right { 1.0 } else { -1.0 }
    }
}
