# case: the rest of a mapping pattern is a name
# expect: refused
match {}:
    case {**__builtins__}:
        pass
