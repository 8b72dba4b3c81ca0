# case: dunders in dotted values and dotted classes
# expect: refused F201 line 2 column 14, F201 line 2 column 24, F201 line 3 column 15, F201 line 4 column 14, F201 line 5 column 13
match 1:
    case int.__class__.__base__: pass
    case {int.__dict__: 1}: pass
    case int.__base__(): pass
    case [x.__globals__, *_]: pass
