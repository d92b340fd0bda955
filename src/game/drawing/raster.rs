//! Turns drawings into pixels.

use std::ops::Range;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use vello_cpu::kurbo::{Affine, Rect as Area};
use vello_cpu::{PixmapMut, RasterizerSettings, RenderContext, Resources, TargetInit};

use super::sketch::Picture;

/// How a drawing fills a box of another shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Fit {
    /// All of it is seen, centred.
    #[default]
    Whole,
    /// All of it is seen, standing on the lower edge: figures.
    Standing,
    /// All of the box is filled; what stands over is cut off: places.
    Filling,
    /// Only a part is drawn, which fills the box: from the drawing's upper left corner, in its own measure.
    Part(URect),
}

/// Why a drawing can't be turned into pixels.
#[derive(Debug, thiserror::Error)]
pub enum RasterFault {
    #[error("a drawing of {0} pixels is not possible")]
    Size(UVec2),
}

/// Draws a picture into an image of a size in physical pixels.
///
/// # Errors
///
/// One of its sides would be 0 or more than 65,535.
pub fn raster(picture: &Picture, fit: Fit, size: UVec2) -> Result<Image, RasterFault> {
    let (Ok(width @ 1..), Ok(height @ 1..)) = (u16::try_from(size.x), u16::try_from(size.y)) else {
        return Err(RasterFault::Size(size));
    };
    let shown = picture.shown;
    let part = match fit {
        Fit::Part(part) => Rect { min: shown.min + part.min.as_vec2(), max: shown.min + part.max.as_vec2() },
        Fit::Whole | Fit::Standing | Fit::Filling => shown,
    };
    let ratio = size.as_vec2() / part.size();
    let scale = match fit {
        Fit::Whole | Fit::Standing => ratio.min_element(),
        Fit::Filling | Fit::Part(_) => ratio.max_element(),
    };
    let spare = size.as_vec2() - part.size() * scale;
    let shift = match fit {
        Fit::Whole | Fit::Filling | Fit::Part(_) => spare / 2.0,
        Fit::Standing => Vec2::new(spare.x / 2.0, spare.y),
    } - part.min * scale;
    let placement = Affine::translate((shift.x.into(), shift.y.into())) * Affine::scale(scale.into());

    let mut bytes = zeroes(size.element_product() as usize * 4);
    let drawn = picture.sketch.extent(placement).unwrap_or_default().expand();
    // Only what is drawn is touched: a page of memory that nobody touches costs nothing.
    let drawn = drawn.intersect(Area::new(0.0, 0.0, width.into(), height.into()));
    let [left, top, right, bottom] = [drawn.x0, drawn.y0, drawn.x1, drawn.y1].map(|edge| edge as u16);
    let (columns, rows) = (usize::from(left)..usize::from(right), usize::from(top)..usize::from(bottom));
    if !columns.is_empty() && !rows.is_empty() {
        let mut sheet = RenderContext::new(right - left, bottom - top);
        picture.sketch.draw(&mut sheet, Affine::translate((-drawn.x0, -drawn.y0)) * placement);
        sheet.flush();
        let target = PixmapMut::new(width, height, &mut bytes).ok_or(RasterFault::Size(size))?;
        let onto = RasterizerSettings { target_init: TargetInit::SrcOver, offset: (left, top), ..default() };
        sheet.render_with(target, &mut Resources::new(), onto);
        make_alpha_straight(&mut bytes, usize::from(width), columns, rows);
    }
    Ok(Image::new(
        Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 },
        TextureDimension::D2,
        bytes,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    ))
}

