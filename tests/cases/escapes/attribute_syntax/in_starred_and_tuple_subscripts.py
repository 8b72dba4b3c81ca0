# case: stars and slices inside a subscript hide no attribute
# expect: refused F201 line 1 column 7, F201 line 1 column 26
x[*().__class__, 1:2, "".__doc__]
