//! A workshop: a room decides together what the teller says. At each turn it thinks, raises hands, sees the split, and
//! may talk it over and raise hands again; then a reply is said, the majority's or any other.

use crate::engine::{Offer, Offers, ReplyId};

/// Where a vote stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Nobody sees the replies yet.
    #[default]
    Thinking,
    /// Hands are counted; the split is not shown.
    Voting,
    /// The split is shown, and a reply can be said.
    Closed,
}

/// The vote on one turn. Replies are named by their place among the cards, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    offers: Offers,
    hands: Vec<u16>,
    before: Option<Vec<u16>>,
    stage: Stage,
    taken: Option<ReplyId>,
}

impl Vote {
    fn on(offers: Offers) -> Vote {
        let hands = vec![0; offers.len()];
        Vote { offers, hands, before: None, stage: Stage::Thinking, taken: None }
    }

    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What there is to vote for, in the order of the cards.
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// Hands for each reply.
    pub fn hands(&self) -> &[u16] {
        &self.hands
    }

    /// Hands for each reply in the first round, once there is a second.
    pub fn before(&self) -> Option<&[u16]> {
        self.before.as_deref()
    }

    /// What was said in the end.
    pub fn taken(&self) -> Option<ReplyId> {
        self.taken
    }

    /// All hands.
    pub fn total(&self) -> u32 {
        self.hands.iter().map(|&hands| u32::from(hands)).sum()
    }

    /// The reply with the most hands; none where two have as many, or nobody voted.
    pub fn majority(&self) -> Option<ReplyId> {
        let most = self.hands.iter().copied().max().filter(|&most| most > 0)?;
        let mut leading = self.offers.iter().zip(&self.hands).filter(|(_, hands)| **hands == most);
        let (first, _) = leading.next()?;
        leading.next().is_none().then_some(first.reply)
    }

    /// Shows the replies, and hands can be raised.
    pub fn show(&mut self) {
        if self.stage == Stage::Thinking {
            self.stage = Stage::Voting;
        }
    }

    /// One hand more for a reply; nothing where there is no such reply, or it can't be said yet.
    pub fn raise(&mut self, at: usize) {
        if let Some(hands) = self.counted(at) {
            *hands = hands.saturating_add(1);
        }
    }

    /// One hand less.
    pub fn lower(&mut self, at: usize) {
        if let Some(hands) = self.counted(at) {
            *hands = hands.saturating_sub(1);
        }
    }

    fn counted(&mut self, at: usize) -> Option<&mut u16> {
        let is_open = self.stage == Stage::Voting && self.offers.get(at).is_some_and(|offer| !offer.locked);
        self.hands.get_mut(at).filter(|_| is_open)
    }

    /// Shows the split.
    pub fn close(&mut self) {
        if self.stage == Stage::Voting {
            self.stage = Stage::Closed;
        }
    }

    /// Another round after talking about it. The first round stays to be compared with.
    pub fn again(&mut self) {
        if self.stage == Stage::Closed {
            let hands = std::mem::replace(&mut self.hands, vec![0; self.offers.len()]);
            self.before.get_or_insert(hands);
            self.stage = Stage::Voting;
        }
    }
}

/// The votes of one talk, the first turn's first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workshop {
    votes: Vec<Vote>,
}

impl Workshop {
    /// A workshop at the first turn of a talk.
    pub fn begin(offers: Offers) -> Workshop {
        Workshop { votes: vec![Vote::on(offers)] }
    }

    pub fn votes(&self) -> &[Vote] {
        &self.votes
    }

    /// The vote of the turn that it is; none when the talk is over.
    pub fn now(&self) -> Option<&Vote> {
        self.votes.last().filter(|vote| vote.taken.is_none())
    }

    pub fn now_mut(&mut self) -> Option<&mut Vote> {
        self.votes.last_mut().filter(|vote| vote.taken.is_none())
    }

    /// A reply has been said, and these can be said next; none when the talk is over.
    pub fn said(&mut self, reply: ReplyId, next: Option<Offers>) {
        if let Some(vote) = self.now_mut() {
            vote.taken = Some(reply);
            vote.stage = Stage::Closed;
            self.votes.extend(next.map(Vote::on));
        }
    }

    /// Back before a turn, counted from 1: its vote stands as it was, and another reply can be said.
    pub fn step_back(&mut self, turn: usize) {
        self.votes.truncate(turn.max(1));
        if let Some(vote) = self.votes.last_mut() {
            vote.taken = None;
        }
    }
}
