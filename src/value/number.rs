//! Ints beyond 64 bits.
//!
//! In and out: two's complement, little-endian, as short as it can be, so that equal ints have
//! equal bytes. Must not: compute more than what showing them needs.

use super::Value;
use std::fmt;
use std::sync::Arc;

/// Bytes past which an int is not shown in full: about 4300 digits, as in CPython; showing takes
/// time that grows with the square.
const SHOWN: usize = 1785;

/// An int that does not fit an `i64`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BigInt(Arc<[u8]>);

/// The int with these bytes, small or large. No bytes at all are 0.
pub(super) fn from_le_bytes(bytes: &[u8]) -> Value {
    let negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
    let filler = if negative { 0xff } else { 0 };
    let mut length = bytes.len();
    // The last byte says nothing if the one before it has the same sign.
    while length > 1 && bytes[length - 1] == filler && (bytes[length - 2] & 0x80 != 0) == negative {
        length -= 1;
    }
    if length <= 8 {
        let mut small = [filler; 8];
        small[..length].copy_from_slice(&bytes[..length]);
        return Value::Int(i64::from_le_bytes(small));
    }
    Value::BigInt(BigInt(bytes[..length].into()))
}

impl BigInt {
    /// Two's complement, little-endian, more than 8 bytes, as few as possible.
    pub fn as_le_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same int, if it fits.
    pub fn to_i128(&self) -> Option<i128> {
        if self.0.len() > 16 {
            return None;
        }
        let mut bytes = [if self.is_negative() { 0xff } else { 0 }; 16];
        bytes[..self.0.len()].copy_from_slice(&self.0);
        Some(i128::from_le_bytes(bytes))
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.last().is_some_and(|last| last & 0x80 != 0)
    }

    /// Absolute value as 32-bit limbs, least first.
    fn magnitude(&self) -> Vec<u32> {
        let negative = self.is_negative();
        let mut carry = negative;
        let limbs = self.0.chunks(4).map(|chunk| {
            let mut bytes = [if negative { 0xff } else { 0 }; 4];
            bytes[..chunk.len()].copy_from_slice(chunk);
            let mut limb = u32::from_le_bytes(bytes);
            if negative {
                (limb, carry) = (!limb).overflowing_add(u32::from(carry));
            }
            limb
        });
        limbs.collect()
    }
}

impl fmt::Display for BigInt {
    /// Decimal digits; `<int of N bytes>` past about 4300 of them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() > SHOWN {
            return write!(f, "<int of {} bytes>", self.0.len());
        }
        const BILLION: u64 = 1_000_000_000;
        let mut limbs = self.magnitude();
        let mut groups = Vec::new();
        while !limbs.is_empty() {
            let mut rest = 0;
            for limb in limbs.iter_mut().rev() {
                let whole = rest << 32 | u64::from(*limb);
                *limb = (whole / BILLION) as u32;
                rest = whole % BILLION;
            }
            groups.push(rest);
            while limbs.last() == Some(&0) {
                limbs.pop();
            }
        }
        let mut digits = String::new();
        for (index, group) in groups.iter().rev().enumerate() {
            digits.push_str(&if index == 0 {
                group.to_string()
            } else {
                format!("{group:09}")
            });
        }
        f.pad_integral(!self.is_negative(), "", &digits)
    }
}
