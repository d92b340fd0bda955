//! Shares a street among the ways that go along it, so that none covers another and few cross.

/// Which side of the street something leaves to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Towards the first lane.
    First,
    /// Towards the last lane.
    Last,
}

/// A stretch of street that needs a lane.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub from: i32,
    pub to: i32,
    /// Where it is joined or left, and to which side.
    pub turns: Vec<(i32, Side)>,
}

/// A lane for each stretch, and how many lanes there are; stretches that share one are at least `gap` apart.
pub(super) fn share(stretches: &[Stretch], gap: i32) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..stretches.len()).collect();
    order.sort_by_key(|&i| (stretches[i].from, stretches[i].to));
    let mut lanes: Vec<Vec<usize>> = Vec::new();
    for i in order {
        let free = lanes.iter_mut().find(|lane| {
            let last = lane.last().map_or(i32::MIN, |&last| stretches[last].to);
            last.saturating_add(gap) <= stretches[i].from
        });
        match free {
            Some(lane) => lane.push(i),
            None => lanes.push(vec![i]),
        }
    }
    sort(&mut lanes, stretches);
    let mut of = vec![0; stretches.len()];
    for (position, lane) in lanes.iter().enumerate() {
        lane.iter().for_each(|&i| of[i] = position);
    }
    (of, lanes.len())
}

/// Changes neighbouring lanes for as long as that saves crossings.
fn sort(lanes: &mut [Vec<usize>], stretches: &[Stretch]) {
    for _ in 0..lanes.len() {
        let mut is_sorted = true;
        for i in 1..lanes.len() {
            let (above, below) = (&lanes[i - 1], &lanes[i]);
            if crossings(below, above, stretches) < crossings(above, below, stretches) {
                lanes.swap(i - 1, i);
                is_sorted = false;
            }
        }
        if is_sorted {
            return;
        }
    }
}

/// Crossings between two lanes, of which one comes before the other.
fn crossings(before: &[usize], after: &[usize], stretches: &[Stretch]) -> usize {
    let crossed = |leaving: &Stretch, side: Side, other: &Stretch| {
        let leave = leaving.turns.iter().filter(|(_, to)| *to == side);
        leave.filter(|(at, _)| (other.from..=other.to).contains(at)).count()
    };
    let pairs = before.iter().flat_map(|&b| after.iter().map(move |&a| (&stretches[b], &stretches[a])));
    pairs.map(|(before, after)| crossed(after, Side::First, before) + crossed(before, Side::Last, after)).sum()
}
