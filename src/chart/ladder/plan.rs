//! The layout of a ladder: every text and every height, measured, before a line
//! is drawn.

use super::columns::columns;
use super::legend::legend;
use super::{Ladder, Panel, narrow, panel};
use crate::chart::Options;
use crate::chart::axis::Axis;
use crate::chart::layout::{HIGHEST, Sheet};
use crate::language::Phrasebook;

const PANEL_GAP: f64 = 34.0;

/// Lays a ladder out. Height that is asked for and not needed goes to the rows.
pub(super) fn plan(ladder: &Ladder, options: &Options, book: &Phrasebook) -> Sheet {
    let sheet = plan_with(ladder, options, book, 0.0);
    let rows: usize = ladder.panels.iter().map(|panel| panel.rows.len()).sum();
    let asked = f64::from(options.height.unwrap_or(0).min(HIGHEST));
    if asked <= sheet.height {
        return sheet;
    }
    let mut higher = if rows == 0 {
        sheet
    } else {
        plan_with(ladder, options, book, ((asked - sheet.height) / rows as f64).floor())
    };
    higher.height = asked;
    higher
}

fn plan_with(ladder: &Ladder, options: &Options, book: &Phrasebook, spread: f64) -> Sheet {
    let mut sheet = Sheet::new(options.width);
    let mut y = sheet.heading(&ladder.title, ladder.subtitle.as_deref());
    let common = columns(ladder, book, sheet.left(), sheet.right());
    let shown: Vec<_> = ladder.panels.iter().map(Panel::shown).collect();
    let axes = Axis::of_panels(&shown, options.log);
    for (index, panel) in ladder.panels.iter().enumerate() {
        let mut look = panel::Look { ladder, book, columns: &common, axes: &axes, index, spread };
        y = if sheet.is_narrow() {
            let own = narrow::columns(ladder, panel, book, &sheet);
            look.columns = &own;
            narrow::plan(&mut sheet, &look, y)
        } else {
            panel::plan(&mut sheet, &look, y)
        };
        y += PANEL_GAP;
    }
    y = legend(&mut sheet, ladder, book, y);
    y = sheet.footer(&ladder.notes, &ladder.sources, y);
    sheet.end(y);
    sheet
}
