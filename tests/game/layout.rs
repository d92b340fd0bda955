//! Every screen in every size, text size and language: nothing is cut off, nothing lies on something else, and whatever
//! can be pressed can be reached.

use std::collections::BTreeSet;

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::{Display, OverflowAxis, UiGlobalTransform};
use bevy::window::{PrimaryWindow, WindowResized};
use clap::ValueEnum;
use counterpoise::cli::shown::{Scene as Shot, Shown};
use counterpoise::engine::Mode;
use counterpoise::game::GamePlugin;
use counterpoise::game::app::{headless, settle, step};
use counterpoise::game::settings::Settings;
use counterpoise::game::theme::Layout;
use counterpoise::game::ui::Barrier;
use counterpoise::locale::Lang;

/// A desktop, a small window, two projectors with the proportions of a television before and after, a screen on end, a
/// television, and a phone held sideways.
const SIZES: [(u32, u32); 7] =
    [(1280, 720), (800, 600), (1680, 1050), (1400, 1050), (768, 1024), (1920, 1080), (844, 390)];
/// The smallest and the largest text, the designed one, and the one that takes the grid of the projector.
const TEXTS: [f32; 4] = [0.8, 1.0, 1.3, 2.0];
/// Pixels by which rounding may move an edge.
const SLACK: f32 = 2.5;
/// Heights of a line that a space at its end may take beyond it.
const SPACE: f32 = 0.3;
/// Lines of a text that its place may have beyond those that are written: none.
const SPARE: f32 = 0.6;
/// Pixels that two texts may share: the space that a font keeps above and below its letters.
const SHARED: f32 = 4.0;

/// What is wrong with a drawing.
type Faults = BTreeSet<String>;

/// Something to be seen, where it is and what it is called.
struct Seen {
    entity: Entity,
    rect: Rect,
    name: String,
    is_text: bool,
    /// What it hangs from in the end; a notice lies over the screen.
    root: Entity,
}

fn rect_of(world: &World, entity: Entity) -> Option<Rect> {
    let node = world.get::<ComputedNode>(entity)?;
    let at = world.get::<UiGlobalTransform>(entity)?.translation;
    Some(Rect::from_center_size(at, node.size()))
}

fn name_of(world: &World, entity: Entity) -> String {
    let text = world.get::<Text>(entity).map(|text| text.0.clone());
    let label = world.get::<bevy::prelude::AccessibleLabel>(entity).map(|label| label.0.clone());
    text.or(label).unwrap_or_else(|| format!("{entity}")).chars().take(24).collect()
}

fn ancestors(world: &World, entity: Entity) -> impl Iterator<Item = Entity> {
    std::iter::successors(world.get::<ChildOf>(entity).map(ChildOf::parent), |&up| {
        world.get::<ChildOf>(up).map(ChildOf::parent)
    })
}

/// The texts and controls that are to be seen; behind a drawer nothing is.
fn seen(world: &mut World) -> Vec<Seen> {
    let barrier = world.query_filtered::<Entity, With<Barrier>>().iter(world).last();
    let mut shown =
        world.query_filtered::<(Entity, &InheritedVisibility, Has<Text>), Or<(With<Text>, With<TabIndex>)>>();
    let all: Vec<(Entity, bool)> =
        shown.iter(world).filter(|(_, it, _)| it.get()).map(|(entity, _, is_text)| (entity, is_text)).collect();
    let is_shown = |entity: &Entity| {
        let is_before = barrier.is_none_or(|it| *entity == it || ancestors(world, *entity).any(|up| up == it));
        let is_laid_out = std::iter::once(*entity)
            .chain(ancestors(world, *entity))
            .all(|it| world.get::<Node>(it).is_none_or(|node| node.display != Display::None));
        is_before && is_laid_out
    };
    all.into_iter()
        .filter(|(entity, _)| is_shown(entity))
        .filter_map(|(entity, is_text)| {
            let rect = rect_of(world, entity).filter(|rect| !rect.is_empty() || !is_text)?;
            let root = ancestors(world, entity).last().unwrap_or(entity);
            Some(Seen { entity, rect, name: name_of(world, entity), is_text, root })
        })
        .collect()
}

