//! A drawing as shapes: fills and lines in the order they are drawn, some of them in groups.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::{Add, AddAssign};

use bevy::math::{Rect, Vec2};
use vello_cpu::RenderContext;
use vello_cpu::color::cache_key::CacheKey;
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Join, PathEl, Point, Rect as Area, Stroke};
use vello_cpu::peniko::{Fill as Rule, Gradient, GradientKind};

/// A drawing of a size.
#[derive(Clone, Debug)]
pub struct Picture {
    pub(super) sketch: Sketch,
    /// What of it is shown, in its own measure.
    pub(super) shown: Rect,
    key: u64,
}

/// Shapes, the lowest first.
#[derive(Clone, Debug, Default)]
pub struct Sketch(Vec<Mark>);

/// A shape, or shapes that belong together.
#[derive(Clone, Debug)]
pub enum Mark {
    Fill {
        path: BezPath,
        rule: Rule,
        paint: Paint,
    },
    Line {
        path: BezPath,
        stroke: Stroke,
        paint: Paint,
    },
    Group {
        /// From its own measure to that of the drawing around it.
        placement: Affine,
        /// What lies outside is cut off; in its own measure.
        outline: Option<(BezPath, Rule)>,
        /// How much it covers, as a whole.
        opacity: f32,
        inside: Sketch,
    },
}

/// What shapes are filled with.
#[derive(Clone, Debug)]
pub enum Paint {
    Plain(AlphaColor<Srgb>),
    /// A gradient, and the way from its measure to the shape's.
    Gradient(Box<(Gradient, Affine)>),
}

impl Picture {
    pub fn new(sketch: Sketch, shown: Rect) -> Picture {
        let mut hasher = DefaultHasher::new();
        sketch.hash(&mut hasher);
        [shown.min, shown.max].map(|corner| corner.to_array().map(f32::to_bits)).hash(&mut hasher);
        Picture { sketch, shown, key: hasher.finish() }
    }

    /// The same for the same picture.
    pub fn key(&self) -> u64 {
        self.key
    }

    /// How large it is, in its own measure.
    pub fn size(&self) -> Vec2 {
        self.shown.size()
    }

    /// Whether nothing is drawn.
    pub fn is_empty(&self) -> bool {
        self.sketch.is_empty()
    }
}

impl PartialEq for Picture {
    fn eq(&self, other: &Picture) -> bool {
        self.key == other.key
    }
}

impl Eq for Picture {}

impl Hash for Picture {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

impl Sketch {
    pub(super) fn marks(&self) -> &[Mark] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A box that holds all of it, in its own measure.
    pub fn bounds(&self) -> Option<Rect> {
        let corner = |at: Point| Vec2::new(at.x as f32, at.y as f32);
        let around = |area: Area| Rect::from_corners(corner(area.origin()), corner(Point::new(area.x1, area.y1)));
        self.extent(Affine::IDENTITY).map(around)
    }

    /// A box that holds all of it, not always the smallest; `placement` is from its measure to the box's.
    pub(super) fn extent(&self, placement: Affine) -> Option<Area> {
        let of = |mark: &Mark| match mark {
            Mark::Fill { path, .. } => around(path, 0.0, placement),
            Mark::Line { path, stroke, .. } => {
                let reach = if stroke.join == Join::Miter { stroke.miter_limit } else { 1.0 };
                around(path, stroke.width / 2.0 * reach.max(std::f64::consts::SQRT_2), placement)
            }
            Mark::Group { placement: own, outline, inside, .. } => {
                let inside = inside.extent(placement * *own)?;
                let Some((outline, _)) = outline else { return Some(inside) };
                around(outline, 0.0, placement * *own).map(|outline| inside.intersect(outline))
            }
        };
        self.0.iter().filter_map(of).reduce(|one, other| one.union(other))
    }

