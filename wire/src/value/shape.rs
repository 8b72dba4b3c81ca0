//! The keys that the rows of a table share.
//!
//! In: keys as either side has them; bytes that claim to be keys. Out: the block of bytes that stands for
//! them; their names.
//! Must not: take a block with a key twice: a row would have fewer keys than values.

use super::decode::Input;

/// Keys of a table as they are written: how many, how many bytes they take, and each with its length.
pub struct Keys(Vec<u8>);

impl Keys {
    /// Writes keys.
    pub fn new<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Self {
        let (mut head, mut block) = (Vec::new(), Vec::new());
        varint(names.len() as u64, &mut head);
        for name in names {
            varint(name.len() as u64, &mut block);
            block.extend_from_slice(name.as_bytes());
        }
        varint(block.len() as u64, &mut head);
        head.extend_from_slice(&block);
        Self(head)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

fn varint(mut number: u64, out: &mut Vec<u8>) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The names in a block of keys.
pub(super) fn names(block: &[u8], count: usize) -> Result<Vec<&str>, &'static str> {
    let mut input = Input { rest: block };
    let mut names = Vec::new();
    for _ in 0..count {
        names.push(input.text()?);
    }
    if !input.rest.is_empty() {
        return Err("keys of another length");
    }
    let mut sorted = names.clone();
    sorted.sort_unstable();
    if sorted.windows(2).any(|two| two[0] == two[1]) {
        return Err("a key twice");
    }
    Ok(names)
}

/// The shapes that a source has met. It may outlive a walk, and then saves the next one the work.
pub struct Shapes<K> {
    all: Vec<(Vec<K>, Keys)>,
    /// The one that was found last.
    last: usize,
}

/// Shapes that are remembered, and keys of one. What is more is written as it is.
const MOST: usize = 64;

impl<K> Default for Shapes<K> {
    fn default() -> Self {
        let all = Vec::new();
        Self { all, last: 0 }
    }
}

impl<K> Shapes<K> {
    /// The shape whose keys are as `same` says, those of the last one first.
    pub fn find(&mut self, mut same: impl FnMut(&[K]) -> bool) -> Option<usize> {
        let found = |all: &[(Vec<K>, Keys)], same: &mut dyn FnMut(&[K]) -> bool| {
            all.iter().position(|(keys, _)| same(keys))
        };
        match self.all.get(self.last) {
            Some((keys, _)) if same(keys) => {}
            _ => self.last = found(&self.all, &mut same)?,
        }
        Some(self.last)
    }

    /// Whether a shape of that many keys would be remembered.
    pub fn has_room(&self, keys: usize) -> bool {
        keys > 0 && keys <= MOST && self.all.len() < MOST
    }

    /// Remembers a shape.
    pub fn add(&mut self, keys: Vec<K>, written: Keys) -> usize {
        self.last = self.all.len();
        self.all.push((keys, written));
        self.last
    }

    /// A shape as it is written.
    pub fn written(&self, shape: usize) -> &Keys {
        &self.all[shape].1
    }

    /// A key of a shape.
    pub fn key(&self, shape: usize, index: usize) -> &K {
        &self.all[shape].0[index]
    }
}
