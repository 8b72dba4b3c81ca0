# case: nor delete or replace them
# expect: refused F201 line 2 column 5, F201 line 3 column 5, F201 line 4 column 5, F201 line 5 column 9, F201 line 6 column 5, F201 line 7 column 5, F201 line 8 column 5
class A:
    __module__ = "builtins"
    __qualname__ = "int"
    __doc__ = 1
    del __module__
    __classcell__ = None
    __orig_bases__ = (int,)
    __firstlineno__ = 0
