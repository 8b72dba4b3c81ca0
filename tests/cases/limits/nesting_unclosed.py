# case: a hundred thousand open parentheses
# generate: "(" * 100000
# expect: refused or limit recursion|memory|source
