//! X: from then to now, and from a fall to its cause.
