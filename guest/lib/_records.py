"""Classes for the records that come in, one for each name and set of fields.

In: what the caller's namedtuples and dataclasses were called. Out: classes like them, which the program
may use as its own. Must not: be importable by a program.
"""

from collections import namedtuple
from dataclasses import make_dataclass

_known = {}


def _kept(make, name, fields):
    key = (make, name, fields)
    found = _known.get(key)
    if found is None:
        found = _known[key] = make(name, fields)
    return found


def _data_class(name, fields):
    # What came in as a key must be one.
    return make_dataclass(name, fields, unsafe_hash=True)


def named_tuple(name, fields):
    return _kept(namedtuple, name, fields)


def data_class(name, fields):
    return _kept(_data_class, name, fields)
