# case: dunders are refused as targets of loops and managers
# expect: refused F201 line 1 column 5, F201 line 3 column 11, F201 line 5 column 8
for __a__ in []:
    pass
with x as __b__:
    pass
[0 for __c__ in []]
