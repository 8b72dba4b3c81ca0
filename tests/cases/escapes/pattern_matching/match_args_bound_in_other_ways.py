# case: `__match_args__` is bound by a plain assignment or not at all
# policy: script {"modules": {"math": ["pi"]}}
# expect: refused F201 line 2 column 9, F201 line 4 column 17, F201 line 6 column 20, F202 line 7 column 9, F201 line 9 column 6, F201 line 10 column 6
class A:
    for __match_args__ in [("gi_frame",)]:
        pass
    with len as __match_args__:
        pass
    import math as __match_args__
    def __match_args__(self):
        pass
    [__match_args__] = [("x",)]
    (__match_args__ := ("x",))
