# case: names of underscores alone are dunders, but for one
# expect: refused F201 line 1 column 4, F201 line 2 column 4, F201 line 3 column 4
"".__
"".___
"".______
