# case: a special name that the class body has not bound yet is nothing, and not what the machine has under that name
# expect: raises NameError: name '__repr__' is not defined
class A:
    __str__ = __repr__
