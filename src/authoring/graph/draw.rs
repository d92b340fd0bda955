//! A graph as a picture by itself: SVG with its words, its legend, and a little style for who looks at it in a browser.

use std::fmt::Write;

use super::legend;
use super::place::place;
use super::route::{Plan, Point, route};
use super::style::{ACCENT, CARD_HEIGHT, CARD_WIDTH, FAINT_INK, INK, ON_ACCENT, PAGE, SURFACE, beginning, paint};
use super::{Graph, Labels, Way};
use crate::engine::{Position, StepId};

/// Free space around the grid.
const MARGIN: i32 = 32;
/// Columns of a card's line, and of its name.
const LINE: usize = 28;
const NAME: usize = 22;
/// Radius of a bend.
const BEND: i32 = 6;

/// Draws a graph as SVG.
pub fn svg(graph: &Graph<'_>, labels: &Labels) -> String {
    let plan = route(graph, &place(graph));
    let width = plan.width.max(legend::WIDTH) + 2 * MARGIN;
    let height = plan.height + legend::HEIGHT + 2 * MARGIN;
    let mut picture = Picture { graph, labels, plan, text: String::new() };
    picture.open(width, height);
    legend::draw(&mut picture, Point { x: MARGIN, y: MARGIN });
    let aside = (width - picture.plan.width) / 2;
    let top = legend::HEIGHT + MARGIN;
    picture.put(format_args!("<g transform=\"translate({aside} {top})\">"));
    picture.all_ways();
    for place in 0..graph.end() {
        picture.card(place);
    }
    picture.end();
    picture.put(format_args!("</g>\n</svg>"));
    picture.text
}

/// A picture in the making.
pub(super) struct Picture<'a> {
    graph: &'a Graph<'a>,
    pub labels: &'a Labels,
    plan: Plan,
    text: String,
}

