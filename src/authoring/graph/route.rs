//! Leads every way along the streets of the grid, from the foot of a card to the head of another.
//!
//! Between two rows runs a street across, between two columns one down. All ways to a place share one line, which ends
//! in one arrow: from the sources along the streets across, at most once down or up a street, and into the head of the
//! card. Lines of different places touch only where they cross at a right angle.

use super::Graph;
use super::lanes::{Side, Stretch, share};
use super::place::Grid;
use super::style::{CARD_HEIGHT, CARD_WIDTH, LANE};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub x: i32,
    pub y: i32,
}

/// Where everything is drawn, in pixels from the upper left of the grid.
pub(super) struct Plan {
    pub width: i32,
    pub height: i32,
    /// The middle of the upper edge of each place's card.
    pub heads: Vec<Point>,
    /// The corners of each way, from its source on.
    pub routes: Vec<Vec<Point>>,
}

/// Room in a street across above its first lane and below its last.
const ABOVE: i32 = 26;
const BELOW: i32 = 18;
/// Room in a street down left and right of its lanes.
const BESIDE: i32 = 16;
/// Distance between two ways where they leave a card.
const PORT: i32 = 18;
/// Ways that may leave a card on one side without a need.
const PORTS: usize = 6;
/// Distance between two stretches that share a lane across.
const APART: i32 = 16;

/// The street down that the ways to a place take, when not all come from the row above it.
struct Trunk {
    street: usize,
    x: i32,
}

struct Router<'a> {
    graph: &'a Graph<'a>,
    grid: &'a Grid,
    trunks: Vec<Option<Trunk>>,
    /// Middle of each column.
    columns: Vec<i32>,
    /// Where each way leaves its card.
    ports: Vec<i32>,
    width: i32,
}

/// Routes all ways of a graph that has been placed.
pub(super) fn route(graph: &Graph<'_>, grid: &Grid) -> Plan {
    let mut router = Router {
        graph,
        grid,
        trunks: Vec::new(),
        columns: Vec::new(),
        ports: vec![0; graph.ways.len()],
        width: 0,
    };
    router.lay_trunks();
    for place in 0..graph.end() {
        router.set_ports(place);
    }
    router.finish()
}

