//! Who practises: the names that are known here, a field for a new one, and the way on without a name.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;

use super::{clear, is_outdated, page};
use crate::game::bridge::{AddLearner, Bring, ChooseLearner, LearnerChosen, Ledger, Picker, PlayUnnamed, Speech};
use crate::game::state::{Asked, Open, Screen};
use crate::game::theme::{Layout, Lettering, Role, space::gap};
use crate::game::ui::{
    Bar, Column, Escape, Field, HandIn, card, icon, paragraph, person_row, primary_button, quiet_row,
    scroll_column, text_field, top_bar,
};
use crate::locale::msg;
use crate::records::{LONGEST_NAME, Standing};
use crate::report;

pub(super) fn plugin(app: &mut App) {
    let is_due = in_state(Screen::Learner).and_then(is_outdated.or_eager(resource_changed::<Ledger>));
    app.add_systems(Update, draw.run_if(is_due)).add_observer(on_learner_chosen.run_if(in_state(Screen::Learner)));
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct LearnerScreen;

fn on_learner_chosen(_: On<LearnerChosen>, asked: Res<Asked>, mut commands: Commands) {
    commands.trigger(Open(asked.then));
}

fn draw(
    drawn: Query<Entity, With<LearnerScreen>>,
    speech: Res<Speech>,
    layout: Res<Layout>,
    ledger: Res<Ledger>,
    picker: Option<Res<Picker>>,
    asked: Res<Asked>,
    mut commands: Commands,
) {
    clear(&drawn, &mut commands);
    let bar = Bar {
        escape: Escape::GoesBack,
        back: speech.plain(msg::BACK),
        title: speech.plain(msg::LEARNER_TITLE),
        subtitle: String::new(),
    };
    let bar = top_bar(bar, *layout, Open(asked.from), bsn_list![]);
    let width = layout.measure(layout.pick(720.0, 860.0, 760.0)).min(layout.size.x - 2.0 * gap::XL);
    let above = layout.pick(2.0 * gap::MARGIN, gap::MARGIN, gap::XL);
    let known = known(&speech, &ledger);
    let new = new_name(&speech, &ledger);
    let unnamed = quiet_row(speech.plain(msg::LEARNER_UNNAMED), PlayUnnamed);
    let bring = picker.map(|_| bsn_list![quiet_row(speech.plain(msg::LEARNER_BRING), Bring)]);
    let about = paragraph(speech.plain(msg::LEARNER_ABOUT), Lettering::Caption, Role::Ink2);
    let body = scroll_column(
        speech.plain(msg::LEARNER_TITLE),
        Column::default(),
        bsn_list![(
            Node {
                width: px(width),
                align_self: AlignSelf::Center,
                flex_direction: FlexDirection::Column,
                row_gap: px(gap::L),
                padding: UiRect::vertical(px(above)),
                flex_shrink: 0.0,
            }
            Children [ {known}, new, unnamed, {bring}, about ]
        )],
    );
    commands.spawn_scene(bsn! {
        page()
        LearnerScreen
        DespawnOnExit::<Screen>(Screen::Learner)
        Children [ bar, body ]
    });
}

/// Everybody who has records here; whoever lost their name is nobody to go on as.
fn known(speech: &Speech, ledger: &Ledger) -> Option<impl SceneList + use<>> {
    let now = ledger.learner().map(|learner| learner.id);
    let learners = ledger.learners().iter().filter(|learner| learner.standing == Standing::Sound);
    let rows: Vec<_> = learners
        .enumerate()
        .map(|(at, learner)| {
            let is_first = if now.is_some() { now == Some(learner.id) } else { at == 0 };
            let focus = is_first.then(|| bsn! { AutoFocus });
            let row = person_row(learner.name.clone(), now == Some(learner.id), ChooseLearner(learner.id));
            bsn! {
                row
                {focus}
            }
        })
        .collect();
    let heading = paragraph(speech.plain(msg::LEARNER_KNOWN), Lettering::LeadBold, Role::Ink);
    (!rows.is_empty()).then(|| {
        bsn_list![
            heading,
            (
                Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::S), row_gap: px(gap::ROW) }
                Children [ {rows} ]
            ),
        ]
    })
}

fn new_name(speech: &Speech, ledger: &Ledger) -> impl Scene + use<> {
    let is_first = ledger.learners().iter().all(|learner| learner.standing != Standing::Sound);
    let heading = if is_first { msg::LEARNER_FIRST } else { msg::LEARNER_NEW };
    let heading = paragraph(speech.plain(heading), Lettering::LeadBold, Role::Ink);
    let field = Field {
        label: speech.plain(msg::LEARNER_NAME),
        placeholder: speech.plain(msg::LEARNER_NAME),
        text: ledger.refused().map_or_else(String::new, |(name, _)| name.to_owned()),
        most: LONGEST_NAME,
    };
    let refused = ledger.refused().map(|(name, fault)| {
        let (what, way_out) = report::refused(name, fault, speech.words());
        let told = [Some(what), way_out].into_iter().flatten().collect::<Vec<_>>().join(" ");
        bsn_list![(
            Node { column_gap: px(gap::XS), align_items: AlignItems::Center }
            Children [
                icon("warn", 22.0, Role::LossLine),
                (paragraph(told, Lettering::Caption, Role::LossInk) Node { flex_shrink: 1.0 }),
            ]
        )]
    });
    let focus = (is_first || ledger.refused().is_some()).then(|| bsn! { AutoFocus });
    let field = text_field(field, AddLearner, focus);
    let enter = primary_button(speech.plain(msg::LEARNER_ENTER), HandIn);
    let content = bsn_list![
        heading,
        (
            Node { flex_wrap: FlexWrap::Wrap, column_gap: px(gap::S), row_gap: px(gap::S), align_items: AlignItems::Center }
            Children [ field, enter ]
        ),
        {refused},
    ];
    bsn! {
        card(content)
        Node { row_gap: px(gap::S) }
    }
}
