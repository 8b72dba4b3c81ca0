//! `binascii`.

use super::super::{Class, Module};

pub(super) const BINASCII: Module = Module {
    name: "binascii",
    names: &[
        "Error", "Incomplete", "a2b_base64", "a2b_hex", "a2b_qp", "a2b_uu", "b2a_base64",
        "b2a_hex", "b2a_qp", "b2a_uu", "crc32", "crc_hqx", "hexlify", "unhexlify",
    ],
    withheld: &[],
    classes: &[Class::base("Error", &[]), Class::base("Incomplete", &[])],
};
