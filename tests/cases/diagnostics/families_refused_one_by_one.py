# case: a policy without families refuses each statement by its own name
# policy: script {"syntax": []}
# expect: refused F101 line 1 column 1, F101 line 3 column 1, F101 line 5 column 1, F101 line 7 column 1, F101 line 11 column 1, F101 line 13 column 1, F101 line 16 column 1, F101 line 17 column 1
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
