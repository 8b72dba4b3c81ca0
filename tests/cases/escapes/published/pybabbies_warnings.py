# case: CSAW 2014, pybabbies: the class catch_warnings keeps a module
# expect: refused F201 line 1 column 16, F201 line 1 column 26, F201 line 1 column 39, F201 line 1 column 104
[x for x in ().__class__.__bases__[0].__subclasses__() if x.__name__ == "catch_warnings"][0]()._module.__builtins__
