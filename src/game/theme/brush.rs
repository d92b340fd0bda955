//! Draws a vector picture: fills, lines, gradients, outlines that cut off and groups that are seen through.

use usvg::tiny_skia_path::{Path, PathSegment};
use usvg::{
    BaseGradient, BlendMode, ClipPath, Color, FillRule, Group, LineCap, LineJoin, Node, Paint, PaintOrder,
};
use usvg::{Path as Shape, SpreadMethod, Stop, Transform};
use vello_cpu::RenderContext;
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Point, Stroke};
use vello_cpu::peniko::{ColorStop, Extend, Fill, Gradient};

/// Draws a group; `placement` is from its picture's measure to pixels.
///
/// # Errors
///
/// What of the group can't be drawn, as "a mask".
pub(super) fn draw(sheet: &mut RenderContext, group: &Group, placement: Affine) -> Result<(), &'static str> {
    if group.mask().is_some() {
        return Err("a mask");
    }
    if !group.filters().is_empty() {
        return Err("a filter");
    }
    if group.blend_mode() != BlendMode::Normal {
        return Err("a mixture of colours");
    }
    if let Some(clip) = group.clip_path() {
        let outline = single(clip).ok_or("an outline of several shapes that cuts off")?;
        let shift = affine(clip.transform()) * affine(outline.abs_transform());
        sheet.set_transform(placement * affine(group.abs_transform()) * shift);
        sheet.set_fill_rule(outline.fill().map_or(Fill::NonZero, |fill| rule(fill.rule())));
        sheet.push_clip_path(&bezier(outline.data()));
    }
    let share = group.opacity().get();
    if share < 1.0 {
        sheet.push_opacity_layer(share);
    }
    for node in group.children() {
        match node {
            Node::Group(inner) => draw(sheet, inner, placement)?,
            Node::Path(path) if path.is_visible() => shape(sheet, path, placement)?,
            Node::Path(_) => {}
            Node::Image(_) => return Err("a photograph"),
            Node::Text(_) => return Err("text"),
        }
    }
    if share < 1.0 {
        sheet.pop_layer();
    }
    if group.clip_path().is_some() {
        sheet.pop_clip();
    }
    Ok(())
}

/// The only shape of a clip.
fn single(clip: &ClipPath) -> Option<&Shape> {
    match clip.root().children() {
        [Node::Path(outline)] if clip.clip_path().is_none() => Some(outline),
        _ => None,
    }
}

fn shape(sheet: &mut RenderContext, shape: &Shape, placement: Affine) -> Result<(), &'static str> {
    sheet.set_transform(placement * affine(shape.abs_transform()));
    let path = bezier(shape.data());
    let fill = |sheet: &mut RenderContext| {
        let Some(fill) = shape.fill() else { return Ok(()) };
        dip(sheet, fill.paint(), fill.opacity().get())?;
        sheet.set_fill_rule(rule(fill.rule()));
        sheet.fill_path(&path);
        Ok(())
    };
    let line = |sheet: &mut RenderContext| {
        let Some(line) = shape.stroke() else { return Ok(()) };
        dip(sheet, line.paint(), line.opacity().get())?;
        sheet.set_stroke(stroke(line));
        sheet.stroke_path(&path);
        Ok(())
    };
    match shape.paint_order() {
        PaintOrder::FillAndStroke => fill(sheet).and_then(|()| line(sheet)),
        PaintOrder::StrokeAndFill => line(sheet).and_then(|()| fill(sheet)),
    }
}

/// Takes a paint up, of which so much covers.
fn dip(sheet: &mut RenderContext, paint: &Paint, share: f32) -> Result<(), &'static str> {
    let (gradient, base): (Gradient, &BaseGradient) = match paint {
        Paint::Color(plain) => {
            sheet.set_paint(colour(*plain, share));
            return Ok(());
        }
        Paint::LinearGradient(it) => (Gradient::new_linear(point(it.x1(), it.y1()), point(it.x2(), it.y2())), it),
        Paint::RadialGradient(it) => {
            let (focus, centre) = (point(it.fx(), it.fy()), point(it.cx(), it.cy()));
            (Gradient::new_two_point_radial(focus, it.fr().get(), centre, it.r().get()), it)
        }
        Paint::Pattern(_) => return Err("a pattern"),
    };
    let stop = |it: &Stop| ColorStop::from((it.offset().get(), colour(it.color(), share * it.opacity().get())));
    let stops: Vec<ColorStop> = base.stops().iter().map(stop).collect();
    let beyond = match base.spread_method() {
        SpreadMethod::Pad => Extend::Pad,
        SpreadMethod::Reflect => Extend::Reflect,
        SpreadMethod::Repeat => Extend::Repeat,
    };
    sheet.set_paint(gradient.with_extend(beyond).with_stops(&stops[..]));
    sheet.set_paint_transform(affine(base.transform()));
    Ok(())
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

fn rule(rule: FillRule) -> Fill {
    match rule {
        FillRule::NonZero => Fill::NonZero,
        FillRule::EvenOdd => Fill::EvenOdd,
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

fn bezier(path: &Path) -> BezPath {
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
