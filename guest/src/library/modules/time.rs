//! `time`.

use super::super::{Class, Module};

pub(super) const TIME: Module = Module {
    name: "time",
    names: &[
        "altzone", "asctime", "ctime", "daylight", "gmtime", "localtime", "mktime", "monotonic",
        "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns",
        "strftime", "strptime", "struct_time", "time", "time_ns", "timezone", "tzname",
    ],
    withheld: &[
        (&["sleep"], "a run does not wait"),
        (
            &[
                "clock_getres", "clock_gettime", "clock_gettime_ns", "clock_settime",
                "clock_settime_ns", "get_clock_info", "pthread_getcpuclockid", "thread_time",
                "thread_time_ns", "tzset", "CLOCK_BOOTTIME", "CLOCK_MONOTONIC",
                "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_REALTIME", "CLOCK_TAI",
                "CLOCK_THREAD_CPUTIME_ID",
            ],
            "clocks of the machine; `time`, `monotonic` and `perf_counter` give the time of the run",
        ),
    ],
    classes: &[Class::base(
        "struct_time",
        &[
            "n_fields", "n_sequence_fields", "n_unnamed_fields", "tm_gmtoff", "tm_hour",
            "tm_isdst", "tm_mday", "tm_min", "tm_mon", "tm_sec", "tm_wday", "tm_yday", "tm_year",
            "tm_zone",
        ],
    )],
};
