# case: fifty thousand nots
# generate: "not " * 50000 + "1"
# expect: refused or limit recursion|memory or value True
# cpython: skip CPython's parser gives up
