# case: a jail without names: all is done by values that have methods
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 14, F201 line 1 column 23, F201 line 1 column 44, F201 line 1 column 53
().__class__.__base__.__subclasses__()[-1].__init__.__globals__