/// What of a thing is cut off where nothing scrolls it into view, and the part of it that is seen.
fn view_of(world: &World, window: Rect, it: &Seen, faults: &mut Faults) -> Rect {
    // What has to be inside the next clip: the thing, or what scrolls it.
    let mut wanted = it.rect;
    let mut view = it.rect;
    let mut check = |wanted: &mut Rect, clip: Rect, scrolls: [bool; 2], what: &str| {
        let sides = [
            (clip.min.x - wanted.min.x, wanted.max.x - clip.max.x, scrolls[0]),
            (clip.min.y - wanted.min.y, wanted.max.y - clip.max.y, scrolls[1]),
        ];
        for (axis, (before, after, scrolls)) in sides.into_iter().enumerate() {
            if !scrolls && before.max(after) > SLACK {
                let side = ["sideways", "up and down"][axis];
                faults.insert(format!("`{}` is cut off {side} by {what} ({:.0} px)", it.name, before.max(after)));
            }
            if scrolls {
                (wanted.min[axis], wanted.max[axis]) = (clip.min[axis], clip.max[axis]);
            }
        }
        view = view.intersect(clip);
    };
    for up in ancestors(world, it.entity) {
        let Some(node) = world.get::<Node>(up) else { continue };
        let axes = [node.overflow.x, node.overflow.y];
        if axes.iter().any(|axis| *axis != OverflowAxis::Visible)
            && let Some(clip) = rect_of(world, up)
        {
            let mut clip = clip;
            for (axis, overflow) in axes.into_iter().enumerate() {
                if overflow == OverflowAxis::Visible {
                    (clip.min[axis], clip.max[axis]) = (f32::NEG_INFINITY, f32::INFINITY);
                }
            }
            let scrolls = axes.map(|axis| axis == OverflowAxis::Scroll);
            check(&mut wanted, clip, scrolls, "its column");
        }
    }
    check(&mut wanted, window, [false; 2], "the window");
    view
}

/// The height of a line, in pixels.
fn line_of(text: &TextLayoutInfo) -> f32 {
    let lines = text.glyphs.last().map_or(1, |glyph| glyph.line_index + 1);
    text.size.y * text.scale_factor / lines as f32
}

/// Whether nothing stretches a text: it is in the middle of a row.
fn is_as_high_as_its_text(world: &World, entity: Entity) -> bool {
    let row = world.get::<ChildOf>(entity).and_then(|up| world.get::<Node>(up.parent()));
    let style = world.get::<Node>(entity);
    row.is_some_and(|row| row.flex_direction == FlexDirection::Row && row.align_items == AlignItems::Center)
        && style.is_some_and(|style| style.height == Val::Auto && style.min_height == Val::Auto)
}

/// Characters that no line may begin with.
const NEVER_FIRST: &str = "，。、；：？！）》」』”’%·・…,.;:?!)";

/// A line of a text that begins within a word, or with what belongs to the line before.
fn broken(world: &World, entity: Entity) -> Option<String> {
    let text = &world.get::<Text>(entity)?.0;
    let glyphs = &world.get::<TextLayoutInfo>(entity)?.glyphs;
    // Spaces leave no glyph; where letters are joined to one, nothing can be told.
    let letters: Vec<(usize, char)> = text.char_indices().filter(|(_, letter)| !letter.is_whitespace()).collect();
    if letters.len() != glyphs.len() {
        return None;
    }
    let pairs = letters.windows(2).zip(glyphs.windows(2));
    let mut starts = pairs.filter(|(_, glyphs)| glyphs[0].line_index != glyphs[1].line_index);
    let bad = starts.find(|(letters, _)| {
        let [(at, last), (next, first)] = [letters[0], letters[1]];
        let is_adjacent = at + last.len_utf8() == next;
        let is_in_a_word = last.is_ascii_alphanumeric() && first.is_ascii_alphanumeric();
        is_adjacent && is_in_a_word || NEVER_FIRST.contains(first)
    });
    bad.map(|(letters, _)| text[letters[0].0..].chars().take(8).collect())
}

