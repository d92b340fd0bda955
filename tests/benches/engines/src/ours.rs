//! Counterpoise itself, as a person plays it and as a simulated trainee does.

use std::path::Path;
use std::sync::Arc;

use arrayvec::ArrayVec;
use counterpoise::authoring::Standing;
use counterpoise::catalog::{Library, Places, Script};
use counterpoise::engine::{Encounter, FlagId, MAX_REPLIES, ReplyId, Scenario, Session, Setup};
use counterpoise::locale::{Lang, Words};

use crate::graph::{End, Graph};

/// A graph as a scenario with its words.
pub struct Pack {
    pub scenario: Arc<Scenario>,
    pub words: Words,
}

/// Writes the pack's files into a folder.
pub fn write(graph: Graph, folder: &Path) {
    std::fs::create_dir_all(folder).expect("the folder can be made");
    for (name, text) in
        [("scenario.ron", graph.structure()), ("zh-CN.ftl", graph.words()), ("en.ftl", graph.words())]
    {
        std::fs::write(folder.join(name), text).expect("the pack can be written");
    }
}

pub fn load(graph: Graph) -> Pack {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path().join("graph");
    write(graph, &folder);
    let mut library = Library::load(&Places::built_in());
    library.add_folder(&folder);
    let Some(pack) = library.pack("graph") else {
        panic!("{:#?}", library.packs().last().map(|pack| &pack.diagnostics))
    };
    let scenario = pack.scenario().expect("it is playable");
    Pack { scenario: Arc::clone(scenario), words: library.pack_words(pack, Lang::En) }
}

/// Which reply a person takes at each of so many turns; after the end of a talk the next one begins.
///
/// They are laid down before they are played: replies stand on the table in an order of chance, and to find the one that
/// other engines take is not the session's work.
pub fn path(pack: &Pack, choices: usize) -> Vec<ReplyId> {
    let encounter = Encounter::new(Arc::clone(&pack.scenario), 0);
    let mut standing = Standing::begin(&encounter);
    let take = |turn| {
        if standing.course.ending().is_some() {
            standing = Standing::begin(&encounter);
        }
        let reply = pick(&encounter, &standing, turn);
        standing.take(&encounter, reply);
        reply
    };
    (0..choices).map(take).collect()
}

/// Inlined, since a call of it would be counted as the walk's.
#[inline(always)]
fn pick(encounter: &Encounter, standing: &Standing, turn: usize) -> ReplyId {
    let open: ArrayVec<ReplyId, MAX_REPLIES> = encounter.open(&standing.course).collect();
    open[Graph::pick(turn, open.len())]
}

/// Plays as the program does for a person: the customer's line, every reply's text, the choice, its events, and the
/// causes of the change in words.
pub fn play(pack: &Pack, path: &[ReplyId]) -> End {
    let script = Script::new(&pack.scenario, &pack.words);
    let mut session = Session::begin(Arc::clone(&pack.scenario), Setup::default());
    let (mut shown, mut told) = (0, 0);
    for &reply in path {
        play_turn(&script, &mut session, reply, &mut shown, &mut told);
    }
    assert!(told > path.len(), "every turn is told");
    assert_eq!(
        session.ending().is_some(),
        path.len() == pack.scenario.turn_limit(),
        "nothing but the last turn ends it"
    );
    let step = pack.scenario.step(session.step());
    End { step: number(&step.name), flags: flags(&pack.scenario, |flag| session.has_flag(flag)), shown }
}

fn play_turn(script: &Script<'_>, session: &mut Session, reply: ReplyId, shown: &mut usize, told: &mut usize) {
    *shown += script.now(session).line.len();
    for offer in session.offers().iter().filter(|offer| !offer.locked) {
        *shown += script.reply(offer.reply).len();
    }
    let events = session.choose(reply).expect("an open reply can be taken");
    *told += events.len();
    let turn = session.turns().last().expect("a turn was played");
    *told += script.account(turn, 3).count();
}

/// A pack that ships, in English.
pub fn flagship(id: &str) -> Pack {
    let library = Library::load(&Places::built_in());
    let pack = library.pack(id).expect("it ships");
    Pack {
        scenario: Arc::clone(pack.scenario().expect("it is playable")),
        words: library.pack_words(pack, Lang::En),
    }
}

/// Plays a pack that ships again and again, as a person does, until every choice is taken.
pub fn play_often(pack: &Pack, path: &[ReplyId]) {
    let script = Script::new(&pack.scenario, &pack.words);
    let mut session = Session::begin(Arc::clone(&pack.scenario), Setup::default());
    let (mut shown, mut told) = (0, 0);
    for &reply in path {
        if session.ending().is_some() {
            session = Session::begin(Arc::clone(&pack.scenario), Setup::default());
        }
        play_turn(&script, &mut session, reply, &mut shown, &mut told);
    }
    assert!(shown > path.len() && told > 0, "every turn is shown");
}

/// Plays as the play-tester does: where the talk stands and what the score needs of it, no words and no memory.
pub fn walk(pack: &Pack, choices: usize) -> End {
    let encounter = Encounter::new(Arc::clone(&pack.scenario), 0);
    let mut standing = Standing::begin(&encounter);
    for turn in 0..choices {
        let reply = pick(&encounter, &standing, turn);
        standing.take(&encounter, reply);
    }
    let course = standing.course;
    let step = pack.scenario.step(course.step());
    End { step: number(&step.name), flags: flags(&pack.scenario, |flag| course.has_flag(flag)), shown: 0 }
}

fn flags(scenario: &Scenario, is_set: impl Fn(FlagId) -> bool) -> Vec<usize> {
    let mut set: Vec<usize> =
        scenario.flags().filter(|(flag, _)| is_set(*flag)).map(|(_, name)| number(name)).collect();
    set.sort_unstable();
    set
}

fn number(name: &str) -> usize {
    name[1..].parse().expect("names of the graph are a letter and a number")
}
