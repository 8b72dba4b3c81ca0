# case: the method that lists base classes
# expect: raises AttributeError: mro
int.mro()
