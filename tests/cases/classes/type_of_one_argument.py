# case: type(x) tells classes apart
# expect: value [True, True, False]
class A:
    pass


[type(A()) is A, type(1) is int, type(True) is int]
