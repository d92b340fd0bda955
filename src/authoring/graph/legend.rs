//! What the colours and lines of a picture mean, over the picture: nothing is told by a colour alone.

use super::draw::Picture;
use super::route::Point;
use super::style::{FAINT_INK, columns, paint};
use crate::engine::mood::Band;

/// Pixels that it takes; its two sentences are the longest.
pub(super) const WIDTH: i32 = 1060;
pub(super) const HEIGHT: i32 = 184;
/// A band's word upon its colour, and from one to the next.
const SWATCH: i32 = 112;
const PITCH: i32 = 124;
/// A line of which the meaning is told.
const SAMPLE: i32 = 54;

/// Draws the title and the legend from their upper left corner on.
pub(super) fn draw(picture: &mut Picture<'_>, at: Point) {
    let labels = picture.labels;
    picture.text_at(at.x, at.y + 24, "font-size=\"26\" font-weight=\"bold\"", &labels.title);
    let bands = Band::ALL.map(Some).into_iter().chain([None]);
    for (i, (band, word)) in bands.zip(labels.bands.iter().chain([&labels.never_met])).enumerate() {
        swatch(picture, Point { x: at.x + PITCH * i as i32, y: at.y + 42 }, band, word);
    }
    let Point { mut x, .. } = at;
    let y = at.y + 96;
    picture.put(format_args!("<path class=\"best\" d=\"M{} {y}h44\"/>", x + 10));
    picture.badge(Point { x: x + 10, y }, "1");
    x = caption(picture, Point { x, y }, &labels.best_way);
    let line = format!("stroke=\"{FAINT_INK}\" class=\"way\"");
    picture.put(format_args!("<path {line} d=\"M{x} {y}h{SAMPLE}\" stroke-dasharray=\"6 4\"/>"));
    x = caption(picture, Point { x, y }, &labels.guarded);
    picture.put(format_args!("<path {line} d=\"M{x} {y}h{SAMPLE}\"/>"));
    picture.bead(Point { x: x + SAMPLE / 2, y }, 2, FAINT_INK);
    caption(picture, Point { x, y }, &labels.several);
    let style = format!("font-size=\"13\" fill=\"{FAINT_INK}\"");
    picture.text_at(at.x, at.y + 136, &style, &labels.colours);
    picture.text_at(at.x, at.y + 156, &style, &labels.pointing);
}

fn swatch(picture: &mut Picture<'_>, at: Point, band: Option<Band>, word: &str) {
    let paint = paint(band);
    picture.put(format_args!(
        "<rect x=\"{}\" y=\"{}\" width=\"{SWATCH}\" height=\"26\" rx=\"13\" fill=\"{}\" stroke=\"{}\" \
         stroke-width=\"1.5\"/>",
        at.x, at.y, paint.fill, paint.line
    ));
    let style = format!("text-anchor=\"middle\" font-weight=\"bold\" fill=\"{}\"", paint.ink);
    picture.text_at(at.x + SWATCH / 2, at.y + 18, &style, word);
}

/// Sets a caption after a sample of a line, and says where the next sample begins.
fn caption(picture: &mut Picture<'_>, at: Point, text: &str) -> i32 {
    let x = at.x + SAMPLE + 12;
    picture.text_at(x, at.y + 5, "", text);
    // A column takes about half of the type's size.
    x + 37 * text.chars().map(columns).sum::<usize>() as i32 / 5 + 36
}
