# case: a dotted value pattern fetches an attribute, and refuses what any attribute refuses
# expect: refused F201 line 2 column 14
match 1:
    case int.__class__:
        pass
