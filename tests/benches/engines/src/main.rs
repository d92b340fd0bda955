//! Counts what one choice costs in each engine: instructions by callgrind, and says whether all came to the same end.
//!
//! `engines` prints the table; `engines play ENGINE STEPS CHOICES` is what callgrind is run on. What loading costs is
//! the same in a short and in a long run, so the difference of two runs is the cost of the choices between.

use std::env;
use std::hint::black_box;
use std::time::Instant;

use engines::graph::Graph;
use engines::{Engine, callgrind, ours};

/// Choices in a short and in a long run through what ships.
const FLAGSHIP: [usize; 2] = [200, 900];

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let number = |at: usize| -> usize { args[at].parse().expect("a number") };
    match args.first().map(String::as_str) {
        Some("play") => {
            let engine = Engine::ALL.into_iter().find(|engine| engine.name() == args[1]).expect("a known engine");
            black_box(engine.load(Graph { steps: number(2) })(number(3)));
        }
        Some("flagship") => {
            let pack = ours::flagship(&args[1]);
            let path = ours::path(&pack, FLAGSHIP[1]);
            ours::play_often(&pack, &path[..number(2)]);
        }
        _ => {
            table();
            flagships();
        }
    }
}

/// What ships has lines that hang on the mood, which the graph has not.
fn flagships() {
    println!("\n| pack | instructions a choice |\n| --- | --- |");
    for pack in ["vip_queue", "long_queue", "inherit_elder", "expired_id_abroad"] {
        let count = callgrind::between(&["flagship", pack], FLAGSHIP);
        println!("| {pack} | {count} |");
    }
}

fn table() {
    let graph = Graph { steps: 1000 };
    let mut ends: Vec<_> =
        Engine::ALL.into_iter().map(|engine| (engine, engine.load(graph)(graph.runs()[1]))).collect();
    let (_, ours) = ends.remove(0);
    for (engine, end) in &ends {
        assert_eq!((end.step, &end.flags), (ours.step, &ours.flags), "{} came to another end", engine.name());
        assert!(*engine == Engine::Walk || end.shown == ours.shown, "{} showed other texts", engine.name());
    }
    println!("all at step {} with {} flags set after {} choices\n", ours.step, ours.flags.len(), graph.runs()[1]);
    println!("| engine | steps | instructions a choice | ns a choice | against bladeink |");
    println!("| --- | --- | --- | --- | --- |");
    let ink = instructions(Engine::Ink, 1000);
    for (engine, steps) in [
        (Engine::Session, 100),
        (Engine::Session, 1000),
        (Engine::Session, 4000),
        (Engine::Walk, 100),
        (Engine::Walk, 1000),
        (Engine::Walk, 4000),
        (Engine::Ink, 1000),
        (Engine::Yarn, 1000),
    ] {
        let count = if engine == Engine::Ink { ink } else { instructions(engine, steps) };
        let times = ink as f64 / count as f64;
        println!("| {} | {steps} | {count} | {:.0} | {times:.1} |", engine.name(), nanoseconds(engine, steps));
    }
}

fn instructions(engine: Engine, steps: usize) -> u64 {
    let args = ["play", engine.name(), &steps.to_string()];
    callgrind::between(&args, Graph { steps }.runs())
}

/// The quickest of some runs.
fn nanoseconds(engine: Engine, steps: usize) -> f64 {
    let [_, choices] = Graph { steps }.runs();
    let runs = (0..5).map(|_| {
        let mut play = engine.load(Graph { steps });
        let begin = Instant::now();
        play(choices);
        begin.elapsed().as_nanos() as f64 / choices as f64
    });
    runs.min_by(f64::total_cmp).expect("there were runs")
}
