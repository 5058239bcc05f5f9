//! D: the same loss counted twice.
