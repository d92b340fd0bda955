//! The same conversation played by three engines.

pub mod callgrind;
pub mod graph;
pub mod ink;
pub mod ours;
pub mod yarn;

use graph::{End, Graph};

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Counterpoise with texts, causes, events and transcript.
    Session,
    /// Counterpoise as the play-tester walks it.
    Walk,
    Ink,
    Yarn,
}

impl Engine {
    pub const ALL: [Engine; 4] = [Engine::Session, Engine::Walk, Engine::Ink, Engine::Yarn];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Session => "session",
            Engine::Walk => "walk",
            Engine::Ink => "ink",
            Engine::Yarn => "yarn",
        }
    }

    /// Loads the graph; what is returned plays it from the beginning, and is good for one play.
    pub fn load(self, graph: Graph) -> Box<dyn FnMut(usize) -> End> {
        match self {
            Engine::Session => {
                let pack = ours::load(graph);
                let path = ours::path(&pack, graph.turn_limit());
                Box::new(move |choices| ours::play(&pack, &path[..choices]))
            }
            Engine::Walk => {
                let pack = ours::load(graph);
                Box::new(move |choices| ours::walk(&pack, choices))
            }
            Engine::Ink => {
                let mut story = ink::load(graph);
                Box::new(move |choices| ink::play(&mut story, choices))
            }
            Engine::Yarn => {
                let mut dialogue = yarn::load(graph);
                Box::new(move |choices| yarn::play(&mut dialogue, choices))
            }
        }
    }
}

/// The step whose line was shown last.
fn step_of(line: &str) -> usize {
    let number = line.split([' ', ',']).nth(1).expect("a line of the graph says its step");
    number.parse().expect("and says it as a number")
}
