# case: the special names of a class body in fullwidth letters are the special names
# generate: "class A:\n    __slots\uff3f\uff3f = ('__dict__',)\n    __match_args\uff3f_ = x"
# expect: refused F204 line 2 column 18, F204 line 3 column 22
