# case: callable tells functions from data
# expect: value [True, True, False, True]
class C:
    pass


[callable(len), callable(lambda: 0), callable(1), callable(C)]
