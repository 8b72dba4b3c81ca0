# case: a flat chain of twenty thousand terms
# generate: " or ".join(["0"] * 20000)
# expect: value 0 or refused or limit recursion|memory
# cpython: skip CPython's compiler may give up
