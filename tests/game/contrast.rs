//! Contrast as WCAG 2 counts it, from the tokens and on the screens: 4.5 for text, 3 for what has to be seen besides.

use bevy::prelude::*;
use clap::ValueEnum;
use counterpoise::cli::shown::{Scene as Shot, Shown};
use counterpoise::engine::Mode;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, settle, step};
use counterpoise::game::settings::Settings;
use counterpoise::game::theme::{Band, Palette, Role, Room, Theme};
use counterpoise::locale::Lang;

const TEXT: f32 = 4.5;
const PART: f32 = 3.0;

fn palettes() -> impl Iterator<Item = Palette> {
    let themes = [Theme::Light, Theme::Dark, Theme::Contrast];
    themes.into_iter().flat_map(|theme| [Room::Desk, Room::Projector].map(|room| Palette::new(theme, room)))
}

fn luminance(colour: Color) -> f32 {
    let linear = colour.to_linear();
    0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
}

fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// Every pair of roles that has less contrast than it needs.
fn faint(pairs: &[(&[Role], &[Role])], least: f32) -> Vec<String> {
    let mut faint = Vec::new();
    for palette in palettes() {
        for (over, under) in pairs {
            for (over, under) in over.iter().flat_map(|over| under.iter().map(move |under| (*over, *under))) {
                let found = contrast(palette.colour(over), palette.colour(under));
                if found < least {
                    let (theme, room) = (palette.theme, palette.room);
                    faint.push(format!("{theme:?}, {room:?}: {over:?} on {under:?} has {found:.2}"));
                }
            }
        }
    }
    faint
}

#[test]
fn white_on_black_is_twenty_one() {
    assert!((contrast(Color::WHITE, Color::BLACK) - 21.0).abs() < 0.01);
}

#[test]
fn text_can_be_read_in_every_theme() {
    use Role::{
        Accent, AccentHover, AccentPressed, AccentSoft, Board, BoardInk, GainBg, GainInk, Ink, Ink2, LossBg,
        LossInk, OnAccent, Page, Sunken, Surface, WarnBg, WarnInk,
    };
    let faint = faint(
        &[
            (&[Ink, Ink2], &[Page, Surface, Sunken, AccentSoft]),
            (&[Accent], &[Page, Surface, AccentSoft]),
            (&[OnAccent], &[Accent, AccentHover, AccentPressed]),
            (&[GainInk], &[GainBg, Surface, Page]),
            (&[LossInk], &[LossBg, Surface, Page]),
            (&[WarnInk], &[WarnBg]),
            (&[BoardInk], &[Board]),
        ],
        TEXT,
    );
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn what_has_to_be_seen_is_seen_in_every_theme() {
    use Role::{
        Accent, Focus, GainBg, GainLine, LineStrong, LossBg, LossLine, Page, Sunken, Surface, WarnBg, WarnLine,
    };
    let edges = Band::ALL.map(Role::MoodEdge);
    let faint = faint(
        &[
            (&[LineStrong, Focus, Accent], &[Page, Surface, Sunken]),
            (&[GainLine], &[GainBg, Surface]),
            (&[LossLine], &[LossBg, Surface]),
            (&[WarnLine], &[WarnBg]),
            (&edges, &[Page, Surface]),
        ],
        PART,
    );
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

/// The ground that a text stands on: the nearest that lets nothing through.
fn ground(world: &World, entity: Entity) -> Option<Color> {
    let up = std::iter::successors(Some(entity), |&it| world.get::<ChildOf>(it).map(ChildOf::parent));
    up.filter_map(|it| world.get::<BackgroundColor>(it)).map(|it| it.0).find(|colour| colour.alpha() >= 1.0)
}

#[test]
fn every_text_on_every_screen_can_be_read() {
    let screens = [
        Shown::Title,
        Shown::Library,
        Shown::Briefing,
        Shown::ConversationFurious,
        Shown::ConversationHint,
        Shown::DebriefTurns,
        Shown::DebriefPrinciples,
        Shown::DebriefVotes,
        Shown::Progress,
        Shown::RecordsErase,
        Shown::DrillAnswered,
        Shown::HandbookFramework,
        Shown::WorkshopSplit,
        Shown::Settings,
    ];
    let mut faint = Vec::new();
    for shown in screens {
        let settings = Settings { reduced_motion: true, language: Lang::ZhCn.tag().to_owned(), ..default() };
        let mut app = headless(1280, 720, settings, GamePlugin::built_in(Lang::ZhCn));
        step(&mut app, 2);
        let shot = Shot { shown, scenario: "vip_queue", mode: Mode::Practice, choose: None, learner: None };
        shot.show(&mut app, settle).expect("the screen can be shown");
        for theme in [Theme::Light, Theme::Dark, Theme::Contrast] {
            app.world_mut().resource_mut::<Settings>().theme = theme;
            step(&mut app, 4);
            // The board over the windows is a drawing; its words are among the tokens.
            let board = app.world().resource::<Palette>().colour(Role::BoardInk);
            let mut texts = app.world_mut().query::<(Entity, &Text, &TextColor)>();
            let all: Vec<_> = texts
                .iter(app.world())
                .filter(|(_, text, colour)| {
                    !text.0.trim().is_empty() && colour.0.alpha() > 0.0 && colour.0 != board
                })
                .map(|(entity, text, colour)| (entity, text.0.clone(), colour.0))
                .collect();
            assert!(!all.is_empty(), "{shown:?} is empty");
            for (entity, text, colour) in all {
                let Some(ground) = ground(app.world(), entity) else { continue };
                let found = contrast(colour, ground);
                if found < TEXT {
                    let name = shown.to_possible_value().expect("it has a name").get_name().to_owned();
                    faint.push(format!("{name}, {theme:?}: `{text}` has {found:.2}"));
                }
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}
