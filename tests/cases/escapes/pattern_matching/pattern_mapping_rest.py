# case: the rest of a mapping pattern is a name
# expect: refused F201 line 2 column 13
match {}:
    case {**__builtins__}:
        pass