/// Bytes for the pixels of a drawing.
fn zeroes(count: usize) -> Vec<u8> {
    // Large drawings come and go thirty times a second, and what they leave are holes in glibc's heaps, which it keeps.
    // A block of more than 32 MiB, the most that its threshold can grow to, it always maps apart and gives back; of one
    // that is mapped only what is touched takes memory. The kernel clears it page by page, though, and so small ones, the
    // layers of a customer in a window of 1920x1080, take what is at hand.
    const APART: usize = 33 << 20;
    const SMALL: usize = 2 << 20;
    let is_glibc = cfg!(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64"));
    let room = if is_glibc && count > SMALL { count.max(APART) } else { count };
    let mut bytes = vec![0; room];
    bytes.truncate(count);
    bytes
}

/// Bevy blends colours that are not multiplied with their opacity; the rasteriser delivers ones that are.
fn make_alpha_straight(bytes: &mut [u8], width: usize, columns: Range<usize>, rows: Range<usize>) {
    // Most of a drawing is either there or not, and is passed over four pixels at a time.
    const OPAQUE: u128 = u128::from_le_bytes([0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
    let columns = columns.start * 4..columns.end * 4;
    for row in bytes.chunks_exact_mut(width * 4).skip(rows.start).take(rows.len()) {
        let (fours, rest) = row[columns.clone()].as_chunks_mut::<16>();
        for four in fours {
            let opacities = u128::from_le_bytes(*four) & OPAQUE;
            if opacities != 0 && opacities != OPAQUE {
                four.as_chunks_mut::<4>().0.iter_mut().for_each(straighten);
            }
        }
        rest.as_chunks_mut::<4>().0.iter_mut().for_each(straighten);
    }
}

fn straighten(pixel: &mut [u8; 4]) {
    /// What a channel is multiplied with for each opacity, in parts of 65,536.
    const SHARES: [u32; 256] = {
        let mut shares = [0; 256];
        let mut alpha = 1;
        while alpha < 256 {
            shares[alpha] = ((255 << 16) + alpha as u32 / 2) / alpha as u32;
            alpha += 1;
        }
        shares
    };
    let [red, green, blue, alpha] = *pixel;
    let share = SHARES[usize::from(alpha)];
    let straight = |channel: u8| ((u32::from(channel) * share + (1 << 15)) >> 16).min(255) as u8;
    *pixel = [straight(red), straight(green), straight(blue), alpha];
}

#[cfg(test)]
mod tests {
    use super::super::{SvgFault, read_svg};
    use super::*;

    /// A drawing of 8 x 4 that holds something.
    fn read(inside: &str) -> Result<Picture, SvgFault> {
        read_svg(&format!("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'>{inside}</svg>"))
    }

    fn seen(inside: &str, fit: Fit, size: UVec2) -> Vec<String> {
        letters(&read(inside).expect("it can be read"), fit, size)
    }

    /// One letter a pixel: red, green, half a red, nothing, and a question mark for all else.
    fn letters(picture: &Picture, fit: Fit, size: UVec2) -> Vec<String> {
        let bytes = raster(picture, fit, size).expect("it can be drawn").data.expect("it has pixels");
        let letter = |pixel: &[u8]| match *pixel {
            [255, 0, 0, 255] => 'R',
            [0, 255, 0, 255] => 'G',
            [255, 0, 0, 126..=129] => 'r',
            [_, _, _, 0] => '.',
            _ => '?',
        };
        let rows = bytes.chunks_exact(size.x as usize * 4);
        rows.map(|row| row.chunks_exact(4).map(letter).collect()).collect()
    }

    #[test]
    fn a_colour_is_itself_again_whatever_covers_it() {
        for alpha in 0..=255u8 {
            let whole = [200u8, 100, 0];
            let dimmed = whole.map(|channel| ((u32::from(channel) * u32::from(alpha) + 127) / 255) as u8);
            // A row of five, so that some are passed over together and one is left over.
            let mut row = [[dimmed[0], dimmed[1], dimmed[2], alpha]; 6].concat();
            make_alpha_straight(&mut row, 6, 1..6, 0..1);
            assert_eq!(row[..3], dimmed, "nothing is drawn there");
            for pixel in row[4..].chunks_exact(4) {
                let expected: [u8; 3] = if alpha == 0 {
                    [0; 3]
                } else {
                    std::array::from_fn(|i| {
                        let exact = f32::from(dimmed[i]) * 255.0 / f32::from(alpha);
                        exact.min(255.0).round() as u8
                    })
                };
                for (channel, expected) in pixel.iter().zip(expected) {
                    assert!(channel.abs_diff(expected) <= 1, "{channel} for {expected} at {alpha}");
                }
                assert_eq!(pixel[3], alpha);
            }
        }
    }

    const RED: &str = "<path d='M0 0H4V4H0Z' fill='#f00'/>";

    #[test]
    fn a_drawing_fills_a_box_of_another_shape_as_it_is_told() {
        let (wide, square) = (UVec2::new(8, 4), UVec2::splat(8));
        assert_eq!(seen(RED, Fit::Whole, wide), ["RRRR...."; 4]);
        assert_eq!(
            seen(RED, Fit::Whole, square),
            [["........"; 2], ["RRRR...."; 2], ["RRRR...."; 2], ["........"; 2]].concat()
        );
        assert_eq!(seen(RED, Fit::Standing, square), [["........"; 4], ["RRRR...."; 4]].concat());
        assert_eq!(seen(RED, Fit::Filling, UVec2::splat(4)), ["RR.."; 4]);
        assert_eq!(seen(RED, Fit::Part(URect::new(2, 0, 6, 2)), wide), ["RRRR...."; 4]);
        assert_eq!(seen(RED, Fit::Part(URect::new(5, 0, 7, 1)), wide), ["........"; 4]);
    }

    #[test]
    fn a_picture_shows_no_more_than_it_is_to() {
        let sketch = read(RED).expect("it can be read").sketch;
        let picture = Picture::new(sketch, Rect::new(2.0, 0.0, 6.0, 2.0));
        let size = UVec2::new(8, 4);
        assert_eq!(letters(&picture, Fit::Whole, size), ["RRRR...."; 4]);
        assert_eq!(letters(&picture, Fit::Part(URect::new(1, 0, 3, 1)), size), ["RRRR...."; 4]);
        assert_eq!(letters(&picture, Fit::Part(URect::new(2, 0, 4, 1)), size), ["........"; 4]);
    }

    #[test]
    fn fills_lines_holes_cuts_and_groups_are_drawn() {
        let drawn = |inside: &str| seen(inside, Fit::Whole, UVec2::new(8, 4));
        assert_eq!(
            drawn("<path d='M0 2H4' stroke='#f00' stroke-width='2'/>"),
            ["........", "RRRR....", "RRRR....", "........"]
        );
        let hole = |rule: &str| format!("<path fill='#f00' fill-rule='{rule}' d='M0 0H4V4H0ZM1 1H3V3H1Z'/>");
        assert_eq!(drawn(&hole("evenodd")), ["RRRR....", "R..R....", "R..R....", "RRRR...."]);
        assert_eq!(drawn(&hole("nonzero")), ["RRRR...."; 4]);
        let cut = "<clipPath id='a'><path d='M2 0H8V2H2Z'/></clipPath>";
        let moved = format!("{cut}<g transform='translate(1 1)'><g clip-path='url(#a)'>{RED}</g></g>");
        assert_eq!(drawn(&moved), ["........", "...RR...", "...RR...", "........"]);
        assert_eq!(drawn(&format!("<g opacity='.5'>{RED}{RED}</g>")), ["rrrr...."; 4]);
        assert_eq!(drawn("<path d='M0 0H4V4H0Z' fill='#f00' fill-opacity='.5'/>"), ["rrrr...."; 4]);
        let order = "<path d='M0 0H4V4H0Z' fill='#f00' stroke='#0f0' stroke-width='4' paint-order='stroke'/>";
        assert_eq!(drawn(order), ["RRRRGG.."; 4]);
    }

    #[test]
    fn a_gradient_goes_from_its_first_colour_to_its_last() {
        let ends = "<stop offset='.5' stop-color='#f00'/><stop offset='.5' stop-color='#0f0'/>";
        let along = |name: &str, extra: &str| {
            let inside = format!("<{name} id='a' {extra}>{ends}</{name}><path d='M0 0H8V4H0Z' fill='url(#a)'/>");
            seen(&inside, Fit::Whole, UVec2::new(8, 4))
        };
        let half = "gradientUnits='userSpaceOnUse' x1='2' y1='0' x2='4' y2='0'";
        assert_eq!(along("linearGradient", half), ["RRRGGGGG"; 4]);
        let shifted = format!("{half} gradientTransform='translate(2 0)'");
        assert_eq!(along("linearGradient", &shifted), ["RRRRRGGG"; 4]);
    }

    #[test]
    fn what_cannot_be_drawn_is_named() {
        let fault = |inside: &str| read(inside).map(drop).unwrap_err().to_string();
        let mask = format!("<mask id='a'>{RED}</mask><g mask='url(#a)'>{RED}</g>");
        assert_eq!(fault(&mask), "it has a mask, which is not drawn here");
        let mixed = format!("<g style='mix-blend-mode:multiply'>{RED}</g>");
        assert_eq!(fault(&mixed), "it has a mixture of colours, which is not drawn here");
        let cut = format!("<clipPath id='a'>{RED}{RED}</clipPath><g clip-path='url(#a)'>{RED}</g>");
        assert_eq!(fault(&cut), "it has an outline of several shapes that cuts off, which is not drawn here");
        let red = read(RED).expect("it can be read");
        for size in [UVec2::new(0, 4), UVec2::new(8, 70_000)] {
            assert!(matches!(raster(&red, Fit::Whole, size), Err(RasterFault::Size(it)) if it == size));
        }
    }

    #[test]
    fn pictures_that_differ_in_anything_have_keys_of_their_own() {
        let line = |more: &str| format!("<path d='M0 2H4' stroke='#f00' {more}/>");
        let gradient = |more: &str| {
            format!(
                "<linearGradient id='a' gradientUnits='userSpaceOnUse' {more}><stop stop-color='#f00'/>\
                 <stop offset='1' stop-color='#00f'/></linearGradient><path d='M0 0H8V4Z' fill='url(#a)'/>"
            )
        };
        let different = [
            String::new(),
            RED.to_owned(),
            RED.replace("V4", "V3"),
            RED.replace("#f00", "#f10"),
            RED.replace("fill", "fill-rule='evenodd' fill"),
            line(""),
            line("stroke-width='2'"),
            line("stroke-linecap='round'"),
            line("stroke-linejoin='round'"),
            line("stroke-dasharray='1 2'"),
            format!("<g opacity='.5'>{RED}</g>"),
            format!("<g transform='translate(1 0)'>{RED}</g>"),
            format!("<clipPath id='a'>{RED}</clipPath><g clip-path='url(#a)'>{RED}</g>"),
            gradient("x2='8'"),
            gradient("x2='7'"),
            gradient("x2='8' spreadMethod='reflect'"),
            gradient("x2='8' gradientTransform='scale(2)'"),
        ];
        let keys: Vec<u64> = different.iter().map(|inside| read(inside).expect("it can be read").key()).collect();
        for (i, key) in keys.iter().enumerate() {
            assert_eq!(keys.iter().position(|other| other == key), Some(i), "{}", different[i]);
            assert_eq!(read(&different[i]).map(|picture| picture.key()).ok(), Some(*key));
        }
    }
}
