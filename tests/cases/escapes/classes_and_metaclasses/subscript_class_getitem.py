# case: subscripting classes makes generic aliases, which are no door
# expect: refused F201 line 1 column 11
list[int].__origin__
