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


_struct = _time.struct_time
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)


def gmtime(secs=None, /):
    if secs is None:
        secs = time()
    elif isinstance(secs, float):
        secs = int(secs // 1)
    at = _EPOCH + _datetime.timedelta(seconds=int(secs))
    days = at.toordinal() - _datetime.date(at.year, 1, 1).toordinal() + 1
    fields = (at.year, at.month, at.day, at.hour, at.minute, at.second, at.weekday(), days, 0)
    return _struct(fields, {"tm_zone": "UTC", "tm_gmtoff": 0})


def _fields(t):
    fields = tuple(t)
    if len(fields) < 9:
        raise TypeError("function takes exactly 9 arguments (%d given)" % len(fields))
    year, month, day, hour, minute, second, weekday, yearday = fields[:8]
    month, day, yearday = month or 1, day or 1, yearday or 1
    for value, least, most, name in (
        (month, 1, 12, "month"), (day, 1, 31, "day of month"), (hour, 0, 23, "hour"),
        (minute, 0, 59, "minute"), (second, 0, 61, "seconds"), (yearday, 1, 366, "day of year"),
    ):
        if not least <= value <= most:
            raise ValueError(f"{name} out of range")
    return year, month, day, hour, minute, second, weekday % 7, yearday


def asctime(t=None, /):
    year, month, day, hour, minute, second, weekday, _ = _fields(gmtime() if t is None else t)
    name, month = _DAYS[weekday][:3], _MONTHS[month - 1][:3]
    return f"{name} {month} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}"


def ctime(secs=None, /):
    return asctime(gmtime(secs))


# Directives of the C locale that stand for others.
_WHOLE = {
    "c": "%a %b %e %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y", "F": "%Y-%m-%d",
    "T": "%H:%M:%S", "R": "%H:%M", "r": "%I:%M:%S %p", "h": "%b", "n": "\n", "t": "\t",
}


def strftime(format, t=None, /):
    """As the C library does it in the C locale."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    return _format(str(format), _fields(gmtime() if t is None else t))


def _format(format, fields):
    parts = []
    rest = format
    while rest:
        text, percent, rest = rest.partition("%")
        parts.append(text)
        if not percent:
            break
        flag = ""
        if rest[:1] in ("-", "_", "0", "^") and len(rest) > 1:
            flag, rest = rest[0], rest[1:]
        directive, rest = rest[:1], rest[1:]
        if directive in _WHOLE:
            parts.append(_format(_WHOLE[directive], fields))
        else:
            parts.append(_one(directive, flag, fields))
    return "".join(parts)


def _one(directive, flag, fields):
    year, month, day, hour, minute, second, weekday, yearday = fields
    text = {"a": _DAYS[weekday][:3], "A": _DAYS[weekday], "b": _MONTHS[month - 1][:3],
            "B": _MONTHS[month - 1], "p": "AM" if hour < 12 else "PM", "Z": "UTC", "z": "+0000",
            "P": "am" if hour < 12 else "pm", "%": "%"}.get(directive)
    if text is not None:
        return text.upper() if flag == "^" else text
    sunday = (weekday + 1) % 7
    if directive in ("G", "g", "V"):
        iso_year, iso_week, _ = _datetime.date(year, month, day).isocalendar()
    number, width, fill = {
        "d": lambda: (day, 2, "0"), "e": lambda: (day, 2, " "), "m": lambda: (month, 2, "0"),
        "y": lambda: (year % 100, 2, "0"), "Y": lambda: (year, 1, "0"),
        "C": lambda: (year // 100, 2, "0"), "H": lambda: (hour, 2, "0"),
        "I": lambda: (hour % 12 or 12, 2, "0"), "k": lambda: (hour, 2, " "),
        "l": lambda: (hour % 12 or 12, 2, " "), "M": lambda: (minute, 2, "0"),
        "S": lambda: (second, 2, "0"), "j": lambda: (yearday, 3, "0"),
        "w": lambda: (sunday, 1, "0"), "u": lambda: (weekday + 1, 1, "0"),
        "U": lambda: ((yearday + 6 - sunday) // 7, 2, "0"),
        "W": lambda: ((yearday + 6 - weekday) // 7, 2, "0"),
        "G": lambda: (iso_year, 1, "0"), "g": lambda: (iso_year % 100, 2, "0"),
        "V": lambda: (iso_week, 2, "0"),
        "s": lambda: (int(mktime((*fields, 0))), 1, "0"),
    }.get(directive, lambda: (None, 0, ""))()
    if number is None:
        return "%" + flag + directive
    fill = {"-": "", "_": " ", "0": "0"}.get(flag, fill)
    return f"{number:{fill}>{width}}" if fill else str(number)


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
