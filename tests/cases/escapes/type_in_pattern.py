# case: `type` as a class pattern gives nothing of a class
# expect: raises TypeError or raises AttributeError or value "class"
match int:
    case type():
        r = "class"
r
