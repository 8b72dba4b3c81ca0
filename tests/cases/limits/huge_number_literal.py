# case: a decimal literal of a hundred thousand digits
# generate: "9" * 100000
# expect: refused or value 10 ** 100000 - 1 or limit steps
# cpython: skip CPython refuses more than 4300 digits
