//! The mood from turn to turn, as a drawing: five bands with their names, a strong line, every turn numbered.

use maud::{Markup, html};

use super::Run;
use super::marks::Way;
use super::page::section;
use super::plot::{Plot, px, width};
use crate::engine::mood::Band;
use crate::locale::{Arg, msg, number};

/// The field of the drawing.
const FIELD: (f64, f64, f64, f64) = (84.0, 716.0, 6.0, 211.0);

/// One number on the line.
struct Point {
    label: String,
    meter: f64,
    band: Band,
}

pub(super) fn mood(run: &Run<'_>) -> Markup {
    let Run { session, script, .. } = run;
    let words = script.words();
    let start = Point {
        label: words.plain(msg::DEBRIEF_OPEN),
        meter: session.start_meter(),
        band: session.turns().first().map_or_else(|| session.band(), |turn| turn.spoken_in),
    };
    let turns = session.turns().iter().enumerate();
    let turns = turns.map(|(i, turn)| Point { label: (i + 1).to_string(), meter: turn.meter, band: turn.band });
    let points: Vec<Point> = std::iter::once(start).chain(turns).collect();
    let (left, right, top, bottom) = FIELD;
    let plot = Plot { left, right, top, bottom, points: points.len() };
    let values: Vec<Option<f64>> = points.iter().map(|point| Some(point.meter)).collect();
    let line = plot.line(&values);
    let spoken: Vec<String> =
        points.iter().map(|point| format!("{} {}", point.label, number::whole(point.meter))).collect();
    let heading = words.plain(msg::DEBRIEF_CURVE);
    let body = html! {
        div.card.wide {
            svg.curve viewBox="0 0 760 240" role="img" aria-label={ (heading) " " (words.listed(&spoken)) } {
                @for (i, band) in Band::ALL.into_iter().enumerate() { (field(run, &plot, i, band)) }
                path.halo d=(line) {}
                path.line d=(line) {}
                @for (i, point) in points.iter().enumerate() {
                    circle.(point.band.name()) cx=(px(plot.x(i))) cy=(px(plot.y(point.meter))) r="7" {}
                    text x=(px(plot.x(i))) y="233" text-anchor="middle" { (point.label) }
                }
                (ends(&plot, &points))
                @for tag in tags(run, &plot) { (tag.draw()) }
            }
        }
    };
    section(&heading, &body)
}

/// A band of the scale with its name.
fn field(run: &Run<'_>, plot: &Plot, i: usize, band: Band) -> Markup {
    let low = 20.0 * i as f64;
    let (y, height) = (plot.y(low + 20.0), plot.y(low) - plot.y(low + 20.0));
    html! {
        rect class={ "tint " (band.name()) } x=(px(plot.left)) y=(px(y + 1.0)) width=(px(plot.right - plot.left)) height=(px(height - 2.0)) rx="5" {}
        text x=(px(plot.left - 10.0)) y=(px(y + 0.5 * height + 4.5)) text-anchor="end" { (run.script.band(band)) }
    }
}

/// What the meter said at the beginning and at the end.
fn ends(plot: &Plot, points: &[Point]) -> Markup {
    let last = points.len() - 1;
    let below = |i: usize| {
        let y = plot.y(points[i].meter) + 24.0;
        if y > plot.bottom - 4.0 { plot.y(points[i].meter) - 14.0 } else { y }
    };
    html! {
        text.value x=(px(plot.x(0))) y=(px(below(0))) text-anchor="middle" { (number::whole(points[0].meter)) }
        @if last > 0 {
            text.value x=(px(plot.right + 8.0)) y=(px(plot.y(points[last].meter) + 5.0)) { (number::whole(points[last].meter)) }
        }
    }
}

