//! Values as text, exactly: the same text as `cpython.py` makes.
//!
//! In: an encoded value. Out: text with types, order, and floats to the last bit (every nan is the
//! same). Must not: be read by anyone but a comparison.

use fangless_wire::ResultLimits;
use fangless_wire::value::{self, Build, Kind};

/// The text of an encoded value.
///
/// # Errors
/// It is no value.
pub fn text(mut bytes: &[u8]) -> Result<String, String> {
    let limits = ResultLimits {
        bytes: 1 << 24,
        depth: 200,
        nodes: 1 << 20,
    };
    value::decode(&mut Text, &mut bytes, &limits).map_err(|error| format!("{error:?}"))
}

struct Text;

impl Build for Text {
    type Value = String;
    type Error = String;
    type Shape = Vec<String>;

    fn none(&mut self) -> Result<String, String> {
        Ok("None".to_owned())
    }
    fn bool(&mut self, value: bool) -> Result<String, String> {
        Ok(if value { "True" } else { "False" }.to_owned())
    }
    fn int(&mut self, value: i64) -> Result<String, String> {
        let sign = if value < 0 { "-" } else { "" };
        Ok(format!("int {sign}{:x}", value.unsigned_abs()))
    }
    fn bigint(&mut self, bytes: &[u8]) -> Result<String, String> {
        let negative = bytes.last().is_some_and(|last| last & 0x80 != 0);
        let mut magnitude = bytes.to_vec();
        if negative {
            let mut carry = true;
            for byte in &mut magnitude {
                let (sum, over) = (!*byte).overflowing_add(u8::from(carry));
                (*byte, carry) = (sum, over);
            }
        }
        let digits: String = magnitude
            .iter()
            .rev()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let sign = if negative { "-" } else { "" };
        Ok(format!("int {sign}{}", digits.trim_start_matches('0')))
    }
    fn float(&mut self, value: f64) -> Result<String, String> {
        Ok(if value.is_nan() {
            "float nan".to_owned()
        } else {
            format!("float {:016x}", value.to_bits())
        })
    }
    fn complex(&mut self, real: f64, imaginary: f64) -> Result<String, String> {
        Ok(format!(
            "complex({}, {})",
            self.float(real)?,
            self.float(imaginary)?
        ))
    }
    fn str(&mut self, value: &str) -> Result<String, String> {
        Ok(format!("str {}", hex(value.as_bytes())))
    }
    fn wtf8(&mut self, value: &[u8]) -> Result<String, String> {
        Ok(format!("str {}", hex(value)))
    }
    fn bytes(&mut self, value: &[u8]) -> Result<String, String> {
        Ok(format!("bytes {}", hex(value)))
    }
    fn container(&mut self, kind: Kind, mut items: Vec<String>) -> Result<String, String> {
        let name = format!("{kind:?}").to_lowercase();
        if kind.is_mapping() {
            let pairs: Vec<_> = items.chunks(2).map(|pair| pair.join(": ")).collect();
            return Ok(format!("{name}[{}]", pairs.join(", ")));
        }
        if kind.is_set() {
            items.sort();
        }
        Ok(format!("{name}[{}]", items.join(", ")))
    }
    fn known(&mut self, _: &[u8]) -> Option<Vec<String>> {
        None
    }
    fn shape(&mut self, _: &[u8], names: Vec<&str>) -> Result<Vec<String>, String> {
        names.into_iter().map(|name| self.str(name)).collect()
    }
    fn row(
        &mut self,
        shape: &Vec<String>,
        values: std::vec::Drain<'_, String>,
    ) -> Result<String, String> {
        let pairs = shape.iter().cloned().zip(values);
        self.container(
            Kind::Dict,
            pairs.flat_map(|(key, value)| [key, value]).collect(),
        )
    }
    fn share(&mut self, value: &String) -> String {
        value.clone()
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
