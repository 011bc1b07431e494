//! The opinion map as a picture: statements by their number in the table, groups by letter and shape. No person is drawn: a point would
//! be somebody's votes.

use analysis::opinions::places::Place;
use leptos::prelude::*;

use super::told::Told;
use crate::summary::telling;

const WIDTH: i32 = 640;
const HEIGHT: i32 = 440;
/// From the middle to the farthest place that anything is drawn, sideways and upwards.
const HALF: (i32, i32) = (280, 180);

/// Outlines around (0, 0), one for each group that there may be: square, diamond, triangle, hexagon, and a house.
const SHAPES: [&str; 5] = [
    "M-17-17H17V17H-17Z",
    "M0-24L24 0L0 24L-24 0Z",
    "M0-26L25 18H-25Z",
    "M-12-20H12L23 0L12 20H-12L-23 0Z",
    "M-18 18V-6L0-24L18-6V18Z",
];

/// The picture, with what it shows in words for those who do not see it.
#[component]
pub(super) fn Picture(told: Told) -> impl IntoView {
    let words = told.words;
    let places = &told.opinions.places;
    let statements: Vec<_> = places.statements.iter().map(|(at, place)| statement(*at, *place)).collect();
    let groups: Vec<_> = places.groups.iter().enumerate().map(|(at, place)| group(at, *place)).collect();
    let (middle, line) = ((WIDTH / 2).to_string(), HEIGHT / 2);
    let axes = format!("M{middle} 30V{}M20 {line}H{}", HEIGHT - 30, WIDTH - 20);
    let below = (HEIGHT - 14).to_string();
    view! {
        <h3>{words.opinion_map_picture()}</h3>
        <p>{words.opinion_map_how()}</p>
        <svg
            class="opinion-map"
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            role="img"
            aria-labelledby="opinion-map-picture"
            aria-describedby="opinion-map-picture-told"
        >
            <title id="opinion-map-picture">{words.opinion_map_picture()}</title>
            <desc id="opinion-map-picture-told">{words.opinion_map_see_table()}</desc>
            <path class="opinion-map-axis" d=axes/>
            <text class="opinion-map-word" x=middle.clone() y="14">{words.opinion_map_up()}</text>
            <text class="opinion-map-word" x=middle y=below>{words.opinion_map_down()}</text>
            {groups}
            {statements}
        </svg>
    }
}

/// Where a place is in the picture.
fn at(Place { x, y }: Place) -> String {
    let (right, down) = (WIDTH / 2 + x * HALF.0 / 100, HEIGHT / 2 - y * HALF.1 / 100);
    format!("translate({right} {down})")
}

fn statement(number: usize, place: Place) -> AnyView {
    view! {
        <g transform=at(place)>
            <circle class="opinion-map-statement" r="13"/>
            <text class="opinion-map-number">{number + 1}</text>
        </g>
    }
    .into_any()
}

fn group(number: usize, place: Place) -> AnyView {
    let letter = telling::letter(u8::try_from(number).unwrap_or(u8::MAX)).to_string();
    let shape = SHAPES[number % SHAPES.len()];
    view! {
        <g transform=at(place)>
            <path class="opinion-map-group" d=shape/>
            <text class="opinion-map-letter">{letter}</text>
        </g>
    }
    .into_any()
}
