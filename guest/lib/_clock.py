"""The time of a run, in the place of a machine's clock: constant while the run lasts, in UTC."""

import datetime as _datetime
import time as _time

from _fangless import now as _now

_EPOCH = _datetime.datetime(1970, 1, 1)


def _naive(cls):
    seconds, nanoseconds = _now()
    at = _EPOCH + _datetime.timedelta(seconds=seconds, microseconds=nanoseconds // 1000)
    return cls(at.year, at.month, at.day, at.hour, at.minute, at.second, at.microsecond)


def now(cls, tz=None):
    at = _naive(cls)
    if tz is None:
        return at
    if not isinstance(tz, _datetime.tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}"
        )
    return tz.fromutc(at.replace(tzinfo=tz))


def utcnow(cls):
    return _naive(cls)


def today(cls):
    if issubclass(cls, _datetime.datetime):
        return _naive(cls)
    at = _naive(_datetime.datetime)
    return cls(at.year, at.month, at.day)


DATETIME = {"now": classmethod(now), "utcnow": classmethod(utcnow)}
DATE = {"today": classmethod(today)}


def time():
    seconds, nanoseconds = _now()
    return seconds + nanoseconds / 1e9


def time_ns():
    seconds, nanoseconds = _now()
    return seconds * 1_000_000_000 + nanoseconds


def _elapsed():
    _now()
    return 0.0


def _elapsed_ns():
    _now()
    return 0


_gmtime = _time.gmtime
_strftime = _time.strftime
_asctime = _time.asctime


def gmtime(secs=None, /):
    return _gmtime(time() if secs is None else secs)


def asctime(t=None, /):
    return _asctime(gmtime() if t is None else t)


def ctime(secs=None, /):
    return _asctime(gmtime(secs))


def strftime(format, t=None, /):
    return _strftime(format, gmtime() if t is None else t)


def mktime(t, /):
    at = _datetime.datetime(*t[:6])
    return (at - _EPOCH).total_seconds()


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    import _strptime

    return _strptime._strptime_time(string, format)


TIME = {
    "time": time, "time_ns": time_ns, "monotonic": _elapsed, "monotonic_ns": _elapsed_ns,
    "perf_counter": _elapsed, "perf_counter_ns": _elapsed_ns, "process_time": _elapsed,
    "process_time_ns": _elapsed_ns, "gmtime": gmtime, "localtime": gmtime, "asctime": asctime,
    "ctime": ctime, "strftime": strftime, "mktime": mktime, "strptime": strptime,
    "timezone": 0, "altzone": 0, "daylight": 0, "tzname": ("UTC", "UTC"),
}
