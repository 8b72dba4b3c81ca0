# case: the `metaclass` keyword is refused
# expect: refused F105 line 1 column 9
class C(metaclass=lambda name, bases, namespace: namespace):
    pass
