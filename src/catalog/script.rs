//! The words of a scenario, asked for by the engine's ids.

use std::borrow::Cow;

use super::found::{Found, Piece, reply_key};
use crate::engine::mood::{Band, Cause, Change, Note, NoteKind};
use crate::engine::score::{Loss, LossReason};
use crate::engine::{
    Account, ActId, Danger, Ending, Family, Guard, Measure, PrincipleId, ReplyId, RuleId, Scenario, Session,
    Speaker, StepId, Turn, Variant,
};
use crate::locale::{Arg, Line, Msg, Words, msg, number};

/// One reason in the account of a turn, with the meter points it moved.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason<'a> {
    Cause {
        words: Cow<'a, str>,
        points: f64,
    },
    /// All that is too small or too much to be told by itself.
    Rest {
        words: Cow<'a, str>,
        points: f64,
    },
}

/// A scenario's words in one language.
#[derive(Clone, Copy)]
pub struct Script<'a> {
    scenario: &'a Scenario,
    words: &'a Words,
    found: Found<'a>,
}

/// Something said, with who says it and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken<'a> {
    pub who: Cow<'a, str>,
    /// What one sees; may be empty.
    pub manner: Cow<'a, str>,
    pub line: Cow<'a, str>,
}

impl Spoken<'_> {
    /// The same, for keeping.
    pub fn into_owned(self) -> Spoken<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Spoken { who: own(self.who), manner: own(self.manner), line: own(self.line) }
    }

    /// Who says it and how, as far as there is something to see.
    pub fn speaker(&self, separator: &str) -> String {
        if self.manner.is_empty() { self.who.to_string() } else { [&*self.who, &*self.manner].join(separator) }
    }
}

impl<'a> Script<'a> {
    pub fn new(scenario: &'a Scenario, words: &'a Words) -> Self {
        Script { scenario, words, found: Found::new(scenario, words) }
    }

