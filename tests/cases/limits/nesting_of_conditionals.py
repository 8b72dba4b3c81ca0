# case: twenty thousand conditionals
# generate: "1 if x else " * 20000 + "2"
# expect: refused or limit recursion|memory or raises NameError or input
