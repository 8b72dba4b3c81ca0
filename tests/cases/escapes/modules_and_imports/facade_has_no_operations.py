# case: a module can be held, compared, hashed and printed, and nothing else
# policy: script {"modules": {"math": null}}
# expect: value [True, True, True, "<module 'math'>", 9]
# cpython: skip CPython hands the class and the file out
import math

count = 0
uses = [
    lambda: math(), lambda: math[0], lambda: iter(math), lambda: len(math), lambda: math + math, lambda: math < math,
    lambda: {**math}, lambda: type(math), lambda: isinstance(1, math),
]
for use in uses:
    try:
        use()
    except TypeError:
        count += 1
[math == math, math in [math], bool({math: 1}[math]), f"{math}", count]
