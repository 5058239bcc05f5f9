//! E: evidence, method, funders and sources.

pub(super) mod e1_no_method;
pub(super) mod e2_interested_funder;
pub(super) mod e3_citation_loop;
pub(super) mod e4_cherry_pick;
pub(super) mod e5_corrected_later;
