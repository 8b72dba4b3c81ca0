# case: a closure reads the variable and not the value; a default keeps the value
# expect: value [[2, 2, 2], [0, 1, 2]]
[[f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]]]
