# case: a format string that fails half-way hands over no object by its error (CVE-2026-0863)
# expect: raises AttributeError: obj
try:
    "{0.upper.nothing}".format("x")
except AttributeError as error:
    error.obj
