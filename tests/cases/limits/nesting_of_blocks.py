# case: two hundred blocks inside each other
# generate: "".join(" " * i + "if 1:\n" for i in range(200)) + " " * 200 + "x = 1"
# expect: refused or limit recursion|memory or value None
# cpython: skip CPython's parser gives up at one hundred