    /// Draws it; `placement` is from its measure to pixels.
    pub(super) fn draw(&self, sheet: &mut RenderContext, placement: Affine) {
        for mark in &self.0 {
            match mark {
                Mark::Fill { path, rule, paint } => {
                    sheet.set_transform(placement);
                    paint.dip(sheet);
                    sheet.set_fill_rule(*rule);
                    sheet.fill_path(path);
                }
                Mark::Line { path, stroke, paint } => {
                    sheet.set_transform(placement);
                    paint.dip(sheet);
                    sheet.set_stroke(stroke.clone());
                    sheet.stroke_path(path);
                }
                Mark::Group { placement: own, outline, opacity, inside } => {
                    let placement = placement * *own;
                    if let Some((outline, rule)) = outline {
                        sheet.set_transform(placement);
                        sheet.set_fill_rule(*rule);
                        sheet.push_clip_path(outline);
                    }
                    if *opacity < 1.0 {
                        sheet.push_opacity_layer(*opacity);
                    }
                    inside.draw(sheet, placement);
                    if *opacity < 1.0 {
                        sheet.pop_layer();
                    }
                    if outline.is_some() {
                        sheet.pop_clip();
                    }
                }
            }
        }
    }
}

/// A box around a path whose line reaches so far from it.
fn around(path: &BezPath, reach: f64, placement: Affine) -> Option<Area> {
    (!path.is_empty()).then(|| placement.transform_rect_bbox(path.control_box().inflate(reach, reach)))
}

impl Paint {
    /// Takes it up.
    fn dip(&self, sheet: &mut RenderContext) {
        match self {
            Paint::Plain(colour) => sheet.set_paint(*colour),
            Paint::Gradient(gradient) => {
                let (gradient, placement) = &**gradient;
                sheet.set_paint(gradient.clone());
                sheet.set_paint_transform(*placement);
            }
        }
    }
}

impl From<Mark> for Sketch {
    fn from(mark: Mark) -> Sketch {
        Sketch(vec![mark])
    }
}

impl AddAssign for Sketch {
    fn add_assign(&mut self, mut over: Sketch) {
        self.0.append(&mut over.0);
    }
}

impl Add for Sketch {
    type Output = Sketch;

    fn add(mut self, over: Sketch) -> Sketch {
        self += over;
        self
    }
}

impl FromIterator<Sketch> for Sketch {
    fn from_iter<I: IntoIterator<Item = Sketch>>(sketches: I) -> Sketch {
        Sketch(sketches.into_iter().flat_map(|sketch| sketch.0).collect())
    }
}

// Numbers are told apart bit by bit.
impl Hash for Sketch {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.0.len());
        for mark in &self.0 {
            std::mem::discriminant(mark).hash(state);
            match mark {
                Mark::Fill { path, rule, paint } => {
                    hash_path(path, state);
                    state.write_u8(*rule as u8);
                    paint.hash(state);
                }
                Mark::Line { path, stroke, paint } => {
                    hash_path(path, state);
                    hash_numbers([stroke.width, stroke.miter_limit, stroke.dash_offset], state);
                    hash_numbers(stroke.dash_pattern.iter().copied(), state);
                    [stroke.start_cap, stroke.end_cap].map(|cap| cap as u8).hash(state);
                    (stroke.join as u8).hash(state);
                    paint.hash(state);
                }
                Mark::Group { placement, outline, opacity, inside } => {
                    hash_numbers(placement.as_coeffs(), state);
                    if let Some((outline, rule)) = outline {
                        hash_path(outline, state);
                        state.write_u8(*rule as u8);
                    }
                    opacity.to_bits().hash(state);
                    inside.hash(state);
                }
            }
        }
    }
}

impl Hash for Paint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Paint::Plain(colour) => CacheKey(*colour).hash(state),
            Paint::Gradient(gradient) => {
                let (gradient, placement) = &**gradient;
                std::mem::discriminant(&gradient.kind).hash(state);
                match gradient.kind {
                    GradientKind::Linear(it) => hash_numbers(numbers([it.start, it.end]), state),
                    GradientKind::Radial(it) => {
                        hash_numbers(numbers([it.start_center, it.end_center]), state);
                        hash_numbers([it.start_radius.into(), it.end_radius.into()], state);
                    }
                    GradientKind::Sweep(it) => {
                        hash_numbers(numbers([it.center]), state);
                        hash_numbers([it.start_angle.into(), it.end_angle.into()], state);
                    }
                }
                (gradient.extend as u8).hash(state);
                CacheKey(gradient.stops.clone()).hash(state);
                hash_numbers(placement.as_coeffs(), state);
            }
        }
    }
}

fn hash_path(path: &BezPath, state: &mut impl Hasher) {
    state.write_usize(path.elements().len());
    for element in path.elements() {
        std::mem::discriminant(element).hash(state);
        match *element {
            PathEl::MoveTo(to) | PathEl::LineTo(to) => hash_numbers(numbers([to]), state),
            PathEl::QuadTo(over, to) => hash_numbers(numbers([over, to]), state),
            PathEl::CurveTo(out, into, to) => hash_numbers(numbers([out, into, to]), state),
            PathEl::ClosePath => {}
        }
    }
}

fn numbers<const COUNT: usize>(points: [Point; COUNT]) -> impl Iterator<Item = f64> {
    points.into_iter().flat_map(|point| [point.x, point.y])
}

fn hash_numbers(numbers: impl IntoIterator<Item = f64>, state: &mut impl Hasher) {
    for number in numbers {
        state.write_u64(number.to_bits());
    }
}
