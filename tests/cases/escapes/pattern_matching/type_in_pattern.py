# case: `type` as a class pattern gives nothing of a class
# expect: raises TypeError
match int:
    case type():
        r = "class"
r
