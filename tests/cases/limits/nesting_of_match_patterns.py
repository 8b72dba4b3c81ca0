# case: patterns nested ten thousand deep
# generate: "match 1:\n case " + "[" * 10000 + "]" * 10000 + ": pass"
# expect: refused or limit recursion|memory or value None
# cpython: skip CPython's parser gives up
