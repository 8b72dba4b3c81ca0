//! `hashlib`.

use super::super::{Class, Module};

pub(super) const HASHLIB: Module = Module {
    name: "hashlib",
    names: &[
        "algorithms_available", "algorithms_guaranteed", "blake2b", "blake2s", "md5", "new",
        "pbkdf2_hmac", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384",
        "sha3_512", "sha512", "shake_128", "shake_256",
    ],
    withheld: &[(
        &["file_digest"],
        "there are no files: `StringIO` and `BytesIO` hold text and bytes in memory",
    )],
    classes: &[
        Class::base(
            "blake2b",
            &[
                "MAX_DIGEST_SIZE", "MAX_KEY_SIZE", "PERSON_SIZE", "SALT_SIZE", "block_size",
                "copy", "digest", "digest_size", "hexdigest", "name", "update",
            ],
        ),
        Class::base(
            "blake2s",
            &[
                "MAX_DIGEST_SIZE", "MAX_KEY_SIZE", "PERSON_SIZE", "SALT_SIZE", "block_size",
                "copy", "digest", "digest_size", "hexdigest", "name", "update",
            ],
        ),
        Class::kind_of(
            "hashlib.md5()",
            &[
                "block_size", "copy", "digest", "digest_size", "hexdigest", "name", "update",
            ],
        ),
        Class::kind_of(
            "hashlib.blake2b()",
            &[
                "block_size", "copy", "digest", "digest_size", "hexdigest", "name", "update",
            ],
        ),
        Class::kind_of(
            "hashlib.shake_128()",
            &[
                "block_size", "copy", "digest", "digest_size", "hexdigest", "name", "update",
            ],
        ),
    ],
};
