# case: RestrictedPython, CVE-2025-22153: `except*` with a type confusion between groups and exceptions
# expect: raises RuntimeError: No active exception to re-raise
class E(ExceptionGroup):
    def split(self, kind):
        return (x for x in ()), kind
r = []
try:
    try:
        raise E("g", [ValueError(1)])
    except* ValueError as g:
        r.append(type(g) is E)
except TypeError:
    r.append("TypeError")
r
