//! Where the labels of the opinion map stand: each at its point, or as near as there is room, so that none lies on another. The same
//! points always give the same places.

use analysis::opinions::places::{Place, Places};

/// How wide the picture is. It is drawn so at most, and narrower on a phone.
pub(super) const WIDTH: i32 = 640;
/// How high it is, where there is room for all labels.
const HEIGHT: i32 = 440;
/// Kept free above and below for the words there, and at the sides.
const EDGES: (i32, i32) = (2, 27);
/// How far from the edges a point is at the least, sideways and upwards.
const INSET: (i32, i32) = (40, 60);

/// Half of the square that a group's letter takes up with its shape.
const GROUP: i32 = 28;
/// The same of a statement's number: of one or two figures, and of three.
const NUMBERS: [i32; 2] = [15, 21];

/// A place in the picture: to the right, and down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) x: i32,
    pub(super) y: i32,
}

/// A letter or a number: a square that no other reaches into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// What it tells the place of.
    pub(super) point: Point,
    /// Its own middle.
    pub(super) at: Point,
    /// From there to its sides.
    pub(super) half: i32,
}

/// All labels, and how high the picture is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) height: i32,
    pub(super) groups: Vec<Label>,
    /// With the place of the statement in the table.
    pub(super) statements: Vec<(usize, Label)>,
}

/// Places groups first, then statements in their order.
pub(super) fn placed(places: &Places) -> Placed {
    let largest = places.statements.iter().map(|(statement, _)| statement + 1).max().unwrap_or_default();
    let half = NUMBERS[usize::from(99 < largest)];
    let height = height(places, half);
    let mut taken: Vec<Label> = Vec::new();
    let mut label = |place: Place, half: i32| {
        let label = near(point(place, height), half, height, &taken);
        taken.push(label);
        label
    };
    let groups = places.groups.iter().map(|place| label(*place, GROUP)).collect();
    let statements = places.statements.iter().map(|(statement, place)| (*statement, label(*place, half))).collect();
    Placed { height, groups, statements }
}

/// So high that there is room for the last label wherever the others stand: of a net with meshes as large as a number, each number
/// reaches into four at most, and a letter into nine.
fn height(places: &Places, half: i32) -> i32 {
    let [statements, groups] =
        [places.statements.len(), places.groups.len()].map(|many| i32::try_from(many).unwrap_or(i32::from(i16::MAX)));
    let (meshes, columns) = (4 * statements + 9 * groups, (WIDTH - 2 * EDGES.0) / (2 * half));
    let rows = meshes / columns + 1;
    HEIGHT.max(2 * EDGES.1 + rows * 2 * half)
}

/// Where a place of the map is in the picture.
fn point(Place { x, y }: Place, height: i32) -> Point {
    let (wide, high) = (WIDTH / 2 - INSET.0, height / 2 - INSET.1);
    Point { x: WIDTH / 2 + x * wide / 100, y: height / 2 - y * high / 100 }
}

/// The label of a point: on it if it is free there, else on the nearest free knot of the first ring of knots that has one.
fn near(point: Point, half: i32, height: i32, taken: &[Label]) -> Label {
    let label = |at: Point| Label { point, at, half };
    let is_free = |label: &Label| label.is_within(height) && !taken.iter().any(|other| label.overlaps(other));
    let own = label(point);
    if is_free(&own) {
        return own;
    }
    let mut rings = 0..=WIDTH.max(height) / half;
    let nearest = |far| ring(point, half, far).map(label).filter(is_free).min_by_key(Label::moved);
    rings.find_map(nearest).unwrap_or(own)
}

/// Knots of a net over the picture, half a label apart: those so far out from the one next to a point.
fn ring(point: Point, half: i32, far: i32) -> impl Iterator<Item = Point> {
    let knot = move |of: i32, edge: i32, out: i32| edge + half + ((of - edge - half) / half + out) * half;
    (-far..=far).flat_map(move |down| {
        let step = if down.abs() == far { 1 } else { 2 * far.unsigned_abs() as usize };
        let across = (-far..=far).step_by(step);
        across.map(move |right| Point { x: knot(point.x, EDGES.0, right), y: knot(point.y, EDGES.1, down) })
    })
}

