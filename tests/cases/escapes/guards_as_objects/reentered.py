# case: guards that run the program's code, which calls the guards again, a few levels deep
# expect: value ['3:2:1:end', '2:1:endtail', '1:end', True, True]
class A:
    def __init__(self, n):
        self.n = n
    @property
    def deep(self):
        class B(A):
            pass
        if self.n == 0:
            return "end"
        match B(self.n - 1):
            case A(deep=x):
                return "{0.n}:{1}".format(self, x)
    def __getattr__(self, name):
        return getattr(self, "deep") + name
[A(3).deep, A(2).tail, "{0.deep}".format(A(1)), hasattr(A(1), "other"), type(A(1)) is A]
