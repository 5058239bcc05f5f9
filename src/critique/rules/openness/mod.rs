//! E: evidence, method, funders and sources.
