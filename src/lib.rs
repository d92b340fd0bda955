//! Counterpoise (从容柜台): a role-play training simulator for bank tellers. This page is the map of the house.
//!
//! A trainee meets an upset customer, picks what to say, sees the mood move and why, and is judged against the
//! principles of de-escalation. Everything that decides a number is in [`engine`]; the rest finds scenarios, shows
//! them, and keeps records.
//!
//! # The rooms
//!
//! | room | what it is for | it may use |
//! | --- | --- | --- |
//! | [`engine`] | the rules of a conversation: pure, deterministic, silent | no other room |
//! | [`locale`] | the words, in every language | no other room |
//! | [`catalog`] | finds packs and reads them: built in, or in a folder | `engine`, `locale` |
//! | [`authoring`] | the quality of scenarios: scripted runs, lints, play-tests, drawings, new packs | `engine` |
//! | [`records`] | the learners' attempts, in SQLite | `engine` |
//! | [`progress`] | what a learner's attempts say, what to practise next and why, drills: pure | `engine`, `authoring` |
//! | [`report`] | pages to print and to file: the debrief of a run, a learner's attempts; tables | `engine`, `authoring`, `catalog`, `locale`, `records` |
//! | [`workshop`] | a room that votes on what the teller says: pure | `engine` |
//! | `game` | the window: everything Bevy; only with the feature `game` | every room but `cli` |
//! | [`cli`] | the commands: one file each, results on stdout, words on stderr | every room |
//! | `web` | the game in a browser's page; only where it is built for one | every room but `cli` |
//!
//! Within `game`, `ui` and `theme` know nothing of the engine or of words, `screens` take their widgets from `ui` and
//! their colours from `theme`, and only `bridge` holds a session. What happens goes round one way: a widget is
//! activated, a request event follows (`ChooseReply`), the bridge calls the engine, fact events follow
//! (`ReplyChosen`), and each part of a screen redraws itself.
//!
//! # What always holds
//!
//! - A [`Scenario`](engine::Scenario) that exists is playable: only [`engine::format`] makes one, and it refuses what
//!   can't be left, said or reached.
//! - No sequence of calls puts a [`Session`](engine::Session) in an illegal state; a call that fails changes nothing.
//! - Same scenario, seed and replies: same transcript, to the last bit, on every machine. The engine has no clock, no
//!   files, no platform mathematics and no order that depends on a hash.
//! - The causes of a turn add up to what it changed, on each axis and in meter points.
//! - Nobody leaves or escalates without a tell and a last-chance cue at least a turn before; a crisis is excepted.
//! - Wrong content is a list of diagnostics, never a panic, and a broken pack never stops the others.
//! - The engine never speaks to a person: it returns ids and numbers, and [`locale`] has the words.
//! - What the records acknowledged is there after a crash, and what in them is damaged is never shown as right.
//!
//! # Where to begin
//!
//! [`engine::Session`] is the heart: `begin`, `offers`, `choose`, `rewind`. The game, the terminal player and the
//! scripted runs use these and nothing else. Beneath it lies [`engine::Encounter`], which carries a small
//! [`engine::Course`] from turn to turn; what walks many ways (`authoring`) uses it bare. [`engine::mood`] says what a reply does to a customer, [`engine::score`] how a
//! run is judged, [`engine::format`] how a pack becomes a scenario.
//!
//! # Glossary
//!
//! - *Scenario*: one customer, one errand, one conversation. *Pack*: the folder that holds it with its words.
//! - *Step*: a moment of the conversation; somebody says something. *Reply*: what the teller can say or do there.
//! - *Act*: a unit of behaviour that the mood model knows, as `reflect` or `cold_policy`; a reply has one to three.
//! - *Mood*: anger, feeling heard, trust and resolution, each in [0, 1]. *Meter*: their weighted sum, 0-100.
//!   *Band*: the meter as one of five words, with hysteresis.
//! - *Persona*: how a customer reacts. *Seed*: decides the order of replies, the wording and a little temperament.
//! - *Cause*: why the mood moved, with its share. *Note*: what weakened or reversed an act.
//! - *Tell*: the customer lets it show that he is near the edge. *Last chance*: one more wrong word and it is over.
//! - *Principle*: one of P1-P16, rated 0-4. *Rule*: one of K1-K14; a breach caps or cuts the total (the *gate*).
//! - *Attempt*: the record of a session; replaying it gives the same numbers.
//! - *Learner*: somebody whose attempts are kept, under a name they chose.
//! - *Skill*: what all attempts together say of a principle, and how sure that is. *Drill*: one decision out of a talk,
//!   with the best reply clear to judge. *Deck*: about five drills, three minutes.
//! - *Catalogue*: acts, personas, tuning, principles and rules, shared by all scenarios; a bank may have its own.

pub mod authoring;
pub mod catalog;
#[cfg(not(target_family = "wasm"))]
pub mod cli;
pub mod engine;
#[cfg(feature = "game")]
pub mod game;
pub mod locale;
pub mod progress;
pub mod records;
pub mod report;
#[cfg(all(feature = "game", target_family = "wasm"))]
pub mod web;
pub mod workshop;
