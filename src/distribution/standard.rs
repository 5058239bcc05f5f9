//! Laws that differ by a shift and a scale only.

use std::sync::Arc;

use super::Distribution;

/// A law as a shift and a scale of another: its quantile at p is
/// `shift` + `scale` · s, where s is that of `law` at p.
#[derive(Clone, Debug)]
pub struct Standard {
    /// The name of the family and the bits of the shapes of `law`: where keys
    /// are equal, laws are.
    pub key: (&'static str, [u64; 2]),
    /// In the unit of the quantity.
    pub shift: f64,
    /// In the unit of the quantity, above 0.
    pub scale: f64,
    /// The law with shift 0 and scale 1.
    pub law: Arc<dyn Distribution>,
}

impl Standard {
    /// `law` is the one of `family` with these shapes.
    pub(super) fn new(
        family: &'static str,
        shapes: [f64; 2],
        (shift, scale): (f64, f64),
        law: impl Distribution + 'static,
    ) -> Self {
        Self { key: (family, shapes.map(f64::to_bits)), shift, scale, law: Arc::new(law) }
    }
}
