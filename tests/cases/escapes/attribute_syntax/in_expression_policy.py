# case: a formula is judged by the same rule
# policy: expression
# expect: refused F201 line 1 column 4, F201 line 1 column 14, F201 line 1 column 23
().__class__.__base__.__subclasses__()
