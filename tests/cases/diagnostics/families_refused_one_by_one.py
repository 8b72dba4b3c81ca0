# case: a policy without families refuses each statement by its own name
# policy: script {"syntax": []}
# expect: refused
for x in []:
    pass
def f():
    pass
class C:
    pass
try:
    pass
except ValueError:
    pass
with x:
    pass
match x:
    case 1:
        pass
assert x
del x
