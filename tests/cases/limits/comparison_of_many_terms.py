# case: a chain of ten thousand comparisons
# generate: "1" + "<2<3" * 5000
# expect: value False or refused or limit recursion|memory
# cpython: skip CPython's compiler may give up
