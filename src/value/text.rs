//! Strs that Rust's cannot hold: those with surrogates.
//!
//! In: bytes that claim to be WTF-8. Out: [`Wtf8`], which are.
//! Must not: accept a second spelling of a text: equal strs have equal bytes.

use std::fmt;
use std::sync::Arc;

/// A `str` with surrogates, as Python holds it: UTF-8 in which each surrogate takes three bytes.
/// (WTF-8 proper has no pairs; in Python, a pair of surrogates is not the character it would be.)
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wtf8(Arc<[u8]>);

impl Wtf8 {
    /// Checks the bytes.
    ///
    /// # Errors
    /// They are not WTF-8, or hold no lone surrogate: then the text is an ordinary `str`.
    pub fn new(bytes: &[u8]) -> Result<Self, &'static str> {
        let mut rest = bytes;
        let mut lone = false;
        loop {
            let text = match str::from_utf8(rest) {
                Ok("") => break,
                Ok(text) => text,
                Err(error) => {
                    str::from_utf8(&rest[..error.valid_up_to()]).expect("checked just now")
                }
            };
            if !text.is_empty() {
                rest = &rest[text.len()..];
                continue;
            }
            let [0xed, 0xa0..=0xbf, 0x80..=0xbf, after @ ..] = rest else {
                return Err("not WTF-8");
            };
            (lone, rest) = (true, after);
        }
        if lone {
            Ok(Self(bytes.into()))
        } else {
            Err("no lone surrogate in it")
        }
    }

    /// The bytes, as WTF-8.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Wtf8 {
    /// The text, with U+FFFD for each lone surrogate.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            f.write_str(chunk.valid())?;
            // A lone surrogate comes as three invalid chunks of one byte each.
            if chunk.invalid().first() == Some(&0xed) {
                f.write_str("\u{fffd}")?;
            }
        }
        Ok(())
    }
}
