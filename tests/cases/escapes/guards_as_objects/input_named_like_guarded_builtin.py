# case: inputs named like guarded builtins hide these from the program and from nothing else
# inputs: {"getattr": 1, "type": 2, "super": 3, "print": 4}
# expect: value [1, 1, 2, 3, 4, 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    x = 1
r = [A().x, getattr, type, super, print]
try:
    "{0.__class__}".format(1)
except AttributeError:
    r.append("refused")
r
