# case: every place of a pattern that binds refuses a dunder
# expect: refused F201 line 2 column 11, F201 line 2 column 23, F201 line 4 column 16, F201 line 4 column 31, F201 line 6 column 16, F201 line 6 column 32, F201 line 8 column 22
match [1]:
    case [__class__, *__dict__]:
        pass
    case {"a": __globals__, **__code__}:
        pass
    case [1 as __builtins__] | __mro__:
        pass
    case object(real=__self__):
        pass
