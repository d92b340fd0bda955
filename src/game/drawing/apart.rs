//! How far one drawing is from another that is made of the same shapes, so that a movement that nobody sees isn't drawn.

use std::iter::zip;

use vello_cpu::kurbo::{Affine, BezPath, PathEl, Point, Stroke};
use vello_cpu::peniko::{ColorStops, GradientKind};

use super::sketch::{Mark, Paint, Picture, Sketch};

/// The most by which a channel or an opacity, of 0 to 1, may differ where a colour counts as the same.
const SHADE: f32 = 1.0 / 64.0;

impl Picture {
    /// How far at most a point of the one lies from the same point of the other, in their own measure; `None` where more
    /// than places differ: shapes, or colours by more than is seen.
    pub fn apart(&self, other: &Picture) -> Option<f32> {
        let frames = [self, other].map(|picture| picture.shown);
        let sketches = [&self.sketch, &other.sketch];
        (frames[0] == frames[1]).then(|| between(sketches, [Affine::IDENTITY; 2])).flatten().map(|it| it as f32)
    }
}

fn between([one, other]: [&Sketch; 2], placements: [Affine; 2]) -> Option<f64> {
    let (one, other) = (one.marks(), other.marks());
    (one.len() == other.len()).then_some(())?;
    most(zip(one, other).map(|marks| between_marks(marks, placements)))
}

fn between_marks(marks: (&Mark, &Mark), placements: [Affine; 2]) -> Option<f64> {
    match marks {
        (Mark::Fill { path, rule, paint }, Mark::Fill { path: path2, rule: rule2, paint: paint2 }) => {
            (rule == rule2).then_some(())?;
            most([between_paths([path, path2], placements), between_paints([paint, paint2], placements)])
        }
        (Mark::Line { path, stroke, paint }, Mark::Line { path: path2, stroke: stroke2, paint: paint2 }) => {
            let same = |it: &Stroke| Stroke { width: 0.0, ..it.clone() };
            (same(stroke) == same(stroke2)).then_some(())?;
            let wider = Some((stroke.width - stroke2.width).abs() / 2.0);
            most([between_paths([path, path2], placements), between_paints([paint, paint2], placements), wider])
        }
        (
            Mark::Group { placement, outline, opacity, inside },
            Mark::Group { placement: placement2, outline: outline2, opacity: opacity2, inside: inside2 },
        ) => {
            (f32::abs(opacity - opacity2) <= SHADE).then_some(())?;
            let placements = [placements[0] * *placement, placements[1] * *placement2];
            let outlines = match (outline, outline2) {
                (None, None) => Some(0.0),
                (Some((one, rule)), Some((other, rule2))) if rule == rule2 => {
                    between_paths([one, other], placements)
                }
                _ => None,
            };
            most([outlines, between([inside, inside2], placements)])
        }
        _ => None,
    }
}

fn between_paths([one, other]: [&BezPath; 2], placements: [Affine; 2]) -> Option<f64> {
    let (one, other) = (one.elements(), other.elements());
    (one.len() == other.len()).then_some(())?;
    most(zip(one, other).map(|(one, other)| {
        let pairs: [(Point, Point); 3] = match (*one, *other) {
            (PathEl::MoveTo(a), PathEl::MoveTo(b)) | (PathEl::LineTo(a), PathEl::LineTo(b)) => [(a, b); 3],
            (PathEl::QuadTo(a, a2), PathEl::QuadTo(b, b2)) => [(a, b), (a2, b2), (a2, b2)],
            (PathEl::CurveTo(a, a2, a3), PathEl::CurveTo(b, b2, b3)) => [(a, b), (a2, b2), (a3, b3)],
            (PathEl::ClosePath, PathEl::ClosePath) => return Some(0.0),
            _ => return None,
        };
        most(pairs.map(|pair| Some(distance(pair, placements))))
    }))
}

fn between_paints(paints: [&Paint; 2], placements: [Affine; 2]) -> Option<f64> {
    match paints {
        [Paint::Plain(one), Paint::Plain(other)] => are_alike(&one.components, &other.components).then_some(0.0),
        [Paint::Gradient(one), Paint::Gradient(other)] => {
            let ((one, spread), (other, spread2)) = (&**one, &**other);
            let is_same = one.kind == other.kind
                && one.extend == other.extend
                && stops_are_alike([&one.stops, &other.stops]);
            is_same.then_some(())?;
            let ends = match one.kind {
                GradientKind::Linear(it) => [it.start, it.end, it.end],
                GradientKind::Radial(it) => {
                    let radius = f64::from(it.end_radius);
                    [it.end_center, it.end_center + (radius, 0.0), it.end_center + (0.0, radius)]
                }
                GradientKind::Sweep(it) => [it.center; 3],
            };
            let placements = [placements[0] * *spread, placements[1] * *spread2];
            most(ends.map(|end| Some(distance((end, end), placements))))
        }
        _ => None,
    }
}

