//! Q: whether a figure can be true, held against spending, markets and jobs.
