//! Counts what one choice allocates in each engine, and what a loaded step keeps on the heap.

use engines::graph::Graph;
use engines::{Engine, ours};

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

fn main() {
    println!("| engine | allocations a choice |\n| --- | --- |");
    for engine in Engine::ALL {
        let graph = Graph { steps: 1000 };
        let [short, long] = graph.runs().map(|choices| {
            let mut play = engine.load(graph);
            let profiler = dhat::Profiler::builder().testing().build();
            play(choices);
            let blocks = dhat::HeapStats::get().total_blocks;
            drop(profiler);
            blocks
        });
        println!(
            "| {} | {:.1} |",
            engine.name(),
            (long - short) as f64 / (graph.runs()[1] - graph.runs()[0]) as f64
        );
    }
    println!("\n| steps | live bytes a step, structure and words | structure alone |\n| --- | --- | --- |");
    for steps in [100, 1000, 4000] {
        let profiler = dhat::Profiler::builder().testing().build();
        let pack = ours::load(Graph { steps });
        let whole = dhat::HeapStats::get().curr_bytes;
        drop(pack.words);
        let structure = dhat::HeapStats::get().curr_bytes;
        drop(profiler);
        println!("| {steps} | {} | {} |", whole / steps, structure / steps);
    }
}
