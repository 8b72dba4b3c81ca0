# case: the loop's variable keeps its last value
# expect: value [2, 'unbound']
for i in range(3):
    pass
items = []
for never in items:
    pass
try:
    never
    r = "bound"
except NameError:
    r = "unbound"
[i, r]
