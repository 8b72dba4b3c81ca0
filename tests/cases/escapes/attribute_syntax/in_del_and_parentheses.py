# case: the object of a deleted attribute is judged like any other
# expect: refused F201 line 1 column 9, F201 line 2 column 10, F201 line 3 column 10
del (().__class__).x
del [(1 .__class__).x]
del x["".__class__], y
