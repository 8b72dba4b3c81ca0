# case: subscripting classes makes generic aliases, which are no door
# expect: raises TypeError or raises AttributeError or refused
list[int].__origin__
