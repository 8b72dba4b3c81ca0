# case: a format method that formats itself ends by the recursion limit, not by the machine's stack
# expect: raises RecursionError
class A:
    def __format__(self, spec):
        return "{0:x}".format(self)
"{0}".format(A())