impl Label {
    /// Whether they have more in common than an edge.
    fn overlaps(&self, other: &Self) -> bool {
        let apart = self.half + other.half;
        (self.at.x - other.at.x).abs() < apart && (self.at.y - other.at.y).abs() < apart
    }

    /// Whether it leaves the edges free.
    fn is_within(&self, height: i32) -> bool {
        let inside = |at: i32, edge: i32, length: i32| edge + self.half <= at && at <= length - edge - self.half;
        inside(self.at.x, EDGES.0, WIDTH) && inside(self.at.y, EDGES.1, height)
    }

    /// How far it is from its point, squared.
    pub(super) fn moved(&self) -> i32 {
        (self.at.x - self.point.x).pow(2) + (self.at.y - self.point.y).pow(2)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn places(
        statements: impl IntoIterator<Item = (i32, i32)>,
        groups: impl IntoIterator<Item = (i32, i32)>,
    ) -> Places {
        let place = |(x, y)| Place { x, y };
        Places {
            statements: statements.into_iter().map(place).enumerate().collect(),
            groups: groups.into_iter().map(place).collect(),
        }
    }

    /// What is wrong with where the labels stand.
    fn wrong(placed: &Placed) -> Vec<String> {
        let labels: Vec<_> =
            placed.groups.iter().copied().chain(placed.statements.iter().map(|(_, label)| *label)).collect();
        let mut wrong = Vec::new();
        for (place, label) in labels.iter().enumerate() {
            let [left, top] = [label.at.x - label.half, label.at.y - label.half];
            let [right, bottom] = [label.at.x + label.half, label.at.y + label.half];
            if left < 0 || WIDTH < right || top < EDGES.1 || placed.height - EDGES.1 < bottom {
                wrong.push(format!("{label:?} leaves the frame"));
            }
            for other in &labels[place + 1..] {
                let beside = other.at.x + other.half <= left || right <= other.at.x - other.half;
                let above = other.at.y + other.half <= top || bottom <= other.at.y - other.half;
                if !beside && !above {
                    wrong.push(format!("{label:?} lies on {other:?}"));
                }
            }
        }
        wrong
    }

    #[test]
    fn a_label_with_nobody_near_stands_on_its_point_and_the_next_on_the_same_beside_it() {
        let placed = placed(&places([(0, 0), (0, 0), (100, 100)], [(-100, -100)]));
        let moved: Vec<_> = placed.statements.iter().map(|(_, label)| 0 < label.moved()).collect();
        assert_eq!(moved, [false, true, false]);
        assert_eq!(placed.statements[1].1.point, placed.statements[0].1.at);
        // It is no farther away than it must be: a label's width, and at most a knot of the net more.
        assert!(placed.statements[1].1.moved() <= 45 * 45, "{placed:?}");
        assert_eq!(placed.height, HEIGHT);
    }

    #[test]
    fn forty_in_one_place_with_five_groups_have_room_in_a_picture_of_the_usual_height() {
        for corner in [(0, 0), (100, 100), (-100, 100), (100, -100)] {
            let placed = placed(&places([corner; 40], [corner; 5]));
            assert_eq!(wrong(&placed), Vec::<String>::new());
            assert_eq!(placed.height, HEIGHT);
        }
    }

    #[test]
    fn five_hundred_make_a_higher_picture() {
        let placed = placed(&places((0..500).map(|at| (at % 201 - 100, at * 7 % 201 - 100)), [(-90, 20), (90, 20)]));
        assert_eq!(wrong(&placed), Vec::<String>::new());
        assert!(HEIGHT < placed.height);
    }

    proptest! {
        #[test]
        fn no_label_lies_on_another_or_leaves_the_frame(
            statements in prop::collection::vec((-100i32..=100, -100i32..=100), 0..120),
            groups in prop::collection::vec((-100i32..=100, -100i32..=100), 0..=5),
        ) {
            let places = places(statements, groups);
            let one = placed(&places);
            prop_assert_eq!(wrong(&one), Vec::<String>::new());
            prop_assert_eq!(one, placed(&places));
        }

        #[test]
        fn what_lies_on_nothing_is_not_moved(spots in prop::collection::hash_set((-4i32..=4, -4i32..=4), 0..=40)) {
            let apart = placed(&places(spots.into_iter().map(|(x, y)| (x * 25, y * 25)), []));
            prop_assert!(apart.statements.iter().all(|(_, label)| label.at == label.point));
        }
    }
}
