# case: a bound format as the getter of a property is called with the object, and reads it by the guard
# expect: raises AttributeError: 'A' object has no attribute '__dict__'
class A:
    p = property("{.__dict__}".format)
A().p
