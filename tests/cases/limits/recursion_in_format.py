# case: a format hook that formats itself
# expect: raises RecursionError or limit recursion
class C:
    def __format__(self, spec):
        return f"{self}"


f"{C()}"
