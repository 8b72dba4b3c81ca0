# case: a dotted value pattern fetches an attribute
# expect: refused
match 1:
    case int.__class__:
        pass
