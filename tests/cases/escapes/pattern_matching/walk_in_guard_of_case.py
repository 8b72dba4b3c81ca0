# case: the condition of a case is an expression like any other
# expect: refused F201 line 2 column 17, F201 line 2 column 36, F201 line 4 column 28
match 1:
    case x if x.__class__ and f"{x.__dict__}":
        pass
    case [*_] if (y := len.__self__):
        pass
