//! The customer and the hall on the stage: they live, they follow the mood, and they rest when they should.

use bevy::ecs::schedule::{ScheduleLabel, SingleThreadedExecutor};
use bevy::image::TRANSPARENT_IMAGE_HANDLE;
use bevy::platform::collections::HashSet;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use counterpoise::engine::PORTRAITS;
use counterpoise::game::bridge::ChooseReply;
use counterpoise::game::hall::{Hall, Place};
use counterpoise::game::portrait::{Actor, PEOPLE};
use counterpoise::game::settings::Settings;
use counterpoise::game::sound::{Play, Sound};
use counterpoise::game::state::{Open, Screen};
use counterpoise::game::theme::Pulse;

use crate::person::Person;
use crate::whole_run::{EXPERT, in_conversation, replies};

impl Person {
    fn hall(&mut self) -> Hall {
        let mut halls = self.app.world_mut().query::<&Hall>();
        *halls.iter(self.app.world()).next().expect("the talk has a place")
    }

    fn actor(&mut self) -> Actor {
        let mut actors = self.app.world_mut().query::<&Actor>();
        actors.iter(self.app.world()).next().expect("somebody is there").clone()
    }

    fn pulse(&self) -> Pulse {
        *self.app.world().resource::<Pulse>()
    }

    fn chooses(&mut self, reply: &str) -> &mut Self {
        let session = self.session();
        let reply = session.scenario().reply_named(session.step(), reply).expect("the reply exists");
        self.app.world_mut().trigger(ChooseReply(reply));
        self.waits(30)
    }

    fn moves(&mut self, yes: bool) -> &mut Self {
        self.app.world_mut().resource_mut::<Settings>().reduced_motion = !yes;
        self.waits(5)
    }

    /// In how many of so many frames somebody asked for another.
    fn restless_frames(&mut self, frames: usize) -> usize {
        (0..frames)
            .filter(|_| {
                self.waits(1);
                !self.app.world().resource::<Messages<RequestRedraw>>().is_empty()
            })
            .count()
    }
}

#[test]
fn a_customer_breathes_while_there_and_the_app_sleeps_once_they_are_gone() {
    let mut person = in_conversation(1280, 720);
    person.moves(true);
    assert_eq!(person.pulse(), Pulse::Alive);
    person.app.world_mut().trigger(Open(Screen::Title));
    person.waits(5);
    assert_eq!(person.pulse(), Pulse::Asleep);
}

#[test]
fn nothing_moves_under_reduced_motion_once_a_picture_is_painted() {
    let mut person = in_conversation(1280, 720);
    person.moves(false).waits(120);
    assert_eq!(person.pulse(), Pulse::Asleep);
    assert_eq!(person.restless_frames(120), 0);
}

#[test]
fn between_two_blinks_a_living_customer_asks_for_no_frames() {
    let mut person = in_conversation(1280, 720);
    person.moves(true).waits(240);
    let restless = person.restless_frames(600);
    assert!((1..400).contains(&restless), "{restless} of 600 frames");
}

#[test]
fn the_figure_and_the_hall_follow_the_mood() {
    let mut person = in_conversation(1280, 720);
    let (before, hall) = (person.actor().feeling, person.hall());
    assert_eq!(hall.place, Place::Counter);
    for reply in &replies(EXPERT)[..4] {
        person.chooses(reply);
    }
    let (calmer, now) = (person.actor().feeling, person.hall());
    assert!(calmer.anger < before.anger && calmer.heard > before.heard, "{calmer:?} after {before:?}");
    assert!(now.attention < hall.attention, "fewer heads are turned");
    assert!(now.minute > hall.minute && now.waiting < hall.waiting, "time passes and the display counts");
    person.chooses(replies(EXPERT)[4]);
    assert_eq!(person.hall().place, Place::VipRoom, "whoever is taken aside sits in a room of their own");
}

