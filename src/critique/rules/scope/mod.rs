//! G: whose loss, where, and through whom.
