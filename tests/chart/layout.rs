//! A check of layout by measured boxes: no text leaves the frame or lies on another.

use shortfall::chart::{Drawing, TextBox};

/// Two boxes may share an edge, and rounding moves a line by half a pixel.
const TOLERANCE: f64 = 0.51;

pub(crate) fn overlap(a: &TextBox, b: &TextBox) -> bool {
    let apart = |a0: f64, a1: f64, b0: f64, b1: f64| a0.max(b0) + TOLERANCE >= a1.min(b1);
    !(apart(a.left, a.right, b.left, b.right) || apart(a.top, a.bottom, b.top, b.bottom))
}

/// The first fault of a layout, if any.
pub(crate) fn fault(drawing: &Drawing) -> Option<String> {
    let (width, height) = drawing.size();
    let boxes: Vec<TextBox> = drawing.texts().collect();
    for (i, a) in boxes.iter().enumerate() {
        let inside = a.left >= 0.0
            && a.top >= 0.0
            && a.right <= f64::from(width)
            && a.bottom <= f64::from(height);
        if !inside {
            return Some(format!("{a:?} leaves the frame of {width} x {height}"));
        }
        if let Some(b) = boxes[i + 1..].iter().find(|b| overlap(a, b)) {
            return Some(format!("{a:?} overlaps {b:?}"));
        }
    }
    None
}
