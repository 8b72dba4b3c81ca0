"""Annotations are never evaluated: those of a class are the texts that its `<annotations>` holds."""

import enum


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__forward_code__ = None

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        import typing

        return typing.Union[self, other]

    def __ror__(self, other):
        import typing

        return typing.Union[other, self]

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def get_annotations(obj, *, format=Format.VALUE, **_):
    """The annotations of a class, by name: texts, as under `from __future__ import annotations`."""
    if isinstance(obj, type):
        return dict(obj.__dict__.get("<annotations>", ()))
    return {}


def type_repr(value):
    if isinstance(value, type):
        if value.__module__ in ("builtins", "__main__"):
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    return repr(value)
