# case: a dotted value pattern fetches an attribute
# expect: refused F106 line 2 column 10, F201 line 2 column 14
match 1:
    case int.__class__:
        pass
