//! The fingerprint of a scenario and its data.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::table::Node;

/// SHA-256 of the resolved scenario, then of every data file with its path, in
/// the order of the paths.
pub(super) fn hash(root: &Node, data: &[(String, Arc<Vec<u8>>)]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(root.canonical());
    let mut data: Vec<_> = data.iter().collect();
    data.sort();
    data.dedup();
    for (path, bytes) in data {
        hasher.update(format!("\0{path}\0{}\0", bytes.len()));
        hasher.update(&**bytes);
    }
    hasher.finalize().iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}
