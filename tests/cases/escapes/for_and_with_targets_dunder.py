# case: dunders are refused as targets of loops and managers
# expect: refused
for __a__ in []:
    pass
with x as __b__:
    pass
[0 for __c__ in []]
