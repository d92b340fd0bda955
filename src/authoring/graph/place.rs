//! Gives every step a cell of a grid: the best way runs down the middle, the others stand where their ways are short.

use std::collections::VecDeque;

use super::Graph;
use crate::engine::Position;

/// A cell: its row from the top, its column from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub row: usize,
    pub column: usize,
}

/// Where every place of a graph stands.
pub(super) struct Grid {
    pub rows: usize,
    pub columns: usize,
    /// By place.
    pub cells: Vec<Cell>,
}

/// Costs of a way: a row too many, a row against the direction of reading, a column aside.
const SKIPPED: i64 = 20;
const AGAINST: i64 = 30;
const ASIDE: i64 = 10;
/// Cost of standing a column off the middle.
const OFF_MIDDLE: i64 = 3;
/// More passes than are ever needed in a scenario that a person can survey.
const PASSES: usize = 24;

/// Places a graph.
pub(super) fn place(graph: &Graph<'_>) -> Grid {
    let depths = depths(graph);
    let mut spine: Vec<usize> = Vec::new();
    for &at in &graph.best {
        if at != graph.end() && !spine.contains(&at) {
            spine.push(at);
        }
    }
    let rows = depths.iter().map(|depth| depth + 1).fold(spine.len().max(2), usize::max);
    // The first row is the start's alone.
    let others = graph.end() - spine.len();
    let beside = others.div_ceil(rows - 1) + 2;
    let columns = beside + 1 - beside % 2;
    let mut floor = Floor::new(graph, rows, columns);
    for (row, &at) in spine.iter().enumerate() {
        floor.put(at, Cell { row, column: columns / 2 });
    }
    let mut others: Vec<usize> = (0..graph.end()).filter(|at| !spine.contains(at)).collect();
    others.sort_by_key(|&at| depths[at]);
    for &at in &others {
        floor.settle(at, depths[at]);
    }
    for _ in 0..PASSES {
        let moves = others.iter().filter(|&&at| floor.improve(at, &spine)).count();
        if moves == 0 {
            break;
        }
    }
    floor.finish(Cell { row: rows, column: columns / 2 })
}

/// How many replies lead to each step from the start, at least; 1 where none do.
fn depths(graph: &Graph<'_>) -> Vec<usize> {
    let start = graph.scenario.start().position();
    let mut depths = vec![None; graph.end() + 1];
    depths[start] = Some(0);
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for way in graph.ways.iter().filter(|way| graph.from(way) == at) {
            let to = graph.to(way);
            if depths[to].is_none() {
                depths[to] = depths[at].map(|depth: usize| depth + 1);
                queue.push_back(to);
            }
        }
    }
    depths.truncate(graph.end());
    depths.into_iter().map(|depth| depth.unwrap_or(1)).collect()
}

/// Which end of a way a neighbour is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// The grid while places still move.
struct Floor {
    rows: usize,
    columns: usize,
    cells: Vec<Option<Cell>>,
    /// By row and column.
    held_by: Vec<Option<usize>>,
    neighbours: Vec<Vec<(usize, Side)>>,
}

impl Floor {
    fn new(graph: &Graph<'_>, rows: usize, columns: usize) -> Floor {
        let mut neighbours = vec![Vec::new(); graph.end()];
        for way in &graph.ways {
            let (from, to) = (graph.from(way), graph.to(way));
            // The end is below everything anyway.
            if from != to && to != graph.end() {
                neighbours[from].push((to, Side::Below));
                neighbours[to].push((from, Side::Above));
            }
        }
        let held_by = vec![None; rows * columns];
        Floor { rows, columns, cells: vec![None; graph.end()], held_by, neighbours }
    }

    fn put(&mut self, at: usize, cell: Cell) {
        self.cells[at] = Some(cell);
        self.held_by[cell.row * self.columns + cell.column] = Some(at);
    }

    /// Puts a place into the free cell that suits it best.
    fn settle(&mut self, at: usize, depth: usize) {
        let free = self.all_cells().filter(|&cell| self.holder(cell).is_none());
        let best = free.min_by_key(|&cell| self.cost(at, cell) + cell.row.abs_diff(depth) as i64);
        self.put(at, best.expect("the grid has room for all"));
    }

    /// Moves a place to where its ways are shorter, if there is such a cell; who holds that one moves here.
    fn improve(&mut self, at: usize, fixed: &[usize]) -> bool {
        let here = self.cells[at].expect("every place has a cell");
        let mut best = (0, here);
        for there in self.all_cells() {
            let other = self.holder(there);
            if there == here || other.is_some_and(|other| fixed.contains(&other)) {
                continue;
            }
            let before = self.cost(at, here) + other.map_or(0, |other| self.cost(other, there));
            self.cells[at] = Some(there);
            if let Some(other) = other {
                self.cells[other] = Some(here);
            }
            let after = self.cost(at, there) + other.map_or(0, |other| self.cost(other, here));
            self.cells[at] = Some(here);
            if let Some(other) = other {
                self.cells[other] = Some(there);
            }
            if after - before < best.0 {
                best = (after - before, there);
            }
        }
        let there = best.1;
        if there == here {
            return false;
        }
        let other = self.holder(there);
        self.held_by[here.row * self.columns + here.column] = None;
        self.put(at, there);
        if let Some(other) = other {
            self.put(other, here);
        }
        true
    }

    /// The cells that any place but the start may have.
    fn all_cells(&self) -> impl Iterator<Item = Cell> + use<> {
        let columns = self.columns;
        (1..self.rows).flat_map(move |row| (0..columns).map(move |column| Cell { row, column }))
    }

    fn holder(&self, cell: Cell) -> Option<usize> {
        self.held_by[cell.row * self.columns + cell.column]
    }

    /// What the ways of a place cost if it stands in a cell; places that have none yet don't count.
    fn cost(&self, at: usize, cell: Cell) -> i64 {
        let ways = self.neighbours[at].iter().filter_map(|&(other, side)| Some((self.cells[other]?, side)));
        let lengths = ways.map(|(other, side)| match side {
            Side::Below => length(cell, other),
            Side::Above => length(other, cell),
        });
        lengths.sum::<i64>() + OFF_MIDDLE * cell.column.abs_diff(self.columns / 2) as i64
    }

    /// Leaves out the rows and columns that nobody uses, and puts the end below all.
    fn finish(self, end: Cell) -> Grid {
        let mut cells: Vec<Cell> = self.cells.into_iter().flatten().chain([end]).collect();
        let used = |of: fn(&Cell) -> usize| {
            let mut used: Vec<usize> = cells.iter().map(of).collect();
            used.sort_unstable();
            used.dedup();
            used
        };
        let (rows, columns) = (used(|cell| cell.row), used(|cell| cell.column));
        for cell in &mut cells {
            cell.row = rows.partition_point(|&row| row < cell.row);
            cell.column = columns.partition_point(|&column| column < cell.column);
        }
        Grid { rows: rows.len(), columns: columns.len(), cells }
    }
}

/// What a way from one cell to another costs.
fn length(from: Cell, to: Cell) -> i64 {
    let down = to.row as i64 - from.row as i64;
    let rows = if down >= 1 { SKIPPED * (down - 1) } else { AGAINST * (1 - down) };
    rows + ASIDE * from.column.abs_diff(to.column) as i64
}
