//! The graph that every engine plays, and what it looks like in each engine's own format.
//!
//! Every step has four replies; the second one sets a flag, the third is open when a flag is set, the fourth while one
//! is not. Nothing ends it but the number of choices.

use std::fmt::Write;

/// Flags in the graph.
pub const FLAGS: usize = 32;
/// Replies at a step.
pub const REPLIES: usize = 4;

#[derive(Clone, Copy, Debug)]
pub struct Graph {
    pub steps: usize,
}

/// Where a run stands after its last choice: what all engines must agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    pub step: usize,
    /// Flags that are set, in order.
    pub flags: Vec<usize>,
    /// Characters of text that were shown on the way.
    pub shown: usize,
}

/// Acts of the four replies: kind ones, so that the mood ends no run.
const ACTS: [&str; REPLIES] = [
    r#"["reflect", "give_options"]"#,
    r#"["ask_open", "explain_reason"]"#,
    r#"["name_emotion", "commit_time"]"#,
    r#"["act_now"]"#,
];

/// Most steps times turns that Counterpoise reads.
const STEPS_AND_TURNS: usize = 400_000;

impl Graph {
    /// Turns after which a talk in it is over.
    pub fn turn_limit(self) -> usize {
        (STEPS_AND_TURNS / self.steps).min(1000)
    }

    /// Choices in a short and in a long run.
    pub fn runs(self) -> [usize; 2] {
        [self.turn_limit() / 5, self.turn_limit() * 9 / 10]
    }

    pub fn target(self, step: usize, reply: usize) -> usize {
        (step * 7 + reply * 13 + 1) % self.steps
    }

    /// The flag that the second reply sets.
    pub fn sets(step: usize) -> usize {
        step % FLAGS
    }

    /// The flag that the third reply needs.
    pub fn needs(step: usize) -> usize {
        (step * 3 + 1) % FLAGS
    }

    /// The flag that closes the fourth reply.
    pub fn closed_by(step: usize) -> usize {
        (step * 5 + 2) % FLAGS
    }

    /// Which of the open replies is taken at a turn.
    pub fn pick(turn: usize, open: usize) -> usize {
        turn * 7 % open
    }

    pub fn line(step: usize) -> String {
        format!("Step {step}, and the customer says what has kept her waiting here since nine.")
    }

    pub fn reply(step: usize, reply: usize) -> String {
        format!("Answer {reply} to {step}, which says what was heard and what comes next.")
    }

    pub fn ink(self) -> String {
        let mut text = String::new();
        for flag in 0..FLAGS {
            writeln!(text, "VAR f{flag} = false").unwrap();
        }
        text.push_str("-> s0\n");
        for step in 0..self.steps {
            writeln!(text, "=== s{step} ===\n{}", Graph::line(step)).unwrap();
            for reply in 0..REPLIES {
                let guard = match reply {
                    2 => format!("{{f{}}} ", Graph::needs(step)),
                    3 => format!("{{not f{}}} ", Graph::closed_by(step)),
                    _ => String::new(),
                };
                writeln!(text, "+ {guard}[{}]", Graph::reply(step, reply)).unwrap();
                if reply == 1 {
                    writeln!(text, "    ~ f{} = true", Graph::sets(step)).unwrap();
                }
                writeln!(text, "    -> s{}", self.target(step, reply)).unwrap();
            }
        }
        text
    }

    pub fn yarn(self) -> String {
        let mut text = String::new();
        for step in 0..self.steps {
            writeln!(text, "title: s{step}\n---").unwrap();
            if step == 0 {
                for flag in 0..FLAGS {
                    writeln!(text, "<<declare $f{flag} = false>>").unwrap();
                }
            }
            writeln!(text, "{}", Graph::line(step)).unwrap();
            for reply in 0..REPLIES {
                let guard = match reply {
                    2 => format!(" <<if $f{}>>", Graph::needs(step)),
                    3 => format!(" <<if not $f{}>>", Graph::closed_by(step)),
                    _ => String::new(),
                };
                writeln!(text, "-> {}{guard}", Graph::reply(step, reply)).unwrap();
                if reply == 1 {
                    writeln!(text, "    <<set $f{} to true>>", Graph::sets(step)).unwrap();
                }
                writeln!(text, "    <<jump s{}>>", self.target(step, reply)).unwrap();
            }
            text.push_str("===\n");
        }
        text
    }

    /// `scenario.ron`.
    pub fn structure(self) -> String {
        let mut text = HEAD.replace("TURNS", &self.turn_limit().to_string());
        for step in 0..self.steps {
            writeln!(text, "        \"s{step}\": (").unwrap();
            text.push_str("            replies: [\n");
            for (reply, acts) in ACTS.iter().enumerate() {
                let extra = match reply {
                    1 => format!(", sets: [\"f{}\"]", Graph::sets(step)),
                    2 => format!(", when: flag(\"f{}\")", Graph::needs(step)),
                    3 => format!(", when: not(flag(\"f{}\"))", Graph::closed_by(step)),
                    _ => String::new(),
                };
                let to = self.target(step, reply);
                writeln!(text, "                (id: \"r{reply}\", acts: {acts}{extra}, to: \"s{to}\"),").unwrap();
            }
            text.push_str("            ],\n        ),\n");
        }
        text.push_str("    },\n)\n");
        text
    }

    /// `zh-CN.ftl` and `en.ftl`.
    pub fn words(self) -> String {
        let mut text = WORDS.to_owned();
        for step in 0..self.steps {
            writeln!(text, "s{step} = {}", Graph::line(step)).unwrap();
            for reply in 0..REPLIES {
                writeln!(text, "    .r{reply} = {}", Graph::reply(step, reply)).unwrap();
                writeln!(text, "    .r{reply}-why = It says what was heard before it says what can be done.")
                    .unwrap();
            }
        }
        text
    }
}

const HEAD: &str = r#"(
    format: 1, id: "graph", as_of: "2026-11", jurisdiction: "CN",
    area: counter, level: beginner, minutes: 5,
    customer: (persona: "amiable", portrait: "young_man", wants: solution, start: (anger: 0.4, heard: 0.5, trust: 0.5)),
    situation: (grievance: 0.3, stakes: 0.3, failure: process, need: 0.5, public: true, bystanders: 0.3),
    briefing: (know: 1, goal: 1, bounds: [], opening: 1),
    turn_limit: TURNS,
    start: "s0",
    steps: {
"#;

const WORDS: &str = "\
title = A graph
    .blurb = Made for measuring
    .place = Counter
customer = Customer
    .about = Somebody
    .looks = Waiting
    .scene = Morning
    .he = she
    .his = her
know-1 = Nothing
goal-1 = Nothing
opening-1 = Nothing
hidden = Nothing
tell = She looks at the door
last-chance-leave = One more
last-chance-escalate = One more
end-resolved = Thanks.
    .manner = Nods
    .summary = Done
end-sore = Fine.
    .manner = Shrugs
    .summary = Done
end-unsolved = I'll wait.
    .manner = Sits
    .summary = Waits
end-unsettled = Well.
    .manner = Shrugs
    .summary = Nothing
end-left = I'm off.
    .manner = Goes
    .summary = Gone
end-escalated = Your manager!
    .manner = Points
    .summary = Manager
end-crisis = Enough!
    .manner = Shouts
    .summary = Shouting
";
