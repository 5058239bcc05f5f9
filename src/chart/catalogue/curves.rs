//! Curves in panels beside each other, above one list that says which is which.

use crate::chart::layout::Sheet;
use crate::chart::plot::{
    Cell, Entry, Frame, Plot, Stroke, cells, header_height, list, number_curves, set,
};
use crate::chart::shape::{Role, Shape};
use crate::language::Phrasebook;

/// More columns than this stand in a second list.
const MOST_COLUMNS: usize = 6;

/// A panel of curves.
pub(super) struct Panel<'a> {
    pub(super) plot: Plot<'a>,
    /// For every name of the list its points, in values of the axes; empty where there are none.
    pub(super) curves: Vec<Vec<(f64, f64)>>,
    /// Whether every point is marked.
    pub(super) dotted: bool,
    /// A thin line to compare with.
    pub(super) guide: Vec<(f64, f64)>,
}

/// A column of the list: what stands above it, and a figure for every name.
pub(super) struct Column {
    pub(super) heading: String,
    pub(super) figures: Vec<String>,
}

/// Sets panels and their list below `top`; returns where they end.
pub(super) fn figure(
    sheet: &mut Sheet,
    panels: &[Panel],
    (names, columns): (&[String], &[Column]),
    book: &Phrasebook,
    top: f64,
) -> f64 {
    let cells = cells(sheet, panels.len());
    let mut top = top;
    for row in panels.chunks(cells.len()) {
        let headers = row.iter().zip(&cells);
        let headers = headers.map(|(panel, cell)| header_height(&panel.plot, *cell, book));
        let header = headers.fold(0.0, f64::max);
        let mut end = top;
        for (panel, cell) in row.iter().zip(&cells) {
            let frame = set(sheet, &panel.plot, *cell, (top, header), book);
            draw(sheet, &frame, panel);
            end = end.max(frame.end);
        }
        top = end + 20.0;
    }
    // All columns beside the names where they fit, else in lists below each other.
    let chunks: Vec<&[Column]> = columns.chunks(MOST_COLUMNS).collect();
    for columns in if chunks.is_empty() { vec![&[][..]] } else { chunks } {
        top = one_list(sheet, names, columns, top) + 14.0;
    }
    top
}

fn one_list(sheet: &mut Sheet, names: &[String], columns: &[Column], top: f64) -> f64 {
    let headings: Vec<String> = columns.iter().map(|column| column.heading.clone()).collect();
    let figure = |i: usize, column: &Column| column.figures.get(i).cloned().unwrap_or_default();
    let entry = |(i, name): (usize, &String)| Entry {
        label: name.clone(),
        figures: columns.iter().map(|column| figure(i, column)).collect(),
        stroke: Some(Stroke::of_curve(i)),
    };
    let entries: Vec<Entry> = names.iter().enumerate().map(entry).collect();
    let cell = Cell { left: sheet.left(), right: sheet.right() };
    list(sheet, cell, top, &headings, &entries)
}

fn draw(sheet: &mut Sheet, frame: &Frame, panel: &Panel) {
    if !panel.guide.is_empty() {
        let points = panel.guide.iter().map(|point| frame.at(*point)).collect();
        sheet.shapes.push(Shape::Path { points, width: 1.0, ink: Role::Muted, dash: Some(2.0) });
    }
    let at = |curve: &Vec<(f64, f64)>| curve.iter().map(|point| frame.at(*point)).collect();
    let curves: Vec<Vec<(f64, f64)>> = panel.curves.iter().map(at).collect();
    for (i, points) in curves.iter().enumerate() {
        let stroke = Stroke::of_curve(i);
        sheet.shapes.push(stroke.path(points.clone()));
        for &centre in points.iter().filter(|_| panel.dotted) {
            sheet.shapes.push(Shape::Dot { centre, radius: 3.5, fill: stroke.ink });
        }
    }
    number_curves(sheet, &curves);
}
