//! Every widget in every state on one page, to be looked at: the screen behind the capture name `gallery`.

use std::path::Path;

use bevy::prelude::*;

use super::app::{Adapter, NoAdapter, Picture, windowed};
use super::settings::Settings;
use super::theme::{Fill, Layout, Lettering, Role, Theme, space::gap};
use super::ui::{Reply, primary_button, reply_card, secondary_button, words};

/// Stands for any request in the gallery.
#[derive(Event, Clone, Debug, Default)]
pub struct Shown;

/// The page.
pub fn gallery(layout: Layout) -> impl Scene {
    bsn! {
        Node {
            width: percent(100),
            height: percent(100),
            padding: UiRect::all(px(gap::MARGIN)),
            flex_direction: FlexDirection::Column,
            row_gap: px(gap::ROW),
        }
        Fill(Role::Page)
        Children [
            words("平常", Lettering::Caption, Role::Ink2),
            reply_card(Reply { key: "1".into(), text: "您慢慢说，我在听。".into(), locked: None }, layout, Shown),
            reply_card(Reply { key: "2".into(), text: "您慢慢说，我在听。".into(), locked: Some("先请他坐下，才谈得到这一步".into()) }, layout, Shown),
            (
                Node { column_gap: px(gap::S) }
                Children [
                    primary_button("主要", Shown),
                    secondary_button("次要", Shown),
                ]
            ),
        ]
    }
}

/// Opens the gallery in a window, or draws it: `FILE WIDTH HEIGHT light|dark|contrast`.
pub fn run_demo(
    words: Vec<String>,
    probe: fn() -> Result<Adapter, NoAdapter>,
) -> Result<(), Box<dyn std::error::Error>> {
    let [file, width, height, theme] = words.as_slice() else {
        let mut app = windowed("Counterpoise", &probe()?);
        app.add_systems(Startup, spawn);
        app.run();
        return Ok(());
    };
    let theme = match theme.as_str() {
        "dark" => Theme::Dark,
        "contrast" => Theme::Contrast,
        _ => Theme::Light,
    };
    let mut picture = Picture::new(width.parse()?, height.parse()?, Settings { theme, ..default() })?;
    picture.app.add_systems(Startup, spawn);
    picture.save(Path::new(file))?;
    Ok(())
}

fn spawn(layout: Res<Layout>, mut commands: Commands) {
    commands.spawn_scene(gallery(*layout));
}
