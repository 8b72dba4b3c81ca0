# case: a hundred thousand brackets
# generate: "[" * 100000 + "]" * 100000
# expect: refused or limit recursion|memory|source
