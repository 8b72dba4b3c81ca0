# case: each part of a slice is judged
# expect: refused F201 line 2 column 6, F201 line 2 column 19, F201 line 2 column 32
x = [1]
x[().__class__:1 .__class__:"".__class__]
