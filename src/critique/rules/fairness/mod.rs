//! K: the same strictness for critics.