impl Picture<'_> {
    pub(super) fn put(&mut self, line: std::fmt::Arguments<'_>) {
        writeln!(self.text, "{line}").expect("a string takes all that is written to it");
    }

    fn open(&mut self, width: i32, height: i32) {
        self.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', \
             'Microsoft YaHei', sans-serif\" font-size=\"14\" fill=\"{INK}\">"
        ));
        self.put(format_args!("<title>{}</title>", escaped(&self.labels.title)));
        self.put(format_args!("<style>"));
        self.put(format_args!(".over {{ fill: none; stroke: {PAGE}; stroke-width: 5; }}"));
        self.put(format_args!(".way {{ fill: none; stroke-width: 1.75; }}"));
        self.put(format_args!(".best {{ fill: none; stroke: {ACCENT}; stroke-width: 4.5; }}"));
        self.put(format_args!(".best-over {{ fill: none; stroke: {PAGE}; stroke-width: 8; }}"));
        // In a browser, pointing at a step leaves only its own ways.
        for place in 0..self.graph.end() {
            self.put(format_args!("svg:has(#s{place}:hover) .line:not(.f{place}, .t{place}) {{ opacity: 0.1; }}"));
        }
        self.put(format_args!("</style>"));
        self.put(format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"{PAGE}\"/>"));
    }

    /// The lines, those to the same place together; where lines cross, the later passes over.
    fn all_ways(&mut self) {
        let graph = self.graph;
        for place in 0..=graph.end() {
            let here: Vec<usize> =
                (0..graph.ways.len()).filter(|&way| graph.to(&graph.ways[way]) == place).collect();
            let band = graph.bands.get(place).copied().flatten();
            let line = if place == graph.end() { FAINT_INK } else { paint(band).line };
            for &way in &here {
                let path = self.path(way);
                self.put(format_args!("<path class=\"over\" d=\"{path}\"/>"));
            }
            for &way in &here {
                self.way(way, line);
            }
            if !here.is_empty() {
                self.arrow(self.plan.heads[place], line);
            }
        }
        for (i, way) in graph.ways.iter().enumerate().filter(|(_, way)| way.is_best) {
            let path = self.path(i);
            let (from, to) = (graph.from(way), graph.to(way));
            self.put(format_args!("<path class=\"best-over\" d=\"{path}\"/>"));
            self.put(format_args!("<path class=\"best line f{from} t{to}\" d=\"{path}\"/>"));
            self.arrow(self.plan.heads[to], ACCENT);
        }
        for (i, way) in graph.ways.iter().enumerate().filter(|(_, way)| way.replies() > 1) {
            let foot = self.plan.routes[i][0];
            let band = way.to.and_then(|to| graph.bands[to.position()]);
            let line = match way {
                Way { is_best: true, .. } => ACCENT,
                Way { to: None, .. } => FAINT_INK,
                _ => paint(band).line,
            };
            self.bead(Point { x: foot.x, y: foot.y + 12 }, way.replies(), line);
        }
    }

    fn way(&mut self, i: usize, line: &str) {
        let way = &self.graph.ways[i];
        let (from, to) = (self.graph.from(way), self.graph.to(way));
        let dashes = if way.is_guarded() { " stroke-dasharray=\"6 4\"" } else { "" };
        let path = self.path(i);
        let tip = escaped(&self.labels.ways[i].replies.join("\n"));
        self.put(format_args!(
            "<path class=\"way line f{from} t{to}\" stroke=\"{line}\"{dashes} d=\"{path}\"><title>{tip}</title></path>"
        ));
    }

    /// The line of a way with its corners rounded.
    ///
    /// It begins at the arrow, so that the dashes of all ways to a place fall together.
    fn path(&self, way: usize) -> String {
        let mut corners = self.plan.routes[way].clone();
        corners.reverse();
        let mut path = format!("M{} {}", corners[0].x, corners[0].y);
        for three in corners.windows(3) {
            let (near, far) = (toward(three[1], three[0]), toward(three[1], three[2]));
            write!(path, "L{} {}Q{} {} {} {}", near.x, near.y, three[1].x, three[1].y, far.x, far.y)
                .expect("a string takes all that is written to it");
        }
        let foot = self.plan.routes[way][0];
        format!("{path}L{} {}", foot.x, foot.y)
    }

    fn arrow(&mut self, head: Point, colour: &str) {
        let Point { x, y } = head;
        self.put(format_args!("<path d=\"M{} {}h12l-6 10z\" fill=\"{colour}\"/>", x - 6, y - 10));
    }

    /// A number on a line.
    pub(super) fn bead(&mut self, at: Point, count: usize, colour: &str) {
        self.put(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"6.5\" fill=\"{PAGE}\" stroke=\"{colour}\" stroke-width=\"1.25\"/>",
            at.x, at.y
        ));
        self.text_at(at.x, at.y + 4, "text-anchor=\"middle\" font-size=\"10\"", &count.to_string());
    }

    /// The turns in which the best way comes by.
    pub(super) fn badge(&mut self, at: Point, turns: &str) {
        let wide = 16 + 8 * turns.chars().count() as i32;
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{wide}\" height=\"24\" rx=\"12\" fill=\"{ACCENT}\" stroke=\"{SURFACE}\" \
             stroke-width=\"2\"/>",
            at.x - 12,
            at.y - 12
        ));
        let style = format!("text-anchor=\"middle\" font-size=\"13\" font-weight=\"bold\" fill=\"{ON_ACCENT}\"");
        self.text_at(at.x - 12 + wide / 2, at.y + 5, &style, turns);
    }

    /// A step: its name and its band upon the band's colour, and what is said.
    fn card(&mut self, place: usize) {
        let (graph, labels) = (self.graph, self.labels);
        let band = graph.bands[place];
        let paint = paint(band);
        let Point { x, y } = self.plan.heads[place];
        let x = x - CARD_WIDTH / 2;
        let step = StepId::at(place);
        let out = graph.ways.iter().zip(&labels.ways).filter(|(way, _)| way.from == step);
        let replies: Vec<&str> = out.flat_map(|(_, label)| &label.replies).map(String::as_str).collect();
        let tip = format!("{}\n{}\n\n{}", graph.name(place), labels.lines[place], replies.join("\n"));
        self.put(format_args!("<g id=\"s{place}\"><title>{}</title>", escaped(&tip)));
        self.put(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{CARD_WIDTH}\" height=\"{CARD_HEIGHT}\" rx=\"10\" fill=\"{SURFACE}\" \
             stroke=\"{}\" stroke-width=\"1.5\"/>",
            paint.line
        ));
        let (right, under) = (x + CARD_WIDTH, y + 26);
        self.put(format_args!(
            "<path d=\"M{x} {under}V{}A10 10 0 0 1 {} {y}H{}A10 10 0 0 1 {right} {}V{under}z\" fill=\"{}\" \
             stroke=\"{}\" stroke-width=\"1.5\"/>",
            y + 10,
            x + 10,
            right - 10,
            y + 10,
            paint.fill,
            paint.line
        ));
        let turns = graph.turns_at(place);
        let name = beginning(graph.name(place), NAME);
        let indent = if turns.is_empty() { 12 } else { 18 };
        self.text_at(x + indent, y + 18, &format!("font-weight=\"bold\" fill=\"{}\"", paint.ink), &name);
        let word = band.map_or(&labels.never_met, |band| &labels.bands[band as usize]);
        let style = format!("text-anchor=\"end\" font-size=\"13\" fill=\"{}\"", paint.ink);
        self.text_at(right - 10, y + 18, &style, word);
        self.text_at(x + 12, y + 48, "", &beginning(&labels.lines[place], LINE));
        if !turns.is_empty() {
            self.badge(Point { x, y: y - 5 }, &turns);
        }
        self.put(format_args!("</g>"));
    }

    fn end(&mut self) {
        let Point { x, y } = self.plan.heads[self.graph.end()];
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{y}\" width=\"140\" height=\"40\" rx=\"20\" fill=\"{INK}\"/>",
            x - 70
        ));
        let style = format!("text-anchor=\"middle\" font-size=\"16\" font-weight=\"bold\" fill=\"{SURFACE}\"");
        self.text_at(x, y + 26, &style, &self.labels.end);
    }

    pub(super) fn text_at(&mut self, x: i32, y: i32, style: &str, text: &str) {
        self.put(format_args!("<text x=\"{x}\" y=\"{y}\" {style}>{}</text>", escaped(text)));
    }
}

/// A little way from a corner towards another point.
fn toward(corner: Point, to: Point) -> Point {
    let step = |from: i32, to: i32| {
        let most = BEND.min((to - from).abs() / 2);
        from + (to - from).clamp(-most, most)
    };
    Point { x: step(corner.x, to.x), y: step(corner.y, to.y) }
}

/// A text as XML can hold it.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(letter),
            letter if letter.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&letter) => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