fn faults(app: &mut App) -> Faults {
    let mut faults = Faults::new();
    let world = app.world_mut();
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    let size = windows.single(world).expect("there is a window").physical_size().as_vec2();
    let window = Rect::from_corners(Vec2::ZERO, size);
    let seen = seen(world);
    let views: Vec<Rect> = seen.iter().map(|it| view_of(world, window, it, &mut faults)).collect();
    for it in seen.iter().filter(|it| it.is_text) {
        let laid_out =
            world.get::<TextLayoutInfo>(it.entity).map_or(Vec2::ZERO, |layout| layout.size * layout.scale_factor);
        let over = laid_out - it.rect.size();
        let line = world.get::<TextLayoutInfo>(it.entity).map_or(0.0, line_of);
        if -over.y > SPARE * line && is_as_high_as_its_text(world, it.entity) {
            faults.insert(format!("`{}` is given more lines than it takes ({:.0} px)", it.name, -over.y));
        }
        if over.x > SLACK + SPACE * line || over.y > SLACK {
            faults.insert(format!("`{}` is larger than its place ({:.0} x {:.0} px)", it.name, over.x, over.y));
        }
    }
    for it in seen.iter().filter(|it| it.is_text) {
        faults.extend(broken(world, it.entity).map(|line| format!("`{}` is broken badly: {line}", it.name)));
    }
    for (at, (it, view)) in seen.iter().zip(&views).enumerate() {
        for (other, over) in seen
            .iter()
            .zip(&views)
            .skip(at + 1)
            .filter(|(other, _)| other.is_text == it.is_text && other.root == it.root)
        {
            let shared = view.intersect(*over).size();
            let is_inside = ancestors(world, it.entity).any(|up| up == other.entity)
                || ancestors(world, other.entity).any(|up| up == it.entity);
            if shared.min_element() > SHARED && !is_inside {
                faults.insert(format!(
                    "`{}` and `{}` lie on each other ({:.0} x {:.0} px)",
                    it.name, other.name, shared.x, shared.y
                ));
            }
        }
    }
    faults
}

/// Gives the window another size, as the window system reports it.
fn resize(app: &mut App, width: u32, height: u32) {
    let mut windows = app.world_mut().query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
    let (window, mut about) = windows.single_mut(app.world_mut()).expect("there is a window");
    about.resolution.set_physical_resolution(width, height);
    app.world_mut().write_message(WindowResized { window, width: width as f32, height: height as f32 });
}

/// Shows a screen in every combination, and tells all that is wrong.
fn walk(shown: Shown, scenario: &str) -> Vec<String> {
    let mut told = Vec::new();
    for lang in Lang::ALL {
        let settings = Settings { reduced_motion: true, language: lang.tag().to_owned(), ..default() };
        let mut app = headless(1280, 720, settings, GamePlugin::built_in(lang));
        step(&mut app, 2);
        let shot = Shot { shown, scenario, mode: Mode::Practice, choose: None, learner: None };
        shot.show(&mut app, settle).expect("the screen can be shown");
        for (width, height) in SIZES {
            for projector in [false, true] {
                for text_scale in TEXTS {
                    resize(&mut app, width, height);
                    let mut settings = app.world_mut().resource_mut::<Settings>();
                    (settings.projector, settings.text_scale) = (projector, text_scale);
                    step(&mut app, 4);
                    let layout = app.world().resource::<Layout>();
                    assert_eq!((layout.size * layout.scale).round(), UVec2::new(width, height).as_vec2());
                    let room = if projector { ", projector" } else { "" };
                    let place = format!("{} at {width}x{height}{room}, text {text_scale}", lang.tag());
                    told.extend(faults(&mut app).into_iter().map(|fault| format!("{place}: {fault}")));
                }
            }
        }
    }
    told
}

fn check(screens: &[Shown]) {
    let mut told = Vec::new();
    for &shown in screens {
        let name = shown.to_possible_value().expect("it has a name").get_name().to_owned();
        told.extend(walk(shown, "vip_queue").into_iter().map(|fault| format!("{name}, {fault}")));
    }
    assert!(told.is_empty(), "{} faults\n{}", told.len(), told.join("\n"));
}

#[test]
fn the_way_to_the_counter_fits() {
    check(&[Shown::Title, Shown::Library, Shown::Learner, Shown::Briefing, Shown::Settings, Shown::Notice]);
}

#[test]
fn a_talk_fits() {
    check(&[
        Shown::Conversation,
        Shown::ConversationCalm,
        Shown::ConversationFurious,
        Shown::ConversationHint,
        Shown::Transcript,
        Shown::Farewell,
    ]);
}

#[test]
fn a_workshop_fits() {
    check(&[Shown::Workshop, Shown::WorkshopVoting, Shown::WorkshopSplit, Shown::DebriefVotes]);
}

#[test]
fn a_debrief_fits() {
    check(&[
        Shown::Debrief,
        Shown::DebriefTurns,
        Shown::DebriefWhatIf,
        Shown::DebriefPrinciples,
        Shown::DebriefFrameworks,
    ]);
}

#[test]
fn what_one_learns_from_fits() {
    check(&[
        Shown::Progress,
        Shown::Records,
        Shown::RecordsErase,
        Shown::Drill,
        Shown::DrillAnswered,
        Shown::DrillResult,
        Shown::Handbook,
        Shown::HandbookFramework,
        Shown::HandbookNothing,
    ]);
}
