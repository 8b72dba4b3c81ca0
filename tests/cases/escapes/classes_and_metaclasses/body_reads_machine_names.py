# case: a class body cannot read the names that the machine puts into it
# expect: refused F201 line 2 column 9, F201 line 3 column 9, F201 line 4 column 9, F201 line 5 column 9, F201 line 6 column 9, F201 line 7 column 9
class A:
    a = __module__
    b = __qualname__
    c = __classcell__
    d = __classdict__
    e = __static_attributes__
    f = __class__
