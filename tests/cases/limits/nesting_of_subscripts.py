# case: twenty thousand subscripts
# generate: "x" + "[0]" * 20000
# expect: refused or limit recursion|memory or raises NameError or input
