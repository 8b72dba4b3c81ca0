# case: captures of a pattern are names
# expect: refused
match [1, 2]:
    case [__class__, *__builtins__] as __import__:
        pass
