# case: twenty thousand attributes of attributes
# generate: "x" + ".a" * 20000
# expect: refused or limit recursion|memory or raises NameError or input
