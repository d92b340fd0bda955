//! Yarn Spinner, by `yarnspinner`.

use yarnspinner::prelude::*;
use yarnspinner::runtime::{MemoryVariableStorage, StringTableTextProvider};

use crate::graph::{End, FLAGS, Graph};

pub fn load(graph: Graph) -> Dialogue {
    let file = YarnFile { file_name: "graph.yarn".to_owned(), source: graph.yarn() };
    let compilation = YarnCompiler::new().add_file(file).compile().expect("the graph is good Yarn");
    let mut texts = StringTableTextProvider::new();
    texts.extend_base_language(compilation.string_table.into_iter().map(|(id, info)| (id, info.text)));
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.add_program(compilation.program.expect("it was compiled"));
    dialogue.set_node("s0").expect("the graph has a first step");
    dialogue
}

pub fn play(dialogue: &mut Dialogue, choices: usize) -> End {
    let mut shown = 0;
    let mut line = String::new();
    for turn in 0..=choices {
        let mut open = Vec::new();
        while open.is_empty() {
            for event in dialogue.continue_().expect("the dialogue goes on") {
                match event {
                    DialogueEvent::Line(said) => line = said.text,
                    DialogueEvent::Options(options) => {
                        open = options.into_iter().filter(|option| option.is_available).collect();
                    }
                    _ => {}
                }
            }
        }
        if turn < choices {
            shown += line.len() + open.iter().map(|option| option.line.text.len()).sum::<usize>();
            let taken = open[Graph::pick(turn, open.len())].id;
            dialogue.set_selected_option(taken).expect("an open option can be taken");
        }
    }
    let variables = dialogue.variable_storage().variables();
    let is_set = |flag: &usize| matches!(variables.get(&format!("$f{flag}")), Some(YarnValue::Boolean(true)));
    End { step: crate::step_of(&line), flags: (0..FLAGS).filter(is_set).collect(), shown }
}