impl Router<'_> {
    fn row(&self, place: usize) -> usize {
        self.grid.cells[place].row
    }

    fn column(&self, place: usize) -> usize {
        self.grid.cells[place].column
    }

    /// The street across below the source of a way.
    fn street_of(&self, way: usize) -> usize {
        self.row(self.graph.from(&self.graph.ways[way])) + 1
    }

    /// Ways to a place that don't come from the row above it.
    fn far_ways(&self, place: usize) -> Vec<usize> {
        let ways = 0..self.graph.ways.len();
        let leads_here = |way: &usize| self.graph.to(&self.graph.ways[*way]) == place;
        ways.filter(leads_here).filter(|&way| self.street_of(way) != self.row(place)).collect()
    }

    /// Chooses the streets down, shares their lanes, and so knows where columns and trunks stand.
    fn lay_trunks(&mut self) {
        let places = 0..=self.graph.end();
        let far: Vec<Vec<usize>> = places.map(|place| self.far_ways(place)).collect();
        let streets: Vec<Option<usize>> =
            far.iter().enumerate().map(|(place, ways)| self.best_street(place, ways)).collect();
        let mut lanes = vec![0; far.len()];
        let mut counts = Vec::new();
        for street in 0..=self.grid.columns {
            let users: Vec<usize> = (0..far.len()).filter(|&place| streets[place] == Some(street)).collect();
            let stretches: Vec<Stretch> =
                users.iter().map(|&place| self.down(place, street, &far[place])).collect();
            let (shared, count) = share(&stretches, 1);
            for (&place, lane) in users.iter().zip(shared) {
                lanes[place] = lane;
            }
            counts.push(count as i32);
        }
        let mut starts = Vec::new();
        for (street, count) in counts.iter().enumerate() {
            starts.push(self.width + BESIDE);
            self.width += 2 * BESIDE + LANE * (count - 1).max(0);
            if street < self.grid.columns {
                self.columns.push(self.width + CARD_WIDTH / 2);
                self.width += CARD_WIDTH;
            }
        }
        let trunk = |(street, lane): (Option<usize>, usize)| {
            street.map(|street| Trunk { street, x: starts[street] + LANE * lane as i32 })
        };
        self.trunks = streets.into_iter().zip(lanes).map(trunk).collect();
    }

    /// The street down that makes the ways to a place shortest.
    fn best_street(&self, place: usize, far: &[usize]) -> Option<usize> {
        if far.is_empty() {
            return None;
        }
        // In half columns; a street lies left of the column of its number.
        let aside = |street: usize, place: usize| (2 * street).abs_diff(2 * self.column(place) + 1);
        let source = |way: usize| self.graph.from(&self.graph.ways[way]);
        (0..=self.grid.columns).min_by_key(|&street| {
            let ways = far.iter().map(|&way| 2 * aside(street, source(way)));
            aside(street, place) + ways.sum::<usize>()
        })
    }

    /// The stretch of a street down that a place's ways need, in rows.
    fn down(&self, place: usize, street: usize, far: &[usize]) -> Stretch {
        let side = |column: usize| if column < street { Side::First } else { Side::Last };
        let mut turns = vec![(self.row(place) as i32, side(self.column(place)))];
        for &way in far {
            let source = self.graph.from(&self.graph.ways[way]);
            turns.push((self.street_of(way) as i32, side(self.column(source))));
        }
        let rows = turns.iter().map(|(row, _)| *row);
        Stretch { from: rows.clone().min().unwrap_or(0), to: rows.max().unwrap_or(0), turns }
    }

    /// Where a way goes to within the street below its source.
    fn next_x(&self, way: usize) -> i32 {
        let to = self.graph.to(&self.graph.ways[way]);
        match &self.trunks[to] {
            Some(trunk) if self.street_of(way) != self.row(to) => trunk.x,
            _ => self.columns[self.column(to)],
        }
    }

    /// Spreads the ways out of a card: one straight down leaves in the middle, those to the left on the left of it.
    fn set_ports(&mut self, place: usize) {
        let middle = self.columns[self.column(place)];
        let out = (0..self.graph.ways.len()).filter(|&way| self.graph.from(&self.graph.ways[way]) == place);
        let mut out: Vec<(i32, usize)> = out.map(|way| (self.next_x(way), way)).collect();
        out.sort_unstable();
        if let Some(straight) = out.iter().position(|(x, _)| *x == middle) {
            let (_, way) = out.remove(straight);
            self.ports[way] = middle;
        }
        // Where one side is crowded, some leave on the other.
        let (few, half) = (PORTS.min(out.len()), out.len().div_ceil(2));
        let left = out.partition_point(|(x, _)| *x < middle);
        let left = left.clamp(out.len().saturating_sub(few.max(half)), few.max(half));
        let gap = PORT.min((CARD_WIDTH / 2 - 10) / left.max(out.len() - left).max(1) as i32);
        for (i, (_, way)) in out.into_iter().enumerate() {
            let aside = i as i32 - left as i32;
            self.ports[way] = middle + gap * if aside < 0 { aside } else { aside + 1 };
        }
    }

    /// Shares the streets across, and draws up the plan.
    fn finish(self) -> Plan {
        let places = self.graph.end() + 1;
        let mut lanes = vec![vec![None; places]; self.grid.rows];
        let mut counts = Vec::new();
        for (street, lanes) in lanes.iter_mut().enumerate() {
            let across: Vec<(usize, Stretch)> =
                (0..places).filter_map(|place| Some((place, self.across(place, street)?))).collect();
            let stretches: Vec<Stretch> = across.iter().map(|(_, stretch)| stretch.clone()).collect();
            let (shared, count) = share(&stretches, APART);
            for ((place, _), lane) in across.iter().zip(shared) {
                lanes[*place] = Some(lane as i32);
            }
            counts.push(count as i32);
        }
        let mut y = 0;
        let mut streets = Vec::new();
        for (row, count) in counts.iter().enumerate() {
            streets.push(y + ABOVE);
            let height = if row == 0 && *count == 0 { BELOW } else { ABOVE + BELOW + LANE * (count - 1).max(0) };
            y += height + CARD_HEIGHT;
        }
        let heads: Vec<Point> = (0..places)
            .map(|place| {
                let row = self.row(place);
                let next = streets.get(row + 1).map_or(y, |street| street - ABOVE);
                Point { x: self.columns[self.column(place)], y: next - CARD_HEIGHT }
            })
            .collect();
        let lane_y = |street: usize, place: usize| {
            let lane: Option<i32> = lanes[street][place];
            lane.map(|lane| streets[street] + LANE * lane)
        };
        let routes = (0..self.graph.ways.len()).map(|way| self.corners(way, &heads, lane_y)).collect();
        Plan { width: self.width, height: y, heads, routes }
    }

    /// The stretch of a street across that the ways to a place need.
    fn across(&self, place: usize, street: usize) -> Option<Stretch> {
        let ways = (0..self.graph.ways.len())
            .filter(|&way| self.graph.to(&self.graph.ways[way]) == place && self.street_of(way) == street);
        let mut turns: Vec<(i32, Side)> = ways.map(|way| (self.ports[way], Side::First)).collect();
        if let Some(trunk) = &self.trunks[place] {
            let far = self.down(place, trunk.street, &self.far_ways(place));
            let here = street as i32;
            if street == self.row(place) || !turns.is_empty() {
                if far.from < here {
                    turns.push((trunk.x, Side::First));
                }
                if far.to > here {
                    turns.push((trunk.x, Side::Last));
                }
            }
        }
        if street == self.row(place) && !turns.is_empty() {
            turns.push((self.columns[self.column(place)], Side::Last));
        }
        let xs = turns.iter().map(|(x, _)| *x);
        let (from, to) = (xs.clone().min()?, xs.max()?);
        (from < to).then_some(Stretch { from, to, turns })
    }

    fn corners(&self, way: usize, heads: &[Point], lane_y: impl Fn(usize, usize) -> Option<i32>) -> Vec<Point> {
        let of = &self.graph.ways[way];
        let (from, to) = (self.graph.from(of), self.graph.to(of));
        let (head, port) = (heads[to], self.ports[way]);
        let mut corners = vec![Point { x: port, y: heads[from].y + CARD_HEIGHT }];
        let mut turn = |street: usize, x: i32, next: i32| {
            if let Some(y) = lane_y(street, to).filter(|_| x != next) {
                corners.extend([Point { x, y }, Point { x: next, y }]);
            }
        };
        match &self.trunks[to] {
            Some(trunk) if self.street_of(way) != self.row(to) => {
                turn(self.street_of(way), port, trunk.x);
                turn(self.row(to), trunk.x, head.x);
            }
            _ => turn(self.row(to), port, head.x),
        }
        corners.push(head);
        corners
    }
}