fn stops_are_alike([one, other]: [&ColorStops; 2]) -> bool {
    let alike = zip(one.iter(), other.iter()).all(|(one, other)| {
        one.offset == other.offset && are_alike(&one.color.components, &other.color.components)
    });
    one.len() == other.len() && alike
}

fn are_alike(one: &[f32; 4], other: &[f32; 4]) -> bool {
    zip(one, other).all(|(one, other)| (one - other).abs() <= SHADE)
}

fn distance((one, other): (Point, Point), placements: [Affine; 2]) -> f64 {
    (placements[0] * one).distance(placements[1] * other)
}

/// The largest of several, if all of them are.
fn most(distances: impl IntoIterator<Item = Option<f64>>) -> Option<f64> {
    distances.into_iter().try_fold(0.0, |most: f64, next| next.map(|next| most.max(next)))
}

#[cfg(test)]
mod tests {
    use super::super::read_svg;

    fn apart(one: &str, other: &str) -> Option<f32> {
        let [one, other] = [one, other].map(|inside| {
            let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'>{inside}</svg>");
            read_svg(&svg).expect("it can be read")
        });
        one.apart(&other)
    }

    const LINE: &str = "<path d='M0 0L4 0' stroke='#f00'/>";
    const CURVE: &str = "<path d='M0 0C1 0 2 0 3 0Z' fill='#f00'/>";

    #[test]
    fn what_only_moves_is_as_far_apart_as_what_moved_most() {
        assert_eq!(apart(LINE, LINE), Some(0.0));
        assert_eq!(apart(LINE, &LINE.replace("L4 0", "L4 3")), Some(3.0));
        assert_eq!(apart(CURVE, &CURVE.replace("2 0", "2 5")), Some(5.0));
        let in_group = |change: &str| format!("<g transform='{change}'>{LINE}{CURVE}</g>");
        assert_eq!(apart(&in_group("scale(2)"), &in_group("translate(0 1) scale(2)")), Some(1.0));
        assert_eq!(apart(&in_group("scale(2)"), &in_group("scale(3)")), Some(4.0));
        let cut = |at: i8| {
            format!("<clipPath id='a'><path d='M0 {at}L4 4V9Z'/></clipPath><g clip-path='url(#a)'>{LINE}</g>")
        };
        assert_eq!(apart(&cut(0), &cut(2)), Some(2.0));
        assert_eq!(apart(LINE, &LINE.replace("/>", " stroke-width='2'/>")), Some(0.5));
    }

    #[test]
    fn what_is_another_shape_or_colour_is_not_the_same_moved() {
        assert_eq!(apart(LINE, CURVE), None);
        assert_eq!(apart(LINE, ""), None);
        assert_eq!(apart(LINE, &LINE.replace("#f00", "#e00")), None);
        assert_eq!(apart(LINE, &LINE.replace("#f00", "#fd0202")), Some(0.0));
        assert_eq!(apart(LINE, &LINE.replace("L4 0", "L4 0L5 0")), None);
        assert_eq!(apart(LINE, &LINE.replace("/>", " stroke-linecap='round'/>")), None);
        let group = |opacity: f32| format!("<g opacity='{opacity}'>{LINE}</g>");
        assert_eq!(apart(&group(0.5), &group(0.6)), None);
        assert_eq!(apart(&group(0.5), &group(0.51)), Some(0.0));
    }

    #[test]
    fn a_gradient_moves_with_its_ends() {
        let filled = |shift: &str, colour: &str| {
            format!(
                "<radialGradient id='a' gradientUnits='userSpaceOnUse' cx='2' cy='2' r='2' gradientTransform='{shift}'>\
                 <stop stop-color='{colour}'/><stop offset='1' stop-color='#00f'/></radialGradient>\
                 <path d='M0 0H8V4Z' fill='url(#a)'/>"
            )
        };
        assert_eq!(apart(&filled("", "#f00"), &filled("translate(0 3)", "#f00")), Some(3.0));
        assert_eq!(apart(&filled("", "#f00"), &filled("", "#0f0")), None);
    }
}
