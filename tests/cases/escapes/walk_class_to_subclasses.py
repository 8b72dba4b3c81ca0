# case: the classic walk from any value to every class of the machine
# policy: expression
# expect: refused
().__class__.__bases__[0].__subclasses__()
