"""Evaluate untrusted Python inside your own process.

>>> import fangless
>>> fangless.evaluate("price * qty * (1 - discount)", {"price": 9.5, "qty": 4, "discount": 0.5})
19.0

Each name is documented in ``_fangless.pyi``, beside this file, where editors find it.
"""

from ._fangless import (
    BusyError,
    CheckError,
    ClosedError,
    Diagnostic,
    DumpError,
    ExecutionError,
    Exposed,
    Exposure,
    FanglessError,
    Frame,
    Function,
    HostFunctionError,
    ImageError,
    InputError,
    InternalError,
    LimitError,
    Limits,
    Outcome,
    Pending,
    Policy,
    Program,
    Record,
    Session,
    Usage,
    __version__,
    check,
    compile,
    evaluate,
    expose,
)

__all__ = [
    "BusyError",
    "CheckError",
    "ClosedError",
    "Diagnostic",
    "DumpError",
    "ExecutionError",
    "Exposed",
    "Exposure",
    "FanglessError",
    "Frame",
    "Function",
    "HostFunctionError",
    "ImageError",
    "InputError",
    "InternalError",
    "LimitError",
    "Limits",
    "Outcome",
    "Pending",
    "Policy",
    "Program",
    "Record",
    "Session",
    "Usage",
    "__version__",
    "check",
    "compile",
    "evaluate",
    "expose",
]
