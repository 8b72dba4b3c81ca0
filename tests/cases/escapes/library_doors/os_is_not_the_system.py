# case: the os of programs has what works on files, and nothing of a system
# policy: script {"modules": {"os": null}}
# files: {}
# cpython: skip an attack on what fangless withholds
# expect: value ["AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError"]
import os

ends = []
for name in ("environ", "system", "open", "urandom", "fspath", "_tree", "sys"):
    try:
        getattr(os, name)
    except AttributeError as error:
        ends.append("AttributeError")
ends
