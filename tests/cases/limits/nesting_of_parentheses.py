# case: a hundred thousand parentheses
# generate: "(" * 100000 + "1" + ")" * 100000
# expect: refused or limit recursion|memory|source