/// The turn that moved most up, and the one that cost most; with what is said of each. Turns count from 1.
fn told(run: &Run<'_>) -> Vec<(usize, Way, String)> {
    let words = run.script.words();
    let turns = run.session.turns();
    let numbered = || turns.iter().enumerate().map(|(i, turn)| (i + 1, turn.change()));
    let moved = |(turn, change): (usize, f64)| {
        let args: [(&str, Arg<'_>); 1] = [("number", turn.into())];
        let text = format!("{} {}", words.say(msg::DEBRIEF_TURN, &args), number::signed(change));
        (turn, Way::of(change), text)
    };
    let best = numbered().filter(|(_, change)| *change >= 0.05).max_by(|a, b| a.1.total_cmp(&b.1)).map(moved);
    let worst = match run.reach {
        Some(reach) => reach.costliest().map(|(turn, points)| {
            let args: [(&str, Arg<'_>); 2] = [("number", turn.into()), ("points", number::tenths(points).into())];
            (turn, Way::Down, words.say(msg::DEBRIEF_TURN_COST, &args))
        }),
        // What could have come of a talk that was left is not known.
        None => numbered().filter(|(_, change)| *change <= -0.05).min_by(|a, b| a.1.total_cmp(&b.1)).map(moved),
    };
    // A turn may be both; then what it cost is what counts.
    let best = best.filter(|(turn, ..)| worst.as_ref().is_none_or(|(other, ..)| other != turn));
    [best, worst].into_iter().flatten().collect()
}

/// Size of the letters on a tag, its height, and the room around it.
const LETTER: f64 = 13.0;
const HEIGHT: f64 = 24.0;
const ROOM: f64 = 7.0;

/// A turn named at its point.
struct Tag {
    way: Way,
    text: String,
    /// Where the point is.
    at: (f64, f64),
    left: f64,
    top: f64,
    width: f64,
}

impl Tag {
    fn draw(&self) -> Markup {
        let Tag { way, text, at: (x, y), left, top, width } = self;
        let (from, to) = if top > y { (y + 7.0, *top) } else { (y - 7.0, top + HEIGHT) };
        let middle = top + 0.5 * HEIGHT;
        let (tip, side) = if *way == Way::Down { (middle + 4.0, -8) } else { (middle - 4.0, 8) };
        html! {
            g class={ "tag " (way.name()) } {
                path.leader d={ "M" (px(*x)) " " (px(from)) "V" (px(to)) } {}
                rect x=(px(*left)) y=(px(*top)) width=(px(*width)) height=(px(HEIGHT)) rx="12" {}
                path.sign d={ "M" (px(left + 16.0)) " " (px(tip)) "l-4.5 " (side) "h9z" } {}
                text x=(px(left + 26.0)) y=(px(middle + 4.5)) { (text) }
            }
        }
    }

    /// How much of the line, and of other tags, it would cover.
    fn covers(&self, line: &[(f64, f64)], others: &[Tag]) -> usize {
        let holds = |(x, y): (f64, f64)| {
            (self.left - ROOM..=self.left + self.width + ROOM).contains(&x)
                && (self.top - ROOM..=self.top + HEIGHT + ROOM).contains(&y)
        };
        let meets = |other: &Tag| {
            (other.left - self.left).abs() < 0.5 * (other.width + self.width) + ROOM
                && (other.top - self.top).abs() < HEIGHT + ROOM
        };
        line.iter().filter(|point| holds(**point)).count()
            + others.iter().filter(|other| meets(other)).count() * line.len()
    }
}

/// The told turns with their tags, each where it hides least: below its point where it fell, else above it.
fn tags(run: &Run<'_>, plot: &Plot) -> Vec<Tag> {
    let session = run.session;
    let meters: Vec<f64> =
        std::iter::once(session.start_meter()).chain(session.turns().iter().map(|turn| turn.meter)).collect();
    let line = samples(plot, &meters);
    let mut tags: Vec<Tag> = Vec::new();
    for (turn, way, text) in told(run) {
        let at = (plot.x(turn), plot.y(meters[turn]));
        let width = LETTER * width(&text) + 36.0;
        let up = |leader: f64| at.1 - 7.0 - leader - HEIGHT;
        let down = |leader: f64| at.1 + 7.0 + leader;
        let tops = [14.0, 30.0, 48.0, 70.0, 95.0].into_iter().flat_map(|leader| {
            if way == Way::Down { [down(leader), up(leader)] } else { [up(leader), down(leader)] }
        });
        let tops = tops.filter(|top| *top >= plot.top + 2.0 && top + HEIGHT <= plot.bottom - 2.0);
        let places = tops.flat_map(|top| [0.5, 0.15, 0.85].map(|share| (top, at.0 - share * width)));
        let fits = |left: f64| left.clamp(plot.left + 4.0, plot.right - width - 4.0);
        let made = places.map(|(top, left)| Tag { way, text: text.clone(), at, left: fits(left), top, width });
        tags.extend(made.min_by_key(|tag| tag.covers(&line, &tags)));
    }
    tags
}

/// Points along the line, close enough that no tag slips between them.
fn samples(plot: &Plot, meters: &[f64]) -> Vec<(f64, f64)> {
    let pairs = meters.windows(2).enumerate();
    pairs
        .flat_map(|(i, pair)| {
            let (from, to) = ((plot.x(i), plot.y(pair[0])), (plot.x(i + 1), plot.y(pair[1])));
            (0..=8).map(move |step| {
                let share = f64::from(step) / 8.0;
                (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1))
            })
        })
        .collect()
}
