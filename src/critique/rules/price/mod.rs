//! P: the price that each lost sale is counted at.
