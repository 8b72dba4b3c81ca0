# case: getattr as a class method asks the class
# expect: raises AttributeError: type object 'A' has no attribute '__subclasses__'
class A:
    get = classmethod(getattr)
A.get("__subclasses__")
