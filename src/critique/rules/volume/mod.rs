//! V: how many copies are counted.
