# case: the `metaclass` keyword is refused
# expect: refused
class C(metaclass=lambda name, bases, namespace: namespace):
    pass
