# case: the namespace of an own object cannot be had
# expect: raises AttributeError: __dict__
class A:
    pass


getattr(A(), "__dict__")["__class__"] = 1
