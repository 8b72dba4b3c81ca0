# case: methods that rebuild objects past their constructor cannot be defined or called
# expect: refused F202 line 2 column 9, F205 line 3 column 16, F202 line 4 column 9, F203 line 5 column 24, F202 line 6 column 9, F203 line 7 column 24, F202 line 8 column 9, F202 line 10 column 9, F202 line 12 column 9, F202 line 14 column 9
class A:
    def __reduce__(self):
        return eval, ("1",)
    def __reduce_ex__(self, v):
        return super().__reduce_ex__(v)
    def __getstate__(self):
        return super().__getstate__()
    def __setstate__(self, s):
        pass
    def __getnewargs__(self):
        return ()
    def __copy__(self):
        pass
    def __deepcopy__(self, memo):
        pass
