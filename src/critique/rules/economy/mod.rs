//! J: from an industry to the whole economy.
