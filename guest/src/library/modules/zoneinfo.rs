//! `zoneinfo`.

use super::super::{Class, Module};

pub(super) const ZONEINFO: Module = Module {
    name: "zoneinfo",
    names: &["ZoneInfo", "ZoneInfoNotFoundError", "available_timezones"],
    withheld: &[(
        &["reset_tzpath", "TZPATH", "InvalidTZPathWarning"],
        "time zones come with fangless, not from a path",
    )],
    classes: &[
        Class::base(
            "ZoneInfo",
            &[
                "clear_cache", "dst", "from_file", "fromutc", "key", "no_cache", "tzname",
                "utcoffset",
            ],
        ),
        Class::base("ZoneInfoNotFoundError", &[]),
    ],
};