    /// A text that may have been found beforehand; `None` where no language has it.
    #[inline(always)]
    fn piece(&self, piece: Piece) -> Option<Cow<'a, str>> {
        self.piece_with(piece, |key| self.words.get(key, &[]))
    }

    /// The same, where it may hang on something: `look_up` is asked for it by its key then.
    #[inline(always)]
    fn piece_with(&self, piece: Piece, look_up: impl FnOnce(&str) -> Option<String>) -> Option<Cow<'a, str>> {
        match self.found.get(piece) {
            Some(Line::Plain(text)) => Some(Cow::Borrowed(text)),
            Some(Line::Missing) => None,
            Some(Line::Varies) | None => self.looked_up(piece, look_up),
        }
    }

    #[cold]
    fn looked_up(&self, piece: Piece, look_up: impl FnOnce(&str) -> Option<String>) -> Option<Cow<'a, str>> {
        look_up(&piece.key(self.scenario)).map(Cow::Owned)
    }

    pub fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    pub fn words(&self) -> &'a Words {
        self.words
    }

    pub fn title(&self) -> String {
        self.words.text("title")
    }

    pub fn customer(&self) -> Cow<'a, str> {
        self.piece(Piece::Customer).unwrap_or_default()
    }

    /// A word of the pack by its key, as `title.blurb`.
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// The numbered lines of a kind, as `know-1`, `know-2`.
    pub fn list(&self, kind: &str, count: usize) -> Vec<String> {
        (1..=count).map(|i| self.words.text(&format!("{kind}-{i}"))).collect()
    }

    /// What is said as the session stands: the step's line, or the last words.
    pub fn now(&self, session: &Session) -> Spoken<'a> {
        match session.ending() {
            Some(ending) => self.last_words(ending),
            None => {
                let step = session.step();
                let mut spoken = self.spoken(step, session.band(), || session.variant(step));
                let is_his = self.scenario.step(step).speaker == Speaker::Customer;
                if session.is_tell_showing() && is_his {
                    spoken.manner = self.words.text("tell").into();
                }
                spoken
            }
        }
    }

    /// What was said before a turn was played.
    pub fn before(&self, session: &Session, turn: &Turn) -> Spoken<'a> {
        self.at_step(turn.step, turn.spoken_in, session.variant(turn.step))
    }

    /// What is said at a step in a mood.
    pub fn at_step(&self, step: StepId, band: Band, variant: Variant) -> Spoken<'a> {
        self.spoken(step, band, || variant)
    }

    fn spoken(&self, id: StepId, band: Band, variant: impl Fn() -> Variant) -> Spoken<'a> {
        let now = |key: &str| {
            let args = [("mood", band.name().into()), ("variant", variant().name().into())];
            self.words.get(key, &args)
        };
        let step = self.scenario.step(id);
        let usual = || match step.speaker {
            Speaker::Customer => self.customer(),
            Speaker::Bystander => self.words.text("bystander").into(),
            Speaker::Colleague => self.words.text("colleague").into(),
            Speaker::Scene => self.words.get("scene", &[]).unwrap_or_default().into(),
        };
        Spoken {
            who: self.piece_with(Piece::Speaker(id), now).unwrap_or_else(usual),
            manner: self.piece_with(Piece::Manner(id), now).unwrap_or_default(),
            line: self.piece_with(Piece::Line(id), now).unwrap_or_else(|| step.name.clone().into()),
        }
    }

    pub fn last_words(&self, ending: Ending) -> Spoken<'a> {
        let key = format!("end-{}", ending.name());
        Spoken {
            who: self.customer(),
            manner: self.words.text(&format!("{key}.manner")).into(),
            line: self.words.text(&key).into(),
        }
    }

    /// The ending in one sentence.
    pub fn summary(&self, ending: Ending) -> String {
        self.words.text(&format!("end-{}.summary", ending.name()))
    }

    /// What the teller says.
    pub fn reply(&self, reply: ReplyId) -> Cow<'a, str> {
        let piece = Piece::Reply(reply);
        self.piece(piece).unwrap_or_else(|| piece.key(self.scenario).into())
    }

    /// The author's comment.
    pub fn why(&self, reply: ReplyId) -> String {
        self.words.text(&reply_key(self.scenario, reply, "-why"))
    }

    /// Why a reply can't be said yet.
    pub fn locked(&self, reply: ReplyId) -> String {
        self.words.text(&reply_key(self.scenario, reply, "-locked"))
    }

    pub fn danger(&self, danger: Danger) -> String {
        match danger {
            Danger::Time => self.words.plain(msg::LAST_CHANCE_TIME),
            Danger::Leave | Danger::Escalate => self.words.text(&format!("last-chance-{}", danger.name())),
        }
    }

    /// Accounts for a turn with `most` causes at most, the largest first; the points add up to the turn's change.
    pub fn account<'t>(&self, turn: &'t Turn, most: usize) -> impl Iterator<Item = Reason<'a>> + use<'a, 't> {
        let script = *self;
        let Account { causes, rest } = turn.account(most);
        let reason =
            move |change: &Change| Reason::Cause { words: script.cause(change.cause), points: change.points };
        let gathered = (!number::is_nothing(rest)).then(|| {
            let words = script.piece(Piece::Rest).unwrap_or_default();
            Reason::Rest { words, points: rest }
        });
        causes.into_iter().map(reason).chain(gathered)
    }

    /// A cause in a few words.
    pub fn cause(&self, cause: Cause) -> Cow<'a, str> {
        let piece = Piece::Cause(cause);
        self.piece(piece).unwrap_or_else(|| piece.key(self.scenario).into())
    }

    /// What weakened or reversed the acts of a turn, a sentence each.
    pub fn notes(&self, turn: &Turn) -> Vec<String> {
        let mut sentences = Vec::new();
        for note in &turn.ledger.notes {
            let sentence = self.note(note);
            // The onlookers are there for all acts of a turn.
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences
    }

    /// What weakened or reversed an act, as a sentence.
    pub fn note(&self, note: &Note) -> String {
        let act = self.scenario.catalogue().act(note.act);
        let args: [(&str, Arg<'_>); 1] = [("act", self.act(note.act).into())];
        let key = match note.kind {
            NoteKind::Repeated if act.family == Family::Negative => "note-repeated.harsh",
            kind => note_key(kind),
        };
        self.words.get(key, &args).unwrap_or_default()
    }

    /// What a reply is an example of: a known mistake, a kind of question, a kind of answer; a phrase each.
    pub fn tags(&self, reply: ReplyId) -> Vec<String> {
        let reply = self.scenario.reply(reply);
        let tags = [
            reply.mistake.map(|mistake| (msg::TAG_MISTAKE, format!("mistake-{}", mistake.name()))),
            reply.question.map(|question| (msg::TAG_QUESTION, format!("question-{}", question.name()))),
            reply.answer.map(|answer| (msg::TAG_ANSWER, format!("answer-{}", answer.name()))),
        ];
        let say = |(message, key): (_, String)| self.words.say(message, &[("name", self.words.text(&key).into())]);
        tags.into_iter().flatten().map(say).collect()
    }

    /// What a kind of sentence does.
    pub fn act(&self, id: ActId) -> String {
        self.words.text(&format!("act-{}", self.scenario.catalogue().act(id).name))
    }

    /// What points were lost for.
    pub fn loss(&self, loss: &Loss) -> String {
        let key = format!("loss-{}", loss.reason.name());
        let args: Vec<(&str, Arg<'_>)> = match loss.reason {
            LossReason::Rating { principle, value } => {
                vec![("principle", self.principle(principle).into()), ("value", usize::from(value).into())]
            }
            LossReason::Breach(rule) | LossReason::Cap(rule) => vec![("rule", self.rule(rule).into())],
            _ => Vec::new(),
        };
        self.words.get(&key, &args).unwrap_or(key)
    }

    /// Some turns, as `turn 3, 5`; nothing for none.
    pub fn turns(&self, turns: &[usize]) -> String {
        if turns.is_empty() { String::new() } else { self.words.of_turns(msg::LOSS_TURNS, turns) }
    }

    pub fn principle(&self, id: PrincipleId) -> String {
        self.words.text(&format!("principle-{}", self.scenario.catalogue().principle(id).name))
    }

    pub fn rule(&self, id: RuleId) -> String {
        self.words.text(&format!("rule-{}", self.scenario.catalogue().rule(id).name))
    }

    /// The rule in one sentence.
    pub fn rule_about(&self, id: RuleId) -> String {
        self.words.text(&format!("rule-{}.about", self.scenario.catalogue().rule(id).name))
    }

    pub fn band(&self, band: Band) -> String {
        self.words.text(&format!("band-{}", band.name()))
    }

    /// A condition in a few words, for authors.
    pub fn guard(&self, guard: &Guard) -> String {
        match guard {
            Guard::Flag(flag) => {
                let known = self.scenario.flags().find(|(id, _)| id == flag);
                known.map_or_else(String::new, |(_, name)| name.to_owned())
            }
            Guard::Used(act) => self.words.say(msg::GUARD_USED, &[("act", self.act(*act).into())]),
            Guard::Within(measure, bounds) => {
                let what = self.words.plain(measure_word(*measure));
                match (bounds.at_least, bounds.below) {
                    (Some(least), Some(below)) => format!("{least} ≤ {what} < {below}"),
                    (Some(least), None) => format!("{what} ≥ {least}"),
                    (None, Some(below)) => format!("{what} < {below}"),
                    (None, None) => what,
                }
            }
            Guard::Settled => self.words.plain(msg::GUARD_SETTLED),
            Guard::All(parts) => self.guards(parts, msg::GUARD_AND),
            Guard::Any(parts) => self.guards(parts, msg::GUARD_OR),
            Guard::Not(part) => self.words.say(msg::GUARD_NOT, &[("part", self.part(part).into())]),
        }
    }

    fn guards(&self, parts: &[Guard], between: Msg) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.part(part)).collect();
        parts.join(&self.words.plain(between))
    }

    /// A condition within another, in brackets where it has parts itself.
    fn part(&self, guard: &Guard) -> String {
        match guard {
            Guard::All(_) | Guard::Any(_) => format!("({})", self.guard(guard)),
            _ => self.guard(guard),
        }
    }
}

fn measure_word(measure: Measure) -> Msg {
    match measure {
        Measure::Mood => msg::TERMINAL_MOOD,
        Measure::Anger => msg::AXIS_ANGER,
        Measure::Heard => msg::AXIS_HEARD,
        Measure::Trust => msg::AXIS_TRUST,
        Measure::Resolution => msg::AXIS_RESOLUTION,
        Measure::Facts => msg::AXIS_FACTS,
        Measure::Turn => msg::GUARD_TURN,
    }
}

fn note_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Premature => "note-premature",
        NoteKind::Repeated => "note-repeated",
        NoteKind::InPublic => "note-in_public",
        NoteKind::EarlyApology => "note-early_apology",
        NoteKind::FaultBeforeFacts => "note-fault_before_facts",
        NoteKind::AllTalk => "note-all_talk",
        NoteKind::UnansweredVenting => "note-unanswered_venting",
        NoteKind::PutOutOfSight => "note-put_out_of_sight",
        NoteKind::SentAround => "note-sent_around",
        NoteKind::ClosedTooSoon => "note-closed_too_soon",
        NoteKind::LimitTooSoon => "note-limit_too_soon",
    }
}
