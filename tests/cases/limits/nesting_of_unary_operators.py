# case: a hundred thousand minus signs
# generate: "-" * 100000 + "1"
# expect: refused or limit recursion|memory or value 1
# cpython: skip CPython's parser gives up
