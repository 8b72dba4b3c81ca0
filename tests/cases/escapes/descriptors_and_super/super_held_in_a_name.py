# case: super that is held in a name calls what `super()` calls, for its own instance only
# expect: value [{'a': 1}, 'x', 'AttributeError', 'AttributeError', 'TypeError']
# cpython: skip CPython lets it name what an object's class is
class A(dict):
    def m(self):
        (s := super()).__setattr__("kept", "x")
        s.__init__(a=1)
        found = [dict(self), self.kept]
        for use in (lambda: s.__setattr__("__class__", A), lambda: s.__delattr__("__dict__"), lambda: s.__new__(dict)):
            try:
                found.append(use())
            except (AttributeError, TypeError) as error:
                found.append(type(error).__name__)
        return found
A().m()
