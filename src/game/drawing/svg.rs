//! Reads SVG: fills, lines, gradients, outlines that cut off and groups that are seen through.

use bevy::math::Rect;
use usvg::tiny_skia_path::PathSegment;
use usvg::{
    BaseGradient, BlendMode, ClipPath, Color, FillRule, Group, LineCap, LineJoin, Node, Options, PaintOrder, Path,
    SpreadMethod, Stop, Transform, Tree,
};
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Point, Stroke};
use vello_cpu::peniko::{ColorStop, Extend, Fill as Rule, Gradient};

use super::sketch::{Mark, Paint, Picture, Sketch};

/// Why an SVG can't be drawn.
#[derive(Debug, thiserror::Error)]
pub enum SvgFault {
    #[error("it is not a usable SVG: {0}")]
    Unreadable(#[from] usvg::Error),
    #[error("it has {0}, which is not drawn here")]
    Beyond(&'static str),
}

/// Reads an SVG that has shapes alone: no text, no photograph and no filter.
///
/// # Errors
///
/// It is no SVG, or has something that isn't drawn here.
pub fn read_svg(svg: &str) -> Result<Picture, SvgFault> {
    let tree = Tree::from_str(svg, &Options::default())?;
    let sketch = group(tree.root()).map_err(SvgFault::Beyond)?;
    Ok(Picture::new(sketch, Rect::new(0.0, 0.0, tree.size().width(), tree.size().height())))
}

/// A group, or what of it can't be drawn, as "a mask".
fn group(group: &Group) -> Result<Sketch, &'static str> {
    if group.mask().is_some() {
        return Err("a mask");
    }
    if !group.filters().is_empty() {
        return Err("a filter");
    }
    if group.blend_mode() != BlendMode::Normal {
        return Err("a mixture of colours");
    }
    let inside = group.children().iter().map(|node| match node {
        Node::Group(inner) => self::group(inner),
        Node::Path(path) if path.is_visible() => shape(path),
        Node::Path(_) => Ok(Sketch::default()),
        Node::Image(_) => Err("a photograph"),
        Node::Text(_) => Err("text"),
    });
    let inside: Sketch = inside.collect::<Result<_, _>>()?;
    let outline = group.clip_path().map(outline).transpose()?;
    let (placement, opacity) = (affine(group.transform()), group.opacity().get());
    if placement == Affine::IDENTITY && outline.is_none() && opacity == 1.0 {
        return Ok(inside);
    }
    Ok(Mark::Group { placement, outline, opacity, inside }.into())
}

/// What a clip leaves.
fn outline(clip: &ClipPath) -> Result<(BezPath, Rule), &'static str> {
    let [Node::Path(only)] = clip.root().children() else {
        return Err("an outline of several shapes that cuts off");
    };
    if clip.clip_path().is_some() {
        return Err("an outline that is cut off itself");
    }
    let path = affine(clip.transform()) * affine(only.abs_transform()) * bezier(only.data());
    Ok((path, only.fill().map_or(Rule::NonZero, |fill| rule(fill.rule()))))
}

fn shape(shape: &Path) -> Result<Sketch, &'static str> {
    let path = || bezier(shape.data());
    let fill = shape.fill().map(|fill| {
        let paint = paint(fill.paint(), fill.opacity().get())?;
        Ok(Mark::Fill { path: path(), rule: rule(fill.rule()), paint }.into())
    });
    let line = shape.stroke().map(|line| {
        let paint = paint(line.paint(), line.opacity().get())?;
        Ok(Mark::Line { path: path(), stroke: stroke(line), paint }.into())
    });
    let in_order = match shape.paint_order() {
        PaintOrder::FillAndStroke => [fill, line],
        PaintOrder::StrokeAndFill => [line, fill],
    };
    in_order.into_iter().flatten().collect()
}

/// A paint of which so much covers.
fn paint(paint: &usvg::Paint, share: f32) -> Result<Paint, &'static str> {
    let (gradient, base): (Gradient, &BaseGradient) = match paint {
        usvg::Paint::Color(plain) => return Ok(Paint::Plain(colour(*plain, share))),
        usvg::Paint::LinearGradient(it) => {
            (Gradient::new_linear(point(it.x1(), it.y1()), point(it.x2(), it.y2())), it)
        }
        usvg::Paint::RadialGradient(it) => {
            let (focus, centre) = (point(it.fx(), it.fy()), point(it.cx(), it.cy()));
            (Gradient::new_two_point_radial(focus, it.fr().get(), centre, it.r().get()), it)
        }
        usvg::Paint::Pattern(_) => return Err("a pattern"),
    };
    let stop = |it: &Stop| ColorStop::from((it.offset().get(), colour(it.color(), share * it.opacity().get())));
    let stops: Vec<ColorStop> = base.stops().iter().map(stop).collect();
    let beyond = match base.spread_method() {
        SpreadMethod::Pad => Extend::Pad,
        SpreadMethod::Reflect => Extend::Reflect,
        SpreadMethod::Repeat => Extend::Repeat,
    };
    let gradient = gradient.with_extend(beyond).with_stops(&stops[..]);
    Ok(Paint::Gradient(Box::new((gradient, affine(base.transform())))))
}

fn stroke(line: &usvg::Stroke) -> Stroke {
    let cap = match line.linecap() {
        LineCap::Butt => Cap::Butt,
        LineCap::Round => Cap::Round,
        LineCap::Square => Cap::Square,
    };
    let join = match line.linejoin() {
        LineJoin::Miter | LineJoin::MiterClip => Join::Miter,
        LineJoin::Round => Join::Round,
        LineJoin::Bevel => Join::Bevel,
    };
    let stroke = Stroke::new(line.width().get().into()).with_caps(cap).with_join(join);
    let stroke = stroke.with_miter_limit(line.miterlimit().get().into());
    let dashes = line.dasharray().unwrap_or_default().iter().map(|&length| f64::from(length));
    stroke.with_dashes(line.dashoffset().into(), dashes)
}

fn rule(rule: FillRule) -> Rule {
    match rule {
        FillRule::NonZero => Rule::NonZero,
        FillRule::EvenOdd => Rule::EvenOdd,
    }
}

fn colour(Color { red, green, blue }: Color, share: f32) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(red, green, blue, 255).with_alpha(share)
}

fn point(x: f32, y: f32) -> Point {
    Point::new(x.into(), y.into())
}

fn affine(Transform { sx, kx, ky, sy, tx, ty }: Transform) -> Affine {
    Affine::new([sx, ky, kx, sy, tx, ty].map(f64::from))
}

fn bezier(path: &usvg::tiny_skia_path::Path) -> BezPath {
    let at = |it: usvg::tiny_skia_path::Point| point(it.x, it.y);
    let mut drawn = BezPath::with_capacity(path.verbs().len());
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => drawn.move_to(at(to)),
            PathSegment::LineTo(to) => drawn.line_to(at(to)),
            PathSegment::QuadTo(over, to) => drawn.quad_to(at(over), at(to)),
            PathSegment::CubicTo(out, into, to) => drawn.curve_to(at(out), at(into), at(to)),
            PathSegment::Close => drawn.close_path(),
        }
    }
    drawn
}
