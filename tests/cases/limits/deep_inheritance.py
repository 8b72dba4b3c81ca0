# case: classes that inherit two hundred deep
# limits: {"time": 60}
# expect: value "ok" or raises RecursionError or limit recursion|memory
# cpython: skip CPython's own stack may end here
class C:
    pass


for _ in range(200):
    class C(C):
        pass
"ok"
