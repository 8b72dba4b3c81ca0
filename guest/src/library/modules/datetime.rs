//! `datetime`.

use super::super::{Class, Module};

pub(super) const DATETIME: Module = Module {
    name: "datetime",
    names: &[
        "MAXYEAR", "MINYEAR", "UTC", "date", "datetime", "time", "timedelta", "timezone", "tzinfo",
    ],
    withheld: &[(&["datetime_CAPI"], "for C code")],
    classes: &[
        Class::base(
            "date",
            &[
                "ctime", "day", "fromisocalendar", "fromisoformat", "fromordinal", "fromtimestamp",
                "isocalendar", "isoformat", "isoweekday", "max", "min", "month", "replace",
                "resolution", "strftime", "strptime", "timetuple", "today", "toordinal", "weekday",
                "year",
            ],
        ),
        Class::base(
            "datetime",
            &[
                "astimezone", "combine", "ctime", "date", "dst", "fold", "fromisoformat",
                "fromtimestamp", "hour", "isoformat", "max", "microsecond", "min", "minute", "now",
                "replace", "resolution", "second", "strptime", "time", "timestamp", "timetuple",
                "timetz", "tzinfo", "tzname", "utcfromtimestamp", "utcnow", "utcoffset",
                "utctimetuple",
            ],
        ),
        Class::base(
            "time",
            &[
                "dst", "fold", "fromisoformat", "hour", "isoformat", "max", "microsecond", "min",
                "minute", "replace", "resolution", "second", "strftime", "strptime", "tzinfo",
                "tzname", "utcoffset",
            ],
        ),
        Class::base(
            "timedelta",
            &[
                "days", "max", "microseconds", "min", "resolution", "seconds", "total_seconds",
            ],
        ),
        Class::base(
            "timezone",
            &["dst", "fromutc", "max", "min", "tzname", "utc", "utcoffset"],
        ),
        Class::base("tzinfo", &["dst", "fromutc", "tzname", "utcoffset"]),
        Class::kind_of(
            "datetime.date(1, 1, 1).isocalendar()",
            &["year", "week", "weekday"],
        ),
    ],
};
