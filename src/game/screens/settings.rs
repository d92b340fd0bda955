//! Settings: language, text size, colours, motion, typing, sound, the window and the projector layout; each takes effect at once.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, page};
use crate::game::bridge::Speech;
use crate::game::settings::{Settings, TEXT_SCALES, TYPING_PACES, VOLUMES};
use crate::game::sound::{Play, Sound, Speaker};
use crate::game::state::{Behind, Open, Screen};
use crate::game::theme::{Layout, Lettering, Role, Theme, space::gap};
use crate::game::ui::{Bar, Choice, Column, Escape, card, paragraph, scroll_column, segmented, top_bar};
use crate::locale::{Lang, msg};

pub(super) fn plugin(app: &mut App) {
    let is_due = in_state(Screen::Settings).and_then(is_outdated.or_eager(has_changed_voice));
    app.add_systems(Update, draw.run_if(is_due)).add_observer(on_set);
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct SettingsScreen;

/// Asks for a setting to be changed.
#[derive(Event, Clone, Copy, Debug)]
enum Set {
    Language(Lang),
    TextScale(f32),
    Theme(Theme),
    ReducedMotion(bool),
    Typing(f32),
    FullScreen(bool),
    Projector(bool),
    Volume(f32),
}

/// Whether a sound has found no way out since the last frame, or has found one again.
fn has_changed_voice(speaker: Option<Res<Speaker>>, mut was_missing: Local<bool>) -> bool {
    let is_missing = speaker.is_some_and(|speaker| speaker.is_missing());
    std::mem::replace(&mut *was_missing, is_missing) != is_missing
}

fn on_set(set: On<Set>, mut settings: ResMut<Settings>, mut commands: Commands) {
    match *set {
        Set::Language(lang) => settings.language = lang.tag().to_owned(),
        Set::TextScale(scale) => settings.text_scale = scale,
        Set::Theme(theme) => settings.theme = theme,
        Set::ReducedMotion(reduced) => settings.reduced_motion = reduced,
        Set::Typing(pace) => settings.typing = pace,
        Set::FullScreen(full_screen) => settings.full_screen = full_screen,
        Set::Projector(projector) => settings.projector = projector,
        Set::Volume(volume) => {
            settings.volume = volume;
            // So that one hears how loud that is.
            commands.trigger(Play(Sound::Chime));
        }
    }
}

fn draw(
    drawn: Query<Entity, With<SettingsScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    settings: Res<Settings>,
    behind: Res<Behind>,
    speaker: Option<Res<Speaker>>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::SETTINGS_TITLE),
        subtitle: speech.plain(msg::SETTINGS_KEPT),
    };
    let bar = top_bar(bar, *layout, Open(behind.0), bsn_list![]);
    let is_silent = speaker.is_some_and(|speaker| speaker.is_missing());
    let rows = rows(&speech, &settings, is_silent);
    let width = layout.measure(layout.pick(820.0, 960.0, 760.0)).min(layout.size.x);
    let body = scroll_column(
        speech.plain(msg::SETTINGS_TITLE),
        Column::default(),
        bsn_list![(
            card(rows)
            Node {
                width: px(width - 2.0 * gap::XL),
                align_self: AlignSelf::Center,
                margin: UiRect::all(px(gap::XL)),
                row_gap: px(gap::L),
                flex_shrink: 0.0,
            }
        )],
    );
    commands.spawn_scene(bsn! {
        page()
        SettingsScreen
        DespawnOnExit::<Screen>(Screen::Settings)
        Children [ bar, body ]
    });
}

fn rows(speech: &Speech, settings: &Settings, is_silent: bool) -> impl SceneList {
    let languages = Lang::ALL.map(|lang| Choice::new(lang.own_name(), Set::Language(lang))).to_vec();
    let language = Lang::ALL.iter().position(|lang| *lang == speech.lang());
    let scales =
        TEXT_SCALES.map(|scale| Choice::new(format!("{:.0} %", scale * 100.0), Set::TextScale(scale))).to_vec();
    let scale = TEXT_SCALES.iter().position(|scale| (scale - settings.text_scale).abs() < 0.01);
    let themes =
        [(Theme::Light, msg::THEME_LIGHT), (Theme::Dark, msg::THEME_DARK), (Theme::Contrast, msg::THEME_CONTRAST)];
    let theme = themes.iter().position(|(theme, _)| *theme == settings.theme);
    let themes = themes.map(|(theme, name)| Choice::new(speech.plain(name), Set::Theme(theme))).to_vec();
    let motion = vec![
        Choice::new(speech.plain(msg::MOTION_FULL), Set::ReducedMotion(false)),
        Choice::new(speech.plain(msg::MOTION_REDUCED), Set::ReducedMotion(true)),
    ];
    let projector = vec![
        Choice::new(speech.plain(msg::SWITCH_OFF), Set::Projector(false)),
        Choice::new(speech.plain(msg::SWITCH_ON), Set::Projector(true)),
    ];
    let pace = TYPING_PACES.iter().position(|pace| (pace - settings.typing).abs() < 0.01);
    let names = [msg::TYPING_AT_ONCE, msg::TYPING_QUICK, msg::TYPING_USUAL, msg::TYPING_CALM];
    let paces: Vec<_> = TYPING_PACES
        .into_iter()
        .zip(names)
        .map(|(pace, name)| Choice::new(speech.plain(name), Set::Typing(pace)))
        .collect();
    let windows = vec![
        Choice::new(speech.plain(msg::WINDOW_FRAMED), Set::FullScreen(false)),
        Choice::new(speech.plain(msg::WINDOW_FULL), Set::FullScreen(true)),
    ];
    let volume = VOLUMES.iter().position(|volume| (volume - settings.volume).abs() < 0.01);
    let names = [msg::SOUND_OFF, msg::SOUND_SOFT, msg::SOUND_MEDIUM, msg::SOUND_FULL];
    let volumes: Vec<_> = VOLUMES
        .into_iter()
        .zip(names)
        .map(|(volume, name)| Choice::new(speech.plain(name), Set::Volume(volume)))
        .collect();
    let missing =
        is_silent.then(|| bsn_list![paragraph(speech.plain(msg::SOUND_MISSING), Lettering::Caption, Role::Ink2)]);
    bsn_list![
        row(speech.plain(msg::SETTINGS_LANGUAGE), language, languages, true),
        row(speech.plain(msg::SETTINGS_TEXT), scale, scales, false),
        row(speech.plain(msg::SETTINGS_THEME), theme, themes, false),
        row(speech.plain(msg::SETTINGS_MOTION), Some(usize::from(settings.reduced_motion)), motion, false),
        row(speech.plain(msg::SETTINGS_TYPING), pace, paces, false),
        row(speech.plain(msg::SETTINGS_SOUND), volume, volumes, false),
        { missing },
        row(speech.plain(msg::SETTINGS_WINDOW), Some(usize::from(settings.full_screen)), windows, false),
        row(speech.plain(msg::SETTINGS_PROJECTOR), Some(usize::from(settings.projector)), projector, false),
    ]
}

/// A setting and its choices; the first of the screen gets the focus.
fn row(name: String, chosen: Option<usize>, choices: Vec<Choice<Set>>, is_first: bool) -> impl Scene {
    let control = segmented(name.clone(), chosen.unwrap_or(usize::MAX), choices);
    let focus = is_first.then(|| bsn! { AutoFocus });
    bsn! {
        Node {
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(gap::XL),
            row_gap: px(gap::XS),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
        }
        Children [
            paragraph(name, Lettering::BodyBold, Role::Ink),
            (control {focus}),
        ]
    }
}
