"""`traceback` for programs: their own frames as text, never a frame.

In: exceptions. Out: text. Must not: hold or give a frame, a code object or a traceback.
"""

import sys

from _fangless import describe

__all__ = ["format_exc", "format_exception", "format_exception_only", "print_exc", "print_exception"]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_MISSING = object()


def format_exception_only(exc, value=_MISSING, /, *, show_group=False, **_):
    exc = exc if value is _MISSING else value
    name = type(exc).__qualname__
    module = type(exc).__module__
    if module not in ("builtins", "__main__"):
        name = f"{module}.{name}"
    try:
        text = str(exc)
    except Exception:
        text = "<exception str() failed>"
    lines = [f"{name}: {text}\n" if text else f"{name}\n"]
    for note in getattr(exc, "__notes__", ()):
        lines.append(f"{note}\n")
    return lines


def format_exception(exc, /, value=_MISSING, tb=None, limit=None, chain=True, **_):
    exc = exc if value is _MISSING else value
    parts, seen = [], set()
    while exc is not None and id(exc) not in seen:
        seen.add(id(exc))
        lines = describe(exc)
        if lines:
            lines.insert(0, "Traceback (most recent call last):\n")
        parts.append(lines + format_exception_only(exc))
        if not chain:
            break
        if exc.__cause__ is not None:
            parts.append([_CAUSE])
            exc = exc.__cause__
        elif exc.__context__ is not None and not exc.__suppress_context__:
            parts.append([_CONTEXT])
            exc = exc.__context__
        else:
            break
    return [line for lines in reversed(parts) for line in lines]


def format_exc(limit=None, chain=True):
    exc = sys.exception()
    return "NoneType: None\n" if exc is None else "".join(format_exception(exc, chain=chain))


def print_exception(exc, /, value=_MISSING, tb=None, limit=None, file=None, chain=True):
    exc = exc if value is _MISSING else value
    (sys.stderr if file is None else file).write("".join(format_exception(exc, chain=chain)))


def print_exc(limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(format_exc(chain=chain))
