# case: what a class body knows about itself is refused by name
# expect: refused F201 line 2 column 9, F201 line 3 column 9, F201 line 4 column 9, F201 line 5 column 9, F201 line 6 column 9
class A:
    a = __module__
    b = __qualname__
    c = __classcell__
    d = __static_attributes__
    e = __classdict__
