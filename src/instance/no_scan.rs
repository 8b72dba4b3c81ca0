//! `scan.rs` where the system is not Linux: nothing is known, and every machine is instantiated anew.
//!
//! In: anything. Out: nothing. Must not: be more than what `renew.rs` names.

use std::fs::File;
use std::ops::Range;

/// There is none.
pub(crate) enum Scan {}

impl Scan {
    pub(crate) fn new(_: &File) -> Option<Self> {
        None
    }

    pub(super) fn written(&self, _: &[u8], _: usize) -> Option<Vec<Range<usize>>> {
        None
    }

    pub(super) fn untouched(&self, _: &[u8]) -> bool {
        false
    }
}

pub(crate) fn faults() -> Option<u64> {
    None
}

pub(super) fn small_pages(_: &[u8]) -> bool {
    false
}

pub(super) fn large_pages(_: &[u8]) {}

pub(super) fn give_back(_: &mut [u8]) -> bool {
    false
}
