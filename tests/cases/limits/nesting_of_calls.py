# case: twenty thousand calls of calls
# generate: "f" + "()" * 20000
# expect: refused or limit recursion|memory or raises NameError or input
