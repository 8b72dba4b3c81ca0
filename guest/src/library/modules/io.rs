//! `io`.

use super::super::{Class, Module};

pub(super) const IO: Module = Module {
    name: "io",
    names: &[
        "BytesIO", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO", "UnsupportedOperation",
    ],
    withheld: &[(
        &[
            "open", "open_code", "FileIO", "BufferedReader", "BufferedWriter", "BufferedRWPair",
            "BufferedRandom", "TextIOWrapper", "text_encoding", "IncrementalNewlineDecoder",
            "IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "Reader", "Writer",
            "DEFAULT_BUFFER_SIZE", "BlockingIOError",
        ],
        "there are no files: `StringIO` and `BytesIO` hold text and bytes in memory",
    )],
    classes: &[
        Class::call(
            "BytesIO",
            &[
                "close", "closed", "detach", "fileno", "flush", "getbuffer", "getvalue", "isatty",
                "read", "read1", "readable", "readinto", "readinto1", "readline", "readlines",
                "seek", "seekable", "tell", "truncate", "writable", "write", "writelines",
            ],
        ),
        Class::call(
            "StringIO",
            &[
                "close", "closed", "detach", "encoding", "errors", "fileno", "flush", "getvalue",
                "isatty", "line_buffering", "newlines", "read", "readable", "readline",
                "readlines", "seek", "seekable", "tell", "truncate", "writable", "write",
                "writelines",
            ],
        ),
        Class::base("UnsupportedOperation", &[]),
    ],
};
