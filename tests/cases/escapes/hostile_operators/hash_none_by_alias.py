# case: an instance whose `__hash__` is None is no key, in no place that takes keys
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']
class A:
    __hash__ = None
class N:
    a = A()
def pattern():
    match {1: 2}:
        case {N.a: 2}:
            return 1
found = []
for use in (lambda: {N.a: 1}, lambda: {N.a}, lambda: hash(N.a), lambda: {}[N.a], lambda: frozenset([N.a]), pattern, lambda: N.a.__hash__()):
    try:
        found.append(use())
    except TypeError as error:
        found.append(type(error).__name__)
found
