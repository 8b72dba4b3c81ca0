# case: a sum of twenty thousand terms gives its value, or a clean end of the stack
# generate: "+".join(["1"] * 20000)
# expect: value 20000 or refused or limit recursion|memory
# cpython: skip CPython's compiler gives up
