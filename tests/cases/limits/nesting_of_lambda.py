# case: twenty thousand lambdas
# generate: "lambda:" * 20000 + "1"
# expect: refused or limit recursion|memory or not data
