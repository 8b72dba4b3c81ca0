# case: n8n, CVE-2026-0863: a format string that fails hands its object over in the exception
# expect: value ['name', 'args', 'add_note']
# cpython: skip CPython hands out what is asked for
r = []
try:
    "{0.missing}".format(lambda: 1)
except AttributeError as e:
    for name in ("obj", "name", "__traceback__", "args", "add_note"):
        if hasattr(e, name):
            r.append(name)
r
