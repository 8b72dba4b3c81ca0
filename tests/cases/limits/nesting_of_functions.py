# case: a hundred functions inside each other
# generate: "".join(" " * i + "def f():\n" for i in range(95)) + " " * 95 + "return 1\n1"
# expect: refused or limit recursion|memory or value 1
# cpython: skip CPython's compiler may give up
