//! Ink, by `bladeink`.

use bladeink::story::Story;
use bladeink::value_type::ValueType;
use bladeink_compiler::Compiler;

use crate::graph::{End, FLAGS, Graph};

pub fn load(graph: Graph) -> Story {
    let json = Compiler::new().compile(&graph.ink()).expect("the graph is good Ink");
    Story::new_with_seed(&json, 1).expect("the story can be read")
}

pub fn play(story: &mut Story, choices: usize) -> End {
    let mut shown = 0;
    let mut line = String::new();
    for turn in 0..choices {
        line = next_line(story);
        shown += line.len();
        let open = story.get_current_choices();
        shown += open.iter().map(|choice| choice.text.len()).sum::<usize>();
        story.choose_choice_index(Graph::pick(turn, open.len())).expect("an open choice can be taken");
    }
    if choices > 0 {
        line = next_line(story);
    }
    let is_set = |flag: &usize| matches!(story.get_variable(&format!("f{flag}")), Some(ValueType::Bool(true)));
    End { step: crate::step_of(&line), flags: (0..FLAGS).filter(is_set).collect(), shown }
}

fn next_line(story: &mut Story) -> String {
    let mut line = String::new();
    while story.can_continue() {
        line.push_str(story.cont().expect("the story goes on").trim());
    }
    line
}
