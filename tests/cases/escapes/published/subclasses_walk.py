# case: the oldest walk of all: a value's class, its root, all that derives from it
# expect: refused F201 line 1 column 4, F201 line 1 column 14, F201 line 1 column 23
().__class__.__base__.__subclasses__()
