//! What happens when nothing happens: nothing is drawn, nothing is laid out, and nothing is left behind.

use bevy::prelude::*;
use bevy::text::{EditableText, TextLayoutInfo};
use bevy::ui_widgets::Button;
use bevy::window::RequestRedraw;
use clap::ValueEnum;
use counterpoise::cli::shown::{Scene as Shot, Shown};
use counterpoise::engine::Mode;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, settle, step};
use counterpoise::game::bridge::{Begin, Hindsight, PickScenario, Unclaimed};
use counterpoise::game::screens::View;
use counterpoise::game::settings::Settings;
use counterpoise::game::state::{Open, Screen};
use counterpoise::locale::Lang;

use crate::person::Person;

/// What is no screen, but a sheet of drawings.
const SHEETS: [Shown; 4] = [Shown::Figures, Shown::Faces, Shown::Ways, Shown::Places];

/// What has changed in the frames that were counted.
#[derive(Resource, Debug, Default, PartialEq, Eq)]
struct Stir {
    redraws: usize,
    texts: usize,
    boxes: usize,
    pictures: usize,
}

fn count(
    mut stir: ResMut<Stir>,
    redraws: Res<Messages<RequestRedraw>>,
    // Bevy 0.19 writes to the layout of a field at every frame.
    texts: Query<(), (Changed<TextLayoutInfo>, Without<EditableText>)>,
    boxes: Query<(), Or<(Changed<Node>, Changed<ComputedNode>)>>,
    mut pictures: MessageReader<AssetEvent<Image>>,
) {
    stir.redraws += redraws.len();
    stir.texts += texts.iter().count();
    stir.boxes += boxes.iter().count();
    stir.pictures += pictures.read().count();
}

fn name(shown: Shown) -> String {
    shown.to_possible_value().expect("it has a name").get_name().to_owned()
}

#[test]
fn on_no_screen_anything_stirs_once_all_has_come_to_rest() {
    for shown in Shown::value_variants().iter().copied().filter(|shown| !SHEETS.contains(shown)) {
        let settings = Settings { reduced_motion: true, language: Lang::ZhCn.tag().to_owned(), ..default() };
        let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::ZhCn));
        step(&mut app, 2);
        let shot = Shot { shown, scenario: "vip_queue", mode: Mode::Practice, choose: None, learner: None };
        shot.show(&mut app, settle).expect("the screen can be shown");
        settle(&mut app);
        app.init_resource::<Stir>().add_systems(Last, count);
        // A system that has just been added finds everything changed.
        step(&mut app, 1);
        app.insert_resource(Stir::default());
        step(&mut app, 20);
        assert_eq!(*app.world().resource::<Stir>(), Stir::default(), "{}", name(shown));
    }
}

const SCREENS: [Screen; 7] = [
    Screen::Title,
    Screen::Library,
    Screen::Settings,
    Screen::Learner,
    Screen::Progress,
    Screen::Handbook,
    Screen::Briefing,
];

impl Person {
    /// Looks at every screen, in one language and then in the other, and plays a talk to its debrief in each.
    fn goes_round(&mut self) -> &mut Self {
        for lang in Lang::ALL {
            self.app.world_mut().resource_mut::<Settings>().language = lang.tag().to_owned();
            for screen in SCREENS {
                self.opens_screen(screen);
            }
            self.app.world_mut().trigger(PickScenario("vip_queue".into()));
            self.app.world_mut().trigger(Begin);
            self.opens_screen(Screen::Conversation).says_replies(usize::MAX);
            self.opens_screen(Screen::Debrief);
            self.waits_until("it is looked back", |world| world.resource::<Hindsight>().reach().is_some());
            self.opens_screen(Screen::Title);
        }
        self
    }

    /// Lets the frames pass in which a screen could still be drawn anew.
    fn sees_it_stand(&mut self, what: &str) {
        let drawn = self.buttons();
        assert!(!drawn.is_empty(), "{what} is drawn at once");
        self.waits(6);
        assert_eq!(self.buttons(), drawn, "{what} is drawn once");
    }

    fn buttons(&mut self) -> Vec<Entity> {
        let world = self.app.world_mut();
        world.query_filtered::<Entity, With<Button>>().iter(world).collect()
    }

    /// Entities, pictures, faces and kinds of entities that there are.
    fn leaves(&mut self) -> [usize; 4] {
        let world = self.app.world_mut();
        [
            world.query::<()>().iter(world).count(),
            world.resource::<Assets<Image>>().len(),
            world.resource::<Assets<Font>>().len(),
            world.archetypes().len(),
        ]
    }
}

/// Whoever presses a button that is drawn anew in that frame lets go of another one, and nothing comes of the click.
#[test]
fn a_screen_is_drawn_once_for_whatever_it_is_drawn_for() {
    let mut person = Person::opens_the_game(1280, 720, Lang::ZhCn);
    for screen in SCREENS {
        person.app.world_mut().trigger(PickScenario("vip_queue".into()));
        person.app.world_mut().trigger(Open(screen));
        person.waits(1).sees_it_stand(&format!("{screen:?}"));
    }
    person.app.world_mut().trigger(Begin);
    person.opens_screen(Screen::Conversation).says_replies(usize::MAX);
    person.waits_until("it is looked back", |world| world.resource::<Hindsight>().reach().is_some());
    person.app.world_mut().trigger(Open(Screen::Debrief));
    person.waits(1).sees_it_stand("the debrief");
    // Words, view and hindsight may all become others in one frame.
    let world = person.app.world_mut();
    world.resource_mut::<Settings>().language = Lang::En.tag().to_owned();
    *world.resource_mut::<View>() = View::Principles;
    world.resource_mut::<Hindsight>().set_changed();
    world.resource_mut::<Unclaimed>().set_changed();
    person.waits(2).sees_it_stand("the other view");
}

#[test]
fn screens_come_and_go_and_leave_nothing_behind() {
    let mut person = Person::opens_the_game(1280, 720, Lang::ZhCn);
    person.goes_round().goes_round();
    let before = person.leaves();
    for _ in 0..8 {
        person.goes_round();
    }
    assert_eq!(person.leaves(), before);
}
