//! What the fonts that ship can draw.

use std::sync::LazyLock;

use ttf_parser::Face;

static REGULAR: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansSC-Regular.ttf"));

/// Whether the fonts have a glyph for a character; bold covers what regular does.
pub fn can_draw(character: char) -> bool {
    static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(REGULAR, 0).ok());
    let has_glyph = |face: &Face<'_>| face.glyph_index(character).is_some();
    character.is_ascii_whitespace() || FACE.as_ref().is_some_and(has_glyph)
}
