//! A room that votes: what is counted when, what the split says, and what stays of a branch that was left.

use counterpoise::engine::{Offer, Offers, Session, Setup};
use counterpoise::workshop::{Stage, Vote, Workshop};

use crate::packs;

/// A vote that is open for hands.
fn voting() -> (Session, Workshop) {
    let session = Session::begin(packs::stuck_card(), Setup::default());
    let mut workshop = Workshop::begin(session.offers());
    workshop.now_mut().expect("the talk goes on").show();
    (session, workshop)
}

fn now(workshop: &mut Workshop) -> &mut Vote {
    workshop.now_mut().expect("the talk goes on")
}

#[test]
fn hands_count_only_while_the_vote_is_open() {
    let session = Session::begin(packs::stuck_card(), Setup::default());
    let mut workshop = Workshop::begin(session.offers());
    let vote = now(&mut workshop);
    vote.raise(0);
    assert_eq!(vote.total(), 0, "nobody has seen the replies");
    vote.show();
    vote.raise(0);
    vote.raise(0);
    vote.raise(1);
    vote.lower(1);
    vote.lower(1);
    vote.raise(99);
    vote.close();
    vote.raise(1);
    assert_eq!((vote.hands()[0], vote.hands()[1], vote.total()), (2, 0, 2));
}

#[test]
fn nobody_votes_for_what_cannot_be_said_yet() {
    let session = Session::begin(packs::stuck_card(), Setup::default());
    let offers: Offers = session.offers().into_iter().map(|offer| Offer { locked: true, ..offer }).collect();
    let mut workshop = Workshop::begin(offers);
    let vote = now(&mut workshop);
    vote.show();
    vote.raise(0);
    assert_eq!(vote.total(), 0);
}

#[test]
fn a_tie_is_no_majority() {
    let (session, mut workshop) = voting();
    let vote = now(&mut workshop);
    assert_eq!(vote.majority(), None);
    vote.raise(0);
    vote.raise(1);
    assert_eq!(vote.majority(), None);
    vote.raise(1);
    assert_eq!(vote.majority(), Some(session.offers()[1].reply));
}

#[test]
fn a_second_round_is_held_against_the_first() {
    let (_, mut workshop) = voting();
    let vote = now(&mut workshop);
    vote.raise(0);
    vote.close();
    vote.again();
    assert_eq!((vote.stage(), vote.total()), (Stage::Voting, 0));
    vote.raise(1);
    vote.close();
    vote.again();
    vote.raise(1);
    vote.close();
    let before = vote.before().expect("there was a first round");
    assert_eq!((before[0], before[1]), (1, 0), "the first round, also after a third");
    assert_eq!((vote.hands()[0], vote.hands()[1]), (0, 1));
}

#[test]
fn stepping_back_keeps_the_vote_and_drops_what_came_after() {
    let (mut session, mut workshop) = voting();
    let first = session.offers()[0].reply;
    let vote = now(&mut workshop);
    vote.raise(0);
    vote.close();
    session.choose(first).expect("it is open");
    workshop.said(first, Some(session.offers()));
    assert_eq!(workshop.votes()[0].taken(), Some(first));
    assert_eq!(now(&mut workshop).stage(), Stage::Thinking);
    session.rewind(1).expect("there is a turn to take back");
    workshop.step_back(1);
    assert_eq!(workshop.votes().len(), 1);
    let vote = now(&mut workshop);
    assert_eq!((vote.stage(), vote.total(), vote.taken()), (Stage::Closed, 1, None));
}

#[test]
fn no_vote_is_open_when_the_talk_is_over() {
    let (session, mut workshop) = voting();
    let reply = session.offers()[0].reply;
    workshop.said(reply, None);
    assert!(workshop.now().is_none());
    workshop.said(reply, None);
    assert_eq!(workshop.votes().len(), 1);
}
