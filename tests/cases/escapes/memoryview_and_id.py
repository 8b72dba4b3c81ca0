# case: views of memory and addresses are not offered
# expect: refused
[memoryview(b"x"), id(1)]
