//! `hmac`.

use super::super::{Class, Module};

pub(super) const HMAC: Module = Module {
    name: "hmac",
    names: &["HMAC", "compare_digest", "digest", "new"],
    withheld: &[(&["digest_size", "trans_36", "trans_5C"], "not documented")],
    classes: &[Class::base(
        "HMAC",
        &[
            "block_size", "blocksize", "copy", "digest", "digest_size", "hexdigest", "name",
            "update",
        ],
    )],
};
