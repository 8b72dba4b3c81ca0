# case: what `__format__` returns is text and no template
# expect: value ['{0.__class__}{0.__class__}', '{0.__class__}x', '{0.__class__}{']
class A:
    def __format__(self, spec):
        return "{0.__class__}" + spec
["{0:{1}}".format(A(), "{0.__class__}"), f"{A():x}", format(A(), "{")]
