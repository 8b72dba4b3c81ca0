# case: captures of a pattern are names
# expect: refused F201 line 2 column 11, F201 line 2 column 23, F201 line 2 column 40
match [1, 2]:
    case [__class__, *__builtins__] as __import__:
        pass
