//! `hmac`.

use super::super::{Class, Module};

pub(super) const HMAC: Module = Module {
    name: "hmac",
    names: &["HMAC", "compare_digest", "digest", "new"],
    withheld: &[],
    classes: &[Class::base(
        "HMAC",
        &[
            "block_size", "blocksize", "copy", "digest", "digest_size", "hexdigest", "name",
            "update",
        ],
    )],
};
