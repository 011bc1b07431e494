//! The opinion map as a picture: statements by their number in the table, groups by letter and shape. One that had to give way to
//! another has a thin line to its place. No person is drawn: a point would be somebody's votes.

use leptos::prelude::*;

use super::{
    placing::{Label, Point, WIDTH, placed},
    told::Told,
};
use crate::summary::telling;

/// Outlines around (0, 0), one for each group that there may be: square, diamond, triangle, hexagon, and a house.
const SHAPES: [&str; 5] = [
    "M-17-17H17V17H-17Z",
    "M0-24L24 0L0 24L-24 0Z",
    "M0-26L25 18H-25Z",
    "M-12-20H12L23 0L12 20H-12L-23 0Z",
    "M-18 18V-6L0-24L18-6V18Z",
];

/// The picture, with what it shows in words for those who do not see it, and which statements it leaves out.
#[component]
pub(super) fn Picture(told: Told) -> impl IntoView {
    let left_out = told.left_out().map(|said| view! { <p>{said}</p> });
    let drawn = (!told.opinions.places.statements.is_empty()).then(|| view! { <Drawn told=told.clone()/> });
    view! { <h3>{told.words.opinion_map_picture()}</h3> {drawn} {left_out} }
}

#[component]
fn Drawn(told: Told) -> impl IntoView {
    let words = told.words;
    let placed = placed(&told.opinions.places);
    let labels = placed.groups.iter().chain(placed.statements.iter().map(|(_, label)| label));
    let lines: Vec<_> = labels.filter(|label| 0 < label.moved()).map(line).collect();
    let statements: Vec<_> = placed.statements.iter().map(|(at, label)| statement(*at, label)).collect();
    let groups: Vec<_> = placed.groups.iter().enumerate().map(|(at, label)| group(at, label)).collect();
    let (middle, height) = ((WIDTH / 2).to_string(), placed.height);
    let axes = format!("M{middle} 30V{}M20 {}H{}", height - 30, height / 2, WIDTH - 20);
    let below = (height - 14).to_string();
    view! {
        <p>{words.opinion_map_how()}</p>
        <svg
            class="opinion-map"
            viewBox=format!("0 0 {WIDTH} {height}")
            role="img"
            aria-labelledby="opinion-map-picture"
            aria-describedby="opinion-map-picture-told"
        >
            <title id="opinion-map-picture">{words.opinion_map_picture()}</title>
            <desc id="opinion-map-picture-told">{words.opinion_map_see_table()}</desc>
            <path class="opinion-map-axis" d=axes/>
            <text class="opinion-map-word" x=middle.clone() y="14">{words.opinion_map_up()}</text>
            <text class="opinion-map-word" x=middle y=below>{words.opinion_map_down()}</text>
            {lines}
            {groups}
            {statements}
        </svg>
    }
}

/// From where something belongs to where it stands. The label covers the end.
fn line(Label { point, at, .. }: &Label) -> AnyView {
    let d = format!("M{} {}h6v6h-6zM{} {}L{} {}", point.x - 3, point.y - 3, point.x, point.y, at.x, at.y);
    view! { <path class="opinion-map-line" d=d/> }.into_any()
}

fn translate(Point { x, y }: Point) -> String {
    format!("translate({x} {y})")
}

fn statement(number: usize, label: &Label) -> AnyView {
    let radius = (label.half - 2).to_string();
    view! {
        <g transform=translate(label.at)>
            <circle class="opinion-map-statement" r=radius/>
            <text class="opinion-map-number">{number + 1}</text>
        </g>
    }
    .into_any()
}

fn group(number: usize, label: &Label) -> AnyView {
    let letter = telling::letter(u8::try_from(number).unwrap_or(u8::MAX)).to_string();
    let shape = SHAPES[number % SHAPES.len()];
    view! {
        <g transform=translate(label.at)>
            <path class="opinion-map-group" d=shape/>
            <text class="opinion-map-letter">{letter}</text>
        </g>
    }
    .into_any()
}
