# case: what a class body binds is not seen by its methods, and no builtin is seen in its place
# expect: refused F205 line 5 column 16
class A:
    eval = 1

    def m(self):
        return eval


A().m()