/// What stood on a new stage without what belongs to it, or without a picture that the renderer has heard of.
#[derive(Resource, Default)]
struct Gaps(Vec<&'static str>);

fn look_for_gaps(
    mut events: MessageReader<AssetEvent<Image>>,
    new: Query<Option<&Children>, Or<(Added<Hall>, Added<Actor>)>>,
    pictures: Query<(&ImageNode, &ComputedNode)>,
    images: Res<Assets<Image>>,
    mut heard: Local<HashSet<AssetId<Image>>>,
    mut gaps: ResMut<Gaps>,
) {
    heard.extend(events.read().filter_map(|event| match event {
        AssetEvent::Added { id } => Some(*id),
        _ => None,
    }));
    if new.iter().any(|children| children.is_none()) {
        gaps.0.push("nothing belongs to it");
    }
    for (picture, node) in new.iter().flatten().flatten().filter_map(|child| pictures.get(*child).ok()) {
        if node.size().min_element() < 1.0 {
            gaps.0.push("it has no size");
        }
        let id = picture.image.id();
        if id != TRANSPARENT_IMAGE_HANDLE.id() && images.contains(id) && !heard.contains(&id) {
            gaps.0.push("nobody has heard of its picture");
        }
    }
}

#[test]
fn a_stage_that_is_set_anew_is_whole_in_its_first_frame() {
    let mut person = Person::opens_the_game(1280, 720, counterpoise::locale::Lang::ZhCn);
    // As in a browser, which has one thread: with more, it is a matter of chance.
    for schedule in [Update.intern(), PostUpdate.intern()] {
        person.app.edit_schedule(schedule, |schedule| {
            schedule.set_executor(SingleThreadedExecutor::default());
        });
    }
    person.app.init_resource::<Gaps>().add_systems(Last, look_for_gaps);
    for _ in 0..3 {
        person.presses(KeyCode::Enter).waits(3);
    }
    person.moves(true).waits(60);
    // The first stage is not painted yet when it opens.
    person.app.insert_resource(Gaps::default());
    for reply in &replies(EXPERT)[..5] {
        person.chooses(reply);
    }
    assert_eq!(person.app.world().resource::<Gaps>().0, [""; 0]);
}

#[test]
fn a_customer_about_to_go_is_seen_to_gather_their_things() {
    let mut person = in_conversation(1280, 720);
    assert!(!person.actor().is_leaving);
    while !person.session().is_tell_showing() && person.session().ending().is_none() {
        let session = person.session();
        let worst = session.offers().into_iter().filter(|offer| !offer.locked).min_by(|a, b| {
            let meter = |reply| {
                let mut next = session.clone();
                let _ = next.choose(reply);
                next.meter()
            };
            meter(a.reply).total_cmp(&meter(b.reply))
        });
        let worst = worst.expect("something can be said").reply;
        person.app.world_mut().trigger(ChooseReply(worst));
        person.waits(30);
    }
    assert!(person.actor().is_leaving);
}

#[test]
fn a_talk_begins_with_a_chime_and_ends_with_paper() {
    #[derive(Resource, Default)]
    struct Heard(Vec<Sound>);
    let mut person = Person::opens_the_game(1280, 720, counterpoise::locale::Lang::ZhCn);
    person
        .app
        .init_resource::<Heard>()
        .add_observer(|play: On<Play>, mut heard: ResMut<Heard>| heard.0.push(play.0));
    for _ in 0..3 {
        person.presses(KeyCode::Enter).waits(3);
    }
    for reply in replies(EXPERT) {
        person.chooses(reply);
    }
    let heard = &person.app.world().resource::<Heard>().0;
    assert_eq!(heard[..], [Sound::Chime, Sound::Murmur, Sound::Paper]);
}

#[test]
fn everybody_whom_a_pack_can_name_can_be_drawn() {
    assert_eq!(PEOPLE.each_ref().map(|person| person.name), PORTRAITS);
}
