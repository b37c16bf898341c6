//! A chart as a picture.

use std::fmt::Write;

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::line_words::{Words, time_tick};
use crate::journal::chart::{Axis, Drawing, Frame, Line, Mark, Point, time_ticks};
use crate::ui::svg_title;

/// What is in it.
pub(super) struct Picture<'a> {
    /// Tells it from another one on the page.
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) line: &'a Line,
    pub(super) axis: &'a Axis,
    pub(super) frame: Frame,
    pub(super) drawing: Drawing,
    pub(super) first: Option<&'a Point>,
    pub(super) last: Option<&'a Point>,
    pub(super) goal: Option<f64>,
    pub(super) marks: &'a [Mark],
    pub(super) from: NaiveDate,
    pub(super) until: NaiveDate,
}

/// The picture. One path a line, however many values it has.
pub(super) fn chart_svg(picture: Picture<'_>, words: Words<'_>) -> Element {
    let Picture { id, title, description, line, axis, frame, drawing, first, last, goal, marks, from, until } = picture;
    let (left, right, top, bottom) = (Frame::LEFT, Frame::RIGHT, Frame::TOP, Frame::BOTTOM);
    let (kind, days) = time_ticks(from, until);
    let mut grid = String::new();
    for tick in &axis.ticks {
        let _ = write!(grid, "M{left} {}H{right}", frame.y(*tick));
    }
    let labels = [(first, drawing.first), (last, drawing.last)];
    let ends = labels.into_iter().filter_map(|(point, place)| Some((point?, place?)));
    let title_id = format!("{id}-title");
    rsx! {
        svg {
            class: "chart",
            view_box: "0 0 {Frame::WIDTH * 10} {Frame::HEIGHT * 10}",
            role: "img",
            "aria-labelledby": "{title_id} {id}-about",
            {svg_title(&title_id, title)}
            desc { id: "{id}-about", "{description}" }
            for mark in marks {
                if let Some(until) = mark.until {
                    rect { class: "chart-band", x: "{mark.x}", y: "{top}", width: "{(until - mark.x).max(20)}", height: "{bottom - top}" }
                }
            }
            path { class: "chart-grid", d: "{grid}" }
            for tick in axis.ticks.iter() {
                text { class: "chart-tick", x: "{left - 50}", y: "{frame.y(*tick) + 40}", {words.tick(line, *tick)} }
            }
            for day in days {
                path { class: "chart-grid", d: "M{frame.x(day)} {bottom}v50" }
                text { class: "chart-day", x: "{frame.x(day)}", y: "{bottom + 190}", {time_tick(day, kind)} }
            }
            for mark in marks {
                path { class: "chart-mark", d: "M{mark.x} {top - 30}V{bottom}" }
                text { class: "chart-day", x: "{mark.x}", y: "{top - 60 - mark.row * 140}", "{mark.number}" }
            }
            if let Some(goal) = goal {
                path { class: "chart-goal", d: "M{left} {frame.y(goal)}H{right}" }
            }
            path { class: "chart-line", d: "{drawing.line}" }
            path { class: "chart-dots", d: "{drawing.dots}" }
            for (point , (x , y)) in ends {
                text {
                    class: if x > i32::midpoint(left, right) { "chart-end last" } else { "chart-end" },
                    x: "{x}",
                    // Above the point; under it where there is no room above.
                    y: if y < top + 200 { "{y + 190}" } else { "{y - 80}" },
                    {words.value(line, point.value)}
                }
            }
        }
    }
}
