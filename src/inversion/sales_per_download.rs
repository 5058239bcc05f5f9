//! The least rate that a claim needs: the whole retail price counts, and every copy was used.

use super::{Ask, Inversion};

pub(super) const IMPLIED_SALES_PER_DOWNLOAD: Inversion = Inversion {
    name: "implied_sales_per_download",
    unit: "sale/download",
    ask: Ask::Draws("claim / (downloads * price)"),
};
