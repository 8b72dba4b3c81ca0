# case: what stands for a module is a value with no way in
# policy: script {"modules": {"math": ["pi"]}}
# expect: value ['TypeError', 'TypeError', True, "<module 'math'>", "<module 'math'>", False, True, 1]
# cpython: skip CPython hands out what is asked for
import math
r = []
for use in (lambda: math(), lambda: math[0], lambda: iter(math), lambda: len(math), lambda: math + 1, lambda: math < math, lambda: isinstance(1, math), lambda: type(math),
            lambda: dict(math), lambda: list(math), lambda: {**math}, lambda: next(math), lambda: int(math), lambda: bytes(math), lambda: abs(math), lambda: reversed(math)):
    try:
        use()
        r.append("done")
    except TypeError:
        pass
def manager():
    with math:
        pass
def thrower():
    raise math
for use in (manager, thrower):
    try:
        use()
    except TypeError:
        r.append("TypeError")
r + [math == math, str(math), f"{math!r}", callable(math), bool(math), {math: 1}[math]]
