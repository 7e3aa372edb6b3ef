//! Where the names on the map go: beside their dot, on the side where there is room, the most
//! important first. The same map always gets the same names in the same places.

use serde::Serialize;

use super::drawing::Dot;

/// How wide a letter is, in units of the picture, and how high.
const LETTER: (i64, i64) = (13, 24);

/// The room between a dot and its name.
const GAP: i64 = 6;

/// So many of the first are named even where their name lies on another's dot.
const IMPORTANT: usize = 14;

/// A name beside a dot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Label {
    /// From the left.
    pub x: i64,
    /// The line on which it stands, from the top.
    pub y: i64,
    /// `start`, `middle` or `end`: which part of the name is at `x`.
    pub anchor: &'static str,
    /// Whether there is room for it; another name is shown when somebody asks.
    pub has_room: bool,
}

/// Left, top, right and bottom.
type Frame = (i64, i64, i64, i64);

/// Gives every dot a name's place; the dots stand in the order of their importance.
pub(super) fn place(dots: &mut [Dot], (width, height): (i64, i64)) {
    let circles: Vec<Frame> = dots.iter().map(circle).collect();
    let mut taken: Vec<Frame> = Vec::new();
    for (own, dot) in dots.iter_mut().enumerate() {
        let fits = |(_, frame): &(Label, Frame), also_dots: bool| {
            let inside = frame.0 >= 0 && frame.1 >= 0 && frame.2 <= width && frame.3 <= height;
            let others = circles.iter().enumerate().filter(|(place, _)| *place != own);
            let free = |other: &Frame| !overlap(frame, other);
            inside
                && taken.iter().all(free)
                && (!also_dots || others.map(|(_, circle)| circle).all(free))
        };
        let sides = sides(dot);
        let best = sides.iter().find(|side| fits(side, true));
        let important = own < IMPORTANT;
        let best = best.or_else(|| sides.iter().find(|side| important && fits(side, false)));
        if let Some((label, frame)) = best {
            taken.push(*frame);
            dot.label = Label { has_room: true, ..label.clone() };
        } else if let Some((label, _)) = sides.first() {
            dot.label = label.clone();
        }
    }
}

/// Above, right, left and below.
fn sides(dot: &Dot) -> [(Label, Frame); 4] {
    let (letter, high) = LETTER;
    let wide = i64::try_from(dot.name.chars().count()).unwrap_or(i64::MAX / letter) * letter;
    let away = dot.radius + GAP;
    let label = |x, y, anchor| Label { x, y, anchor, has_room: false };
    let middle = dot.y + high / 3;
    let beside = (middle - high, middle + high / 4);
    [
        (label(dot.x, dot.y - away, "middle"), around(dot.x - wide / 2, dot.y - away - high, wide)),
        (label(dot.x + away, middle, "start"), around(dot.x + away, beside.0, wide)),
        (label(dot.x - away, middle, "end"), around(dot.x - away - wide, beside.0, wide)),
        (
            label(dot.x, dot.y + away + high * 3 / 4, "middle"),
            around(dot.x - wide / 2, dot.y + away, wide),
        ),
    ]
}

fn around(left: i64, top: i64, wide: i64) -> Frame {
    (left, top, left + wide, top + LETTER.1)
}

fn circle(dot: &Dot) -> Frame {
    (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)
}

fn overlap(one: &Frame, other: &Frame) -> bool {
    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(name: &str, x: i64, y: i64, radius: i64) -> Dot {
        let name = name.to_owned();
        Dot { name, x, y, radius, ..Dot::default() }
    }

    /// The dots with room for their name: name, side and the frame that it fills.
    fn shown(dots: &[Dot]) -> Vec<(&str, &str, Frame)> {
        let with_room = dots.iter().filter(|dot| dot.label.has_room);
        let frame = |dot: &Dot| {
            let all = sides(dot);
            let own =
                all.iter().find(|(label, _)| (label.x, label.y) == (dot.label.x, dot.label.y));
            own.unwrap().1
        };
        with_room.map(|dot| (dot.name.as_str(), dot.label.anchor, frame(dot))).collect()
    }

    #[test]
    fn a_name_stands_above_where_there_is_room_and_beside_where_there_is_not() {
        let mut dots = [
            dot("Veendam", 500, 500, 10),
            dot("Wildervank", 505, 470, 10),
            dot("Rand", 5, 300, 5),
            dot("Top", 700, 3, 5),
        ];
        place(&mut dots, (1_000, 800));
        assert!(dots.iter().all(|dot| dot.label.has_room));
        let anchors: Vec<&str> = dots.iter().map(|dot| dot.label.anchor).collect();
        assert_eq!(anchors, ["start", "middle", "start", "middle"]);
        assert!(dots[3].label.y > dots[3].y, "below");
    }

    #[test]
    fn names_never_lie_on_each_other_and_the_first_wins() {
        let mut dots: Vec<Dot> = (0..40)
            .map(|place| dot("Een lange naam", 480 + place % 7 * 9, 400 + place, 5))
            .collect();
        place(&mut dots, (1_000, 800));
        let shown = shown(&dots);
        assert!(shown.len() >= 2 && shown.len() < 40, "{}", shown.len());
        assert!(dots[0].label.has_room);
        for (place, one) in shown.iter().enumerate() {
            assert!(shown[place + 1..].iter().all(|other| !overlap(&one.2, &other.2)));
        }
        let mut again = dots.clone();
        super::place(&mut again, (1_000, 800));
        assert_eq!(
            again.iter().map(|dot| &dot.label).collect::<Vec<_>>(),
            dots.iter().map(|dot| &dot.label).collect::<Vec<_>>()
        );
    }
}
