# case: RestrictedPython, CVE-2023-41039: a format string walks attributes that the guard never sees
# expect: raises AttributeError: '__globals__'
class A:
    def __init__(self):
        self.password = 1
"{0.__init__.__globals__}".format(A())
