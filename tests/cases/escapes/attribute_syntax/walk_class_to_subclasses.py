# case: the classic walk from any value to every class of the machine
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 14, F201 line 1 column 27
().__class__.__bases__[0].__subclasses__()
