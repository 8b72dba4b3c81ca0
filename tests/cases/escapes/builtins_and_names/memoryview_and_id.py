# case: views of memory and addresses are not offered
# expect: refused F205 line 1 column 2, F205 line 1 column 20
[memoryview(b"x"), id(1)]
