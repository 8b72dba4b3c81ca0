//! Choices out of a fuzzer's bytes.
//!
//! In: bytes. Out: numbers and picks; when the bytes are used up every choice is the first one, so
//! that generators put what is simplest first. Must not: know what is chosen.

/// Bytes that are used up from the front.
#[derive(Debug, Clone)]
pub struct Bytes<'a> {
    left: &'a [u8],
}

impl<'a> Bytes<'a> {
    /// Choices out of these bytes.
    pub fn new(left: &'a [u8]) -> Self {
        Self { left }
    }

    /// Whether all are used up.
    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// What is left.
    pub fn rest(&self) -> &'a [u8] {
        self.left
    }

    /// The next byte, or 0.
    pub fn byte(&mut self) -> u8 {
        match self.left.split_first() {
            Some((first, rest)) => {
                self.left = rest;
                *first
            }
            None => 0,
        }
    }

    /// A number below `bound`, which is not 0. One byte up to 256, two above.
    pub fn below(&mut self, bound: usize) -> usize {
        let number = if bound <= 256 {
            usize::from(self.byte())
        } else {
            usize::from(self.byte()) << 8 | usize::from(self.byte())
        };
        number % bound
    }

    /// True in about `percent` of a hundred cases; never when the bytes are used up.
    pub fn chance(&mut self, percent: u8) -> bool {
        !self.left.is_empty() && self.byte() % 100 >= 100 - percent
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

/// Bytes that look random, the same for the same seed: for tests that need no fuzzer.
pub fn random(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    (0..length)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 24) as u8
        })
        .collect()
}
