# case: docstrings of literals, calls, items and what is behind other dunders are refused before anything runs, and so is deleting one
# expect: refused F201 line 1 column 4, F201 line 2 column 4, F201 line 3 column 5, F201 line 4 column 6, F201 line 5 column 12, F201 line 6 column 15, F201 line 6 column 25, F201 line 7 column 7, F203 line 8 column 9
().__doc__
"".__doc__
g().__doc__
x[0].__doc__
f.__name__.__doc__
x = lambda: y.__class__.__doc__
del f.__doc__
super().__doc__
